using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps commendations, a partition per year: there are few. A change is written as a whole or not at all: commendation and audit row.</summary>
public interface ICommendationStore
{
    Task<StoredCommendation?> FindAsync(CommendationId id, CancellationToken cancellationToken);

    /// <summary>Every one of a year, in order of NIP and number. One transaction per thousand.</summary>
    Task<IReadOnlyList<StoredCommendation>> OfYearAsync(int year, CancellationToken cancellationToken);

    /// <summary>A person's of a year, in order of number. One read.</summary>
    Task<IReadOnlyList<StoredCommendation>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredCommendation? before, CommendationChange change, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those of later versions; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<CommendationAudit>> HistoryAsync(CommendationId id, int after, int count, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first change; clients send it back as the version that they saw.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredCommendation(Commendation Commendation, int Version, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
public sealed record CommendationChange(StoredCommendation After, IReadOnlyList<CommendationEvent> Events, Nip By, DateTimeOffset At);

public sealed record CommendationAudit(int Version, Nip By, DateTimeOffset At, IReadOnlyList<CommendationEvent> Events);
