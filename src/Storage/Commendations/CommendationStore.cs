using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Commendations;

/// <summary>Commendations on tables.</summary>
public sealed class CommendationStore(StorageClients clients) : ICommendationStore
{
    private readonly Documents _documents = new(clients.Table(Keys.Commendations.Table));

    public async Task<StoredCommendation?> FindAsync(CommendationId id, CancellationToken cancellationToken) =>
        await _documents.FindAsync(Keys.Commendations.One(id), cancellationToken).ConfigureAwait(false) is { } kept ? Read(kept) : null;

    public Task<IReadOnlyList<StoredCommendation>> OfYearAsync(int year, CancellationToken cancellationToken) => _documents.ReadAsync(Keys.Commendations.OfYear(year), Read, cancellationToken);

    public Task<IReadOnlyList<StoredCommendation>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken) =>
        _documents.ReadAsync(Keys.Commendations.OfPerson(person, year), Read, cancellationToken);

    public Task<SaveResult> SaveAsync(StoredCommendation? before, CommendationChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Commendation.Id);
        return _documents.SaveAsync(
            Keys.Commendations.One(id),
            Keys.Commendations.Audit(id, after.Version),
            before?.Tag,
            StoredJson.Write(after.Commendation),
            new KeptChange(after.Version, change.By.Value, change.At, StoredJson.Write(change.Events)),
            cancellationToken);
    }

    public Task<IReadOnlyList<CommendationAudit>> HistoryAsync(CommendationId id, int after, int count, CancellationToken cancellationToken) => _documents.HistoryAsync(
        Keys.Commendations.History(id),
        after == 0 ? null : Keys.Commendations.Audit(id, after).Row,
        count,
        change => new CommendationAudit(change.Version, Nip.Parse(change.By!), change.At, StoredJson.Read<List<CommendationEvent>>(change.Events)),
        cancellationToken);

    private static StoredCommendation Read(KeptDocument kept) => new(StoredJson.Read<Commendation>(kept.Text), kept.Version, kept.Tag);
}
