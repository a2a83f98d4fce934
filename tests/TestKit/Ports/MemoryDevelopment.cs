using EPerformance.Application.Ports;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Proposals to develop people in memory.</summary>
/// <param name="beforeWrite">Called before each write: what it throws keeps it from happening.</param>
public sealed class MemoryDevelopment(Action? beforeWrite = null) : IDevelopmentStore
{
    private readonly MemoryDocuments<DevelopmentId, DevelopmentProposal, DevelopmentAudit> _proposals =
        new((one, other) => (one.Person, one.Year, one.Number).CompareTo((other.Person, other.Year, other.Number)));

    public Task<StoredDevelopment?> FindAsync(DevelopmentId id, CancellationToken cancellationToken) => Task.FromResult(_proposals.Find(id, Read));

    public Task<IReadOnlyList<StoredDevelopment>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken) =>
        Task.FromResult(_proposals.All(id => id.Person == person && id.Year == year, Read));

    public Task<SaveResult> SaveAsync(StoredDevelopment? before, DevelopmentChange change, CancellationToken cancellationToken)
    {
        beforeWrite?.Invoke();
        return Task.FromResult(_proposals.Save(
        change.After.Proposal.Id, before?.Version ?? 0, change.After.Proposal, change.After.Version, new DevelopmentAudit(change.After.Version, change.By, change.At, change.Events)));
    }

    public Task<IReadOnlyList<DevelopmentAudit>> HistoryAsync(DevelopmentId id, int after, int count, CancellationToken cancellationToken) => Task.FromResult(_proposals.History(id, after, count));

    private static StoredDevelopment Read(DevelopmentProposal proposal, int version, string tag) => new(proposal, version, tag);
}
