using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Skp;

/// <summary>How a plan looks.</summary>
public enum SkpForm
{
    /// <summary>For leaders: indicators by perspective.</summary>
    Leader,

    /// <summary>For administrators, functional posts and <i>pelaksana</i>: indicators by aspect, results that support the superior's.</summary>
    Staff,

    /// <summary>For field assistants and others who are no civil servants: results with targets; values are welcome, not asked for.</summary>
    Light,
}

public enum ResultKind
{
    /// <summary><i>Hasil kerja utama</i>.</summary>
    Main,

    /// <summary><i>Hasil kerja tambahan</i>.</summary>
    Additional,
}

/// <summary>How a result comes from the superior's (<i>matriks pembagian peran dan hasil</i>).</summary>
public enum CascadeKind
{
    /// <summary><i>Langsung</i>: the same sentence is handed down.</summary>
    Direct,

    /// <summary><i>Tidak langsung</i>: a narrower part of it, beside the parts of others.</summary>
    Indirect,

    /// <summary>From the duties of the post, not from the superior's result.</summary>
    NonCascading,
}

/// <summary>What an indicator of a <see cref="SkpForm.Staff"/> or <see cref="SkpForm.Light"/> plan measures.</summary>
public enum ResultAspect
{
    Quantity,
    Quality,
    Time,
    Cost,
}

/// <summary>From where an indicator of a <see cref="SkpForm.Leader"/> plan looks.</summary>
public enum ResultPerspective
{
    ServiceRecipients,
    InternalProcess,
    Learning,
    Budget,
}

/// <summary>The seven values of the civil service (SE MenPANRB 20/2021).</summary>
public enum CoreValue
{
    BerorientasiPelayanan,
    Akuntabel,
    Kompeten,
    Harmonis,
    Loyal,
    Adaptif,
    Kolaboratif,
}

/// <summary>A result of somebody's plan. It names the plan and not a post, so that it stays what it was whoever holds the post later.</summary>
/// <param name="Number">Of the owner's plan in the year.</param>
/// <param name="Result">Its id in that plan.</param>
public readonly record struct ResultRef(Nip Owner, int Number, string Result)
{
    public override string ToString() => FormattableString.Invariant($"{Owner}/{Number}/{Result}");
}

/// <summary><i>Indikator kinerja individu</i>.</summary>
/// <param name="Aspect">Of staff and light plans; else <c>null</c>.</param>
/// <param name="Perspective">Of leaders' plans; else <c>null</c>.</param>
public sealed record Indicator(string Statement, string Target, ResultAspect? Aspect, ResultPerspective? Perspective);

/// <summary><i>Rencana hasil kerja</i>.</summary>
/// <param name="Id">Unique in the plan; chosen by the client, kept through addenda so that what refers to it stays.</param>
/// <param name="Supports">The superior's result; <c>null</c> exactly when it does not cascade.</param>
public sealed record PlannedResult(string Id, ResultKind Kind, string Statement, CascadeKind Cascade, ResultRef? Supports, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>The predecessor's result that the holder of the post takes over, with everything that supports it.</summary>
    public ResultRef? Succeeds { get; init; }

    /// <summary>Code of the budget line that pays for it; <c>null</c> for none.</summary>
    public string? BudgetLine { get; init; }

    /// <summary>How much of which item of the catalogue it takes, so that the load can be counted; <c>null</c> where it cannot.</summary>
    public PlannedOutput? Output { get; init; }

    public bool Equals(PlannedResult? other) =>
        other is not null
        && (Id, Kind, Statement, Cascade, Supports, Succeeds) == (other.Id, other.Kind, other.Statement, other.Cascade, other.Supports, other.Succeeds)
        && (BudgetLine, Output) == (other.BudgetLine, other.Output)
        && Indicators.SequenceEqual(other.Indicators);

    public override int GetHashCode() => HashCode.Combine(Id, Statement);
}

/// <param name="Quantity">In the output unit of the item, in the whole time of the plan; more than 0.</param>
public sealed record PlannedOutput(string ActivityCode, decimal Quantity);

/// <param name="Special">What the superior expects beyond the guide behaviours of the value; empty for nothing.</param>
public sealed record BehaviourExpectation(CoreValue Value, string Special);

/// <summary>What a plan says.</summary>
/// <param name="Days">The time that it is for, both ends inclusive, within one year.</param>
/// <param name="Resources">Support that the superior gives.</param>
/// <param name="Accountability">How it is reported and looked at.</param>
/// <param name="Consequences">What follows from reaching and from missing it.</param>
public sealed record SkpContent(
    SkpForm Form,
    DateRange Days,
    IReadOnlyList<PlannedResult> Results,
    IReadOnlyList<BehaviourExpectation> Behaviours,
    IReadOnlyList<string> Resources,
    IReadOnlyList<string> Accountability,
    IReadOnlyList<string> Consequences)
{
    public PlannedResult? Find(string id) => Results.FirstOrDefault(result => result.Id == id);

    public bool Equals(SkpContent? other) =>
        other is not null
        && (Form, Days) == (other.Form, other.Days)
        && Results.SequenceEqual(other.Results)
        && Behaviours.SequenceEqual(other.Behaviours)
        && Resources.SequenceEqual(other.Resources)
        && Accountability.SequenceEqual(other.Accountability)
        && Consequences.SequenceEqual(other.Consequences);

    public override int GetHashCode() => HashCode.Combine(Form, Days, Results.Count);
}
