using Azure;
using EPerformance.Application.Integrity;
using EPerformance.Application.Ports;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Integrity;

/// <summary>The review queue: one partition, so that a decision, its audit row and its leaving the queue are one batch.</summary>
public sealed class SignalTable(StorageClients clients) : ISignalStore
{
    private readonly Table _table = clients.Table(Keys.Signals.Table);

    public async Task<IReadOnlyList<SignalRecord>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<SignalRecord>();
        foreach (var range in new[] { Keys.Signals.Open, Keys.Signals.Decided })
        {
            await foreach (var row in _table.ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
                all.Add(SignalRow.Read(row));
        }

        return all;
    }

    public async Task<SignalRecord?> FindAsync(string id, CancellationToken cancellationToken)
    {
        foreach (var isDecided in new[] { false, true })
        {
            if (await _table.FindAsync(Keys.Signals.Signal(id, isDecided), null, cancellationToken).ConfigureAwait(false) is { } row)
                return SignalRow.Read(row);
        }

        return null;
    }

    public async Task<SignalPage> PageAsync(bool decided, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await _table.PageAsync(decided ? Keys.Signals.Decided : Keys.Signals.Open, after, size, null, cancellationToken).ConfigureAwait(false);
        return new SignalPage([.. page.Rows.Select(SignalRow.Read)], page.Next);
    }

    /// <summary>The same person at the same instant is there already: a repetition.</summary>
    public Task RecordLookAsync(PhotoLook look, CancellationToken cancellationToken) =>
        _table.WriteAsync(new Batch(Keys.Signals.Partition).Record(SignalRow.OfLook(look)), cancellationToken);

    public async Task<SaveResult> SaveAsync(SignalRecord? before, SignalRecord after, CancellationToken cancellationToken)
    {
        var row = SignalRow.Of(after, Keys.Signals.Signal(after.Id, after.Decision is not null));
        var batch = new Batch(Keys.Signals.Partition).Record(SignalRow.OfAudit(after));
        if (before is null)
            batch.Add(row);
        else if (before.Decision is null == after.Decision is null)
            batch.Replace(row, new ETag(before.Tag));
        else
            batch.Add(row).Delete(Keys.Signals.Signal(before.Id, before.Decision is not null).Row, new ETag(before.Tag));
        var written = await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        return written.Result == WriteResult.Done ? SaveResult.Saved : SaveResult.Changed;
    }
}
