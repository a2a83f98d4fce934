using Azure;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Requests;

/// <summary>Requests, a partition per person and month: every change is one batch, paid for as one transaction.</summary>
public sealed class RequestStore(StorageClients clients) : IRequestStore
{
    private readonly Table _table = clients.Table(Keys.Requests.Table);

    public async Task<StoredRequest?> FindAsync(RequestId id, CancellationToken cancellationToken) =>
        KeyText.TryEncode(id.Id, out _)
        && await _table.FindAsync(Keys.Requests.Request(id.Owner, id.Month, id.Id), null, cancellationToken).ConfigureAwait(false) is { } row
            ? RequestRow.Read(row)
            : null;

    public async Task<bool> SaveAsync(StoredRequest? before, StoredRequest after, RequestAudit audit, CancellationToken cancellationToken)
    {
        var batch = new Batch(RequestRow.Partition(after.Id));
        if (before is null)
            batch.Add(RequestRow.Of(after));
        else
            batch.Replace(RequestRow.Of(after), new ETag(before.Tag));
        batch.Record(RequestRow.OfAudit(after.Id, audit));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone;
    }

    public async Task<IReadOnlyList<RequestAudit>> HistoryAsync(RequestId id, int after, int count, CancellationToken cancellationToken)
    {
        var range = Keys.Beside.History(RequestRow.Partition(id), RequestRow.KeyOf(id));
        var page = await _table.PageAsync(range, after == 0 ? null : Keys.Beside.Audit(RequestRow.KeyOf(id), after), count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(RequestRow.ReadAudit)];
    }
}
