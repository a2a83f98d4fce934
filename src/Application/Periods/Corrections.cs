using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>An earlier period that a version looks at again. What later periods have corrected of it already counts as paid.</summary>
/// <param name="Version">The locked one.</param>
/// <param name="Policies">By month, as they are in force now.</param>
/// <param name="IsNewPolicy">Another version of the decree than the period was paid by: everybody is calculated again.</param>
/// <param name="CorrectedIn">Locked runs since then, which may hold differences of it.</param>
public sealed record CorrectedPeriod(
    PeriodId Id, int Version, IReadOnlyList<FrozenPolicy> Policies, bool IsNewPolicy, IReadOnlyList<LockedRun> CorrectedIn)
{
    /// <summary>The catalogue that the period was frozen with: norm times that come later are no difference.</summary>
    public IReadOnlyList<FrozenItem> Catalogue { get; init; } = [];

    public LockedRun Run => new(Id, Version);

    /// <summary>How differences name what they correct, as its runs do: period and version.</summary>
    public string RunId => FormattableString.Invariant($"{Id}.{Version}");
}

public sealed record LockedRun(PeriodId Id, int Version);

/// <summary>One person's facts of an earlier period as they are now, where they differ from those that it was paid from.</summary>
/// <param name="Months">Empty when the person has no assignment in it any more.</param>
public sealed record FrozenCorrection(PeriodId Period, IReadOnlyList<FrozenMonth> Months, IReadOnlyList<FrozenFact> Facts, Text? Failure)
{
    /// <summary>Files whose rows about this person were there when the period was paid and are not there any more.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];
}
