using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Appraisal;

/// <summary>
/// Views on behaviour, a partition per person and period. Every write goes through the row of the collection, so that none slips in beside its end. What is anonymous
/// leaves no audit row and is deleted at the end, in the batch that writes the view.
/// </summary>
public sealed class FeedbackStore(StorageClients clients) : IFeedbackStore
{
    private const string Round = "Round", View = "View", Version = "Version", At = "At", By = "By", Events = "Events";

    private readonly Table _table = clients.Table(Keys.BehaviourViews.Table);

    public async Task<StoredRound?> FindAsync(EvaluationId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.BehaviourViews.Round(id), null, cancellationToken).ConfigureAwait(false) is { } row
            ? new StoredRound(StoredJson.Read<FeedbackRound>(Unpacked(row, Round)), $"{RowText.Number(row, Version)}|{row.ETag}")
            : null;

    public Task<SaveResult> SaveAsync(StoredRound? before, FeedbackRound after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = VersionOf(before) + 1;
        return WriteAsync(Begin(before, after, version).Record(Audit(after.Id, version, by, at, "rated")), cancellationToken);
    }

    public Task<SaveResult> PutAnonymousAsync(StoredRound? before, EvaluationId id, Feedback feedback, CancellationToken cancellationToken)
    {
        var row = Packed(Row(Keys.BehaviourViews.Rater(id, feedback.By)), View, StoredJson.Write(feedback));
        return WriteAsync(Begin(before, before?.Round ?? FeedbackRound.New(id), VersionOf(before)).Put(row), cancellationToken);
    }

    public async Task<IReadOnlyList<Feedback>> AnonymousAsync(EvaluationId id, CancellationToken cancellationToken)
    {
        var found = new List<Feedback>();
        await foreach (var row in _table.ReadAsync(Keys.BehaviourViews.Raters(id), null, cancellationToken).ConfigureAwait(false))
            found.Add(StoredJson.Read<Feedback>(Unpacked(row, View)));
        return found;
    }

    public Task<SaveResult> EndAsync(StoredRound before, FeedbackRound after, IReadOnlyList<Feedback> anonymous, CancellationToken cancellationToken)
    {
        var version = VersionOf(before) + 1;
        var batch = Begin(before, after, version).Record(Audit(after.Id, version, after.EndedBy!.Value, after.EndedAt!.Value, "ended"));
        foreach (var feedback in anonymous)
            batch.Delete(Keys.BehaviourViews.Rater(after.Id, feedback.By).Row, ETag.All);
        return WriteAsync(batch, cancellationToken);
    }

    private static Batch Begin(StoredRound? before, FeedbackRound after, int version)
    {
        var row = Packed(Row(Keys.BehaviourViews.Round(after.Id)), Round, StoredJson.Write(after));
        row[Version] = version;
        var batch = new Batch(row.PartitionKey);
        return before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag[(before.Tag.IndexOf('|', StringComparison.Ordinal) + 1)..]));
    }

    private static int VersionOf(StoredRound? before) => before is null ? 0 : int.Parse(before.Tag.AsSpan(0, before.Tag.IndexOf('|', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<SaveResult> WriteAsync(Batch batch, CancellationToken cancellationToken) =>
        (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;

    private static TableEntity Audit(EvaluationId id, int version, Nip by, DateTimeOffset at, string happened)
    {
        var row = Row(Keys.BehaviourViews.Audit(id, version));
        row[Version] = version;
        row[At] = at;
        row[By] = by.Value;
        row[Events] = happened;
        return row;
    }

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit");
}
