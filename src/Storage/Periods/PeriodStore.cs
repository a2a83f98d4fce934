using Azure;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Periods;

/// <summary>Allowance periods in one partition: a change and its audit row are one batch, all periods one query.</summary>
public sealed class PeriodStore(StorageClients clients) : IPeriodStore
{
    private readonly Table _table = clients.Table(Keys.Periods.Table);

    public async Task<StoredPeriod?> FindAsync(PeriodId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Periods.State(id.ToString()), null, cancellationToken).ConfigureAwait(false) is { } row ? PeriodRow.Read(row) : null;

    public async Task<IReadOnlyList<StoredPeriod>> ListAsync(CancellationToken cancellationToken)
    {
        var periods = new List<StoredPeriod>();
        await foreach (var row in _table.ReadAsync(Keys.Periods.All, null, cancellationToken).ConfigureAwait(false))
            periods.Add(PeriodRow.Read(row));
        return periods;
    }

    public async Task<bool> SaveAsync(StoredPeriod before, StoredPeriod after, PeriodAudit audit, CancellationToken cancellationToken)
    {
        var batch = new Batch(Keys.Periods.Partition);
        if (before.Tag.Length > 0)
            batch.Replace(PeriodRow.Of(after), new ETag(before.Tag));
        else
            batch.Add(PeriodRow.Of(after));
        batch.Record(PeriodRow.OfAudit(after.Id, audit));
        var written = await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        return written.IsDone;
    }

    public async Task<IReadOnlyList<PeriodAudit>> HistoryAsync(PeriodId id, CancellationToken cancellationToken)
    {
        var history = new List<PeriodAudit>();
        await foreach (var row in _table.ReadAsync(Keys.Periods.History(id.ToString()), null, cancellationToken).ConfigureAwait(false))
            history.Add(PeriodRow.ReadAudit(row));
        return history;
    }

    public Task MarkAsync(PeriodId id, int version, PartDone part, CancellationToken cancellationToken) =>
        _table.PutAsync(PeriodRow.OfPart(id, version, part), cancellationToken);

    public async Task<IReadOnlyList<PartDone>> DoneAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        var done = new List<PartDone>();
        await foreach (var row in _table.ReadAsync(Keys.Periods.PartsOf(id.ToString(), version), null, cancellationToken).ConfigureAwait(false))
            done.Add(PeriodRow.ReadPart(row));
        return done;
    }

    public Task NoteAsync(PeriodId id, PeriodNote? note, CancellationToken cancellationToken) => _table.PutAsync(PeriodRow.OfNote(id, note), cancellationToken);

    public async Task<PeriodNote?> NoteOfAsync(PeriodId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Periods.Note(id.ToString()), null, cancellationToken).ConfigureAwait(false) is { } row ? PeriodRow.ReadNote(row) : null;
}
