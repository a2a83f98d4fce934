using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Competence;

/// <summary>Proposals to develop people on tables, a partition per person and year.</summary>
public sealed class DevelopmentStore(StorageClients clients) : IDevelopmentStore
{
    private readonly Documents _documents = new(clients.Table(Keys.Development.Table));

    public async Task<StoredDevelopment?> FindAsync(DevelopmentId id, CancellationToken cancellationToken) =>
        await _documents.FindAsync(Keys.Development.Proposal(id), cancellationToken).ConfigureAwait(false) is { } kept ? Read(kept) : null;

    public Task<IReadOnlyList<StoredDevelopment>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken) =>
        _documents.ReadAsync(Keys.Development.OfYear(person, year), Read, cancellationToken);

    public Task<SaveResult> SaveAsync(StoredDevelopment? before, DevelopmentChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Proposal.Id);
        return _documents.SaveAsync(
            Keys.Development.Proposal(id),
            Keys.Development.Audit(id, after.Version),
            before?.Tag,
            StoredJson.Write(after.Proposal),
            new KeptChange(after.Version, change.By?.Value, change.At, StoredJson.Write(change.Events)),
            cancellationToken);
    }

    public Task<IReadOnlyList<DevelopmentAudit>> HistoryAsync(DevelopmentId id, int after, int count, CancellationToken cancellationToken) => _documents.HistoryAsync(
        Keys.Development.History(id),
        after == 0 ? null : Keys.Development.Audit(id, after).Row,
        count,
        change => new DevelopmentAudit(change.Version, change.By is { } by ? Nip.Parse(by) : null, change.At, StoredJson.Read<List<DevelopmentEvent>>(change.Events)),
        cancellationToken);

    private static StoredDevelopment Read(KeptDocument kept) => new(StoredJson.Read<DevelopmentProposal>(kept.Text), kept.Version, kept.Tag);
}
