using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps early warnings, a partition per period. A change is written as a whole or not at all: warning and audit row.</summary>
public interface IWarningStore
{
    /// <summary>Every warning of a period, in order of NIP and kind. One transaction per thousand.</summary>
    Task<IReadOnlyList<StoredWarning>> OfPeriodAsync(PayPeriod period, CancellationToken cancellationToken);

    /// <summary>One read.</summary>
    Task<IReadOnlyList<StoredWarning>> OfPersonAsync(PayPeriod period, Nip person, CancellationToken cancellationToken);

    Task<StoredWarning?> FindAsync(WarningId id, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredWarning? before, WarningChange change, CancellationToken cancellationToken);

    /// <summary>Changes of one period, fifty per transaction. Those that somebody else changed meanwhile are left as they are.</summary>
    /// <returns>How many were saved.</returns>
    Task<int> SaveAllAsync(PayPeriod period, IReadOnlyList<(StoredWarning? Before, WarningChange Change)> changes, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those of later versions; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<WarningAudit>> HistoryAsync(WarningId id, int after, int count, CancellationToken cancellationToken);

    /// <summary><c>null</c> for a period that nobody has looked at.</summary>
    Task<WarningLookMark?> LookAsync(PayPeriod period, CancellationToken cancellationToken);

    /// <summary>Says that a look is whole.</summary>
    Task MarkAsync(WarningLookMark look, CancellationToken cancellationToken);

    /// <summary><c>null</c> while nobody has set any.</summary>
    Task<StoredThresholds?> ThresholdsAsync(CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveThresholdsAsync(StoredThresholds? before, WarningThresholds after, Nip by, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first change; clients send it back as the version that they saw.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredWarning(WarningCase Case, int Version, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
/// <param name="By"><c>null</c> for the engine.</param>
public sealed record WarningChange(StoredWarning After, IReadOnlyList<WarningEvent> Events, Nip? By, DateTimeOffset At);

public sealed record WarningAudit(int Version, Nip? By, DateTimeOffset At, IReadOnlyList<WarningEvent> Events);

/// <summary>When a period was looked at, and how many people that was.</summary>
/// <param name="Version">Of the run that the figures are of.</param>
/// <param name="PayCompared">Of the people, those whose pay could be compared.</param>
public sealed record WarningLookMark(PayPeriod Period, int Version, int People, int PayCompared, WarningThresholds Thresholds, DateTimeOffset At);

public sealed record StoredThresholds(WarningThresholds Thresholds, int Version, string Tag);
