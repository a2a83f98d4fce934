using EPerformance.Application.Ports;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Commendations in memory.</summary>
/// <param name="beforeWrite">Called before each write: what it throws keeps it from happening.</param>
public sealed class MemoryCommendations(Action? beforeWrite = null) : ICommendationStore
{
    private readonly MemoryDocuments<CommendationId, Commendation, CommendationAudit> _all =
        new((one, other) => (one.Year, one.Person, one.Number).CompareTo((other.Year, other.Person, other.Number)));

    public Task<StoredCommendation?> FindAsync(CommendationId id, CancellationToken cancellationToken) => Task.FromResult(_all.Find(id, Read));

    public Task<IReadOnlyList<StoredCommendation>> OfYearAsync(int year, CancellationToken cancellationToken) => Task.FromResult(_all.All(id => id.Year == year, Read));

    public Task<IReadOnlyList<StoredCommendation>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken) =>
        Task.FromResult(_all.All(id => id.Person == person && id.Year == year, Read));

    public Task<SaveResult> SaveAsync(StoredCommendation? before, CommendationChange change, CancellationToken cancellationToken)
    {
        beforeWrite?.Invoke();
        return Task.FromResult(_all.Save(
        change.After.Commendation.Id, before?.Version ?? 0, change.After.Commendation, change.After.Version, new CommendationAudit(change.After.Version, change.By, change.At, change.Events)));
    }

    public Task<IReadOnlyList<CommendationAudit>> HistoryAsync(CommendationId id, int after, int count, CancellationToken cancellationToken) => Task.FromResult(_all.History(id, after, count));

    private static StoredCommendation Read(Commendation one, int version, string tag) => new(one, version, tag);
}
