namespace EPerformance.Domain.Catalogue;

/// <summary>Where a task comes from: a score without such a source is a score of words.</summary>
public enum ItemSource
{
    /// <summary>A line of the budget plan (<i>RKAKL</i>, <i>DPA</i>).</summary>
    BudgetLine,

    /// <summary>A step of the service's business process, such as those of ATENSI.</summary>
    ProcessStep,

    /// <summary>The duties of the post (<i>uraian tugas jabatan</i>).</summary>
    PostDuty,
}

/// <summary>What the catalogue says about a task.</summary>
/// <param name="OutputUnit">What is counted: <i>dokumen</i>, <i>kunjungan</i>, <i>orang</i>.</param>
/// <param name="StandardMinutes">Norm time of one output; <c>null</c> when the agency has none.</param>
/// <param name="Weight"><i>Bobot</i> of one output in points; <c>null</c> when the agency has none.</param>
/// <param name="Kind">A word of the agency, such as <i>utama</i> or <i>tambahan</i>; may be empty.</param>
/// <param name="SourceReference">Code of the budget line, name of the process step, or the decree on the post; empty only for duties of a post.</param>
public sealed record ItemContent(
    string Name, string OutputUnit, decimal? StandardMinutes, decimal? Weight, string Kind, ItemSource Source, string SourceReference)
{
    /// <summary>For this unit and those below it; <c>null</c> for the whole agency.</summary>
    public string? UnitCode { get; init; }

    /// <summary>For holders of this post; <c>null</c> for every post.</summary>
    public string? Position { get; init; }

    /// <summary>Codes of the tasks whose output this one contributes to.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>Codes of the tasks that have to be done before.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    public bool Equals(ItemContent? other) =>
        other is not null
        && (Name, OutputUnit, StandardMinutes, Weight, Kind, Source, SourceReference, UnitCode, Position)
            == (other.Name, other.OutputUnit, other.StandardMinutes, other.Weight, other.Kind, other.Source, other.SourceReference, other.UnitCode, other.Position)
        && Serves.SequenceEqual(other.Serves)
        && DependsOn.SequenceEqual(other.DependsOn);

    public override int GetHashCode() => HashCode.Combine(Name, OutputUnit, Source, SourceReference);
}
