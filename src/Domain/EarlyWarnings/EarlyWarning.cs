using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>What the personnel office should look at. The names are part of what is stored.</summary>
public enum WarningKind
{
    /// <summary>Was there for much less than the hours, day after day.</summary>
    ShortDays,

    /// <summary>Came to work, and hardly anything verified came of it.</summary>
    MissingOutput,

    /// <summary>Leaves the work of those below undecided: about the superior, not about them.</summary>
    UndecidedWork,

    /// <summary>Is paid less than people of a lower job class.</summary>
    LessThanLowerClass,

    /// <summary>Is paid another share of the base than people of the same class.</summary>
    UnlikePeers,
}

/// <summary>What a number of a warning is. Minutes, days, lines and people are counts, money is whole rupiah, shares are thousandths.</summary>
public enum WarningFactName
{
    AttendedDays,
    CompleteDays,
    LateDays,
    LateMinutes,
    EarlyDays,
    EarlyMinutes,
    ShortMinutes,
    ShortMinutesADay,
    VerifiedMinutes,
    ExpectedMinutes,
    MedianMinutes,
    PendingLines,
    EnteredLines,
    PeopleWaiting,
    PeopleCompared,
    OwnBase,
    OwnPayable,
    OwnShare,
    OtherClass,
    OtherBase,
    OtherPayable,
    MedianShare,
}

public readonly record struct WarningFact(WarningFactName Name, long Value);

/// <summary>A reason for a person to look, with the numbers that it stands on. It proves nothing, and no day and no pay changes by it.</summary>
/// <param name="UnitCode">Where the person was last in the period.</param>
/// <param name="How">How it was computed, with the numbers and the threshold.</param>
/// <param name="Thresholds">Those in force at the look.</param>
public sealed record EarlyWarning(Nip Nip, WarningKind Kind, string UnitCode, int? JobClass, IReadOnlyList<WarningFact> Facts, Text How, WarningThresholds Thresholds)
{
    /// <summary>The same thing with the same numbers.</summary>
    public bool IsSame(EarlyWarning other) =>
        (Nip, Kind, UnitCode, JobClass, How, Thresholds) == (other.Nip, other.Kind, other.UnitCode, other.JobClass, other.How, other.Thresholds) && Facts.SequenceEqual(other.Facts);
}
