using Azure;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>Submissions, a partition per person and month: every change is one batch, paid for as one transaction.</summary>
public sealed class SubmissionStore(StorageClients clients) : ISubmissionStore
{
    private readonly Table _table = clients.Table(Keys.Submissions.Table);

    public async Task<StoredSubmission?> FindAsync(SubmissionDay id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Submissions.Submission(id.Nip, id.Day), null, cancellationToken).ConfigureAwait(false) is { } row
            ? SubmissionRow.Read(row)
            : null;

    public async Task<IReadOnlyList<ActivityLine>> LinesAsync(SubmissionDay id, CancellationToken cancellationToken)
    {
        var lines = new List<ActivityLine>();
        await foreach (var row in _table.ReadAsync(Keys.Submissions.LinesOfDay(id.Nip, id.Day), null, cancellationToken).ConfigureAwait(false))
            lines.Add(SubmissionRow.ReadLine(row));
        return lines;
    }

    public async Task<IReadOnlyList<(DateOnly Day, ActivityLine Line)>> LinesInMonthAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        var lines = new List<(DateOnly, ActivityLine)>();
        await foreach (var row in _table.ReadAsync(Keys.Submissions.LinesOfMonth(nip, month), null, cancellationToken).ConfigureAwait(false))
            lines.Add((Keys.Submissions.DayOfLine(row.RowKey, month), SubmissionRow.ReadLine(row)));
        return lines;
    }

    public async Task<IReadOnlyList<StoredSubmission>> InMonthAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        var submissions = new List<StoredSubmission>();
        await foreach (var row in _table.ReadAsync(Keys.Submissions.OfMonth(nip, month), null, cancellationToken).ConfigureAwait(false))
            submissions.Add(SubmissionRow.Read(row));
        return submissions;
    }

    public async Task<SaveResult> SaveAsync(SubmissionChange change, CancellationToken cancellationToken)
    {
        var id = change.After.Id;
        var batch = new Batch(SubmissionRow.Partition(id));
        if (change.Request is { } request)
            batch.Add(SubmissionRow.OfRequest(id, request));
        if (change.Before is { } before)
            batch.Replace(SubmissionRow.Of(change.After), new ETag(before.Tag));
        else
            batch.Add(SubmissionRow.Of(change.After));
        batch.Record(SubmissionRow.OfAudit(id, change.Audit));
        foreach (var line in change.Lines)
            batch.Put(SubmissionRow.OfLine(id, line));
        var written = await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        return written.IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    public async Task<KeptRequest?> RequestAsync(SubmissionDay id, string key, CancellationToken cancellationToken)
    {
        var row = await _table.FindAsync(new EntityKey(SubmissionRow.Partition(id), Keys.Beside.Idempotency(key)), null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : SubmissionRow.ReadRequest(row, key);
    }

    public async Task<IReadOnlyList<SubmissionAudit>> HistoryAsync(SubmissionDay id, int after, int count, CancellationToken cancellationToken)
    {
        var item = ItemKey.Submission(id.Nip, id.Day);
        var range = Keys.Beside.History(SubmissionRow.Partition(id), item);
        var page = await _table.PageAsync(range, after == 0 ? null : Keys.Beside.Audit(item, after), count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(SubmissionRow.ReadAudit)];
    }
}
