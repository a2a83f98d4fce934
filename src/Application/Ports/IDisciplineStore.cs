using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps cases of discipline, a partition per year: there are few. A change is written as a whole or not at all: case and audit row.</summary>
public interface IDisciplineStore
{
    Task<StoredCase?> FindAsync(DisciplineId id, CancellationToken cancellationToken);

    /// <summary>Every case of a year, in order of NIP and number. One transaction per thousand.</summary>
    Task<IReadOnlyList<StoredCase>> OfYearAsync(int year, CancellationToken cancellationToken);

    /// <summary>A person's cases of a year, in order of number. One read.</summary>
    Task<IReadOnlyList<StoredCase>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredCase? before, CaseChange change, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those of later versions; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<CaseAudit>> HistoryAsync(DisciplineId id, int after, int count, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first change; clients send it back as the version that they saw.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredCase(DisciplineCase Case, int Version, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
/// <param name="By"><c>null</c> for the engine.</param>
public sealed record CaseChange(StoredCase After, IReadOnlyList<DisciplineEvent> Events, Nip? By, DateTimeOffset At);

public sealed record CaseAudit(int Version, Nip? By, DateTimeOffset At, IReadOnlyList<DisciplineEvent> Events);
