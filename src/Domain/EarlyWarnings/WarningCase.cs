using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>Names a warning: one of each kind for a person and period, however often it is found.</summary>
public readonly record struct WarningId(PayPeriod Period, Nip Person, WarningKind Kind)
{
    public override string ToString() => $"{Period}|{Person}|{Kind}";
}

/// <summary>What a person made of a warning.</summary>
public enum WarningOutcome
{
    /// <summary>Read; what it is stays open.</summary>
    Seen,

    /// <summary>There is an honest explanation.</summary>
    Explained,

    /// <summary>It was taken up with the person or the superior: talk, summons, correction. That is done elsewhere.</summary>
    FollowedUp,
}

public sealed record WarningNote(WarningOutcome Outcome, string Note, Nip By, DateTimeOffset At);

public enum WarningStatus
{
    Open,

    /// <summary>A later look at the period did not find it again.</summary>
    Gone,
    Seen,
    Explained,
    FollowedUp,
}

/// <param name="Warning">As it was last found; of one that was decided as it was then.</param>
/// <param name="Notes">Oldest first.</param>
public sealed record WarningCase(WarningId Id, EarlyWarning? Warning, bool IsGone, IReadOnlyList<WarningNote> Notes)
{
    public WarningStatus Status => this switch
    {
        { IsDecided: true } => Notes[^1].Outcome == WarningOutcome.Explained ? WarningStatus.Explained : WarningStatus.FollowedUp,
        { IsGone: true } => WarningStatus.Gone,
        { Notes.Count: > 0 } => WarningStatus.Seen,
        _ => WarningStatus.Open,
    };

    public bool IsDecided => Notes is [.., { Outcome: not WarningOutcome.Seen }];

    public static WarningCase New(WarningId id) => new(id, null, false, []);
}
