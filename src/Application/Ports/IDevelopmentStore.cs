using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps proposals to develop people. A change is written as a whole or not at all: proposal and audit row.</summary>
public interface IDevelopmentStore
{
    Task<StoredDevelopment?> FindAsync(DevelopmentId id, CancellationToken cancellationToken);

    /// <summary>A person's proposals of a year, in order of number. One read.</summary>
    Task<IReadOnlyList<StoredDevelopment>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredDevelopment? before, DevelopmentChange change, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those of later versions; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<DevelopmentAudit>> HistoryAsync(DevelopmentId id, int after, int count, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first change; clients send it back as the version that they saw.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredDevelopment(DevelopmentProposal Proposal, int Version, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
/// <param name="By"><c>null</c> for the engine.</param>
public sealed record DevelopmentChange(StoredDevelopment After, IReadOnlyList<DevelopmentEvent> Events, Nip? By, DateTimeOffset At);

public sealed record DevelopmentAudit(int Version, Nip? By, DateTimeOffset At, IReadOnlyList<DevelopmentEvent> Events);
