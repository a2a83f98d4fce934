using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Ports;
using EPerformance.Storage.Attendance;

namespace EPerformance.Storage.Tables;

/// <summary>A document as it is kept.</summary>
/// <param name="Tag">The store's mark of the row that was read.</param>
internal sealed record KeptDocument(string Text, int Version, string Tag);

/// <summary>What a change left behind.</summary>
/// <param name="By"><c>null</c> for the engine.</param>
internal sealed record KeptChange(int Version, string? By, DateTimeOffset At, string Events);

/// <summary>A table of documents that change seldom and as a whole: every change is one batch of the document and its audit row, on the version that was read.</summary>
internal sealed class Documents(Table table)
{
    private const string Content = "Content", Version = "Version", At = "At", By = "By", Events = "Events";

    public async Task<KeptDocument?> FindAsync(EntityKey key, CancellationToken cancellationToken) =>
        await table.FindAsync(key, null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    /// <summary>One transaction per thousand.</summary>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(KeyRange range, Func<KeptDocument, T> read, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        await foreach (var row in table.ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
            found.Add(read(Read(row)));
        return found;
    }

    /// <param name="tag">Of what was read; <c>null</c> for the first change.</param>
    /// <param name="text">Limited by its rules so that it fits.</param>
    public async Task<SaveResult> SaveAsync(EntityKey key, EntityKey audit, string? tag, string text, KeptChange change, CancellationToken cancellationToken)
    {
        var row = Packed(Row(key), Content, text);
        row[Version] = change.Version;
        var batch = new Batch(row.PartitionKey);
        batch = tag is null ? batch.Add(row) : batch.Replace(row, new ETag(tag));
        var recorded = Row(audit);
        recorded[Version] = change.Version;
        recorded[At] = change.At;
        recorded[By] = change.By;
        batch.Record(Packed(recorded, Events, change.Events));
        return (await table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    /// <param name="after">Row of the last change of the page before; <c>null</c> begins.</param>
    public async Task<IReadOnlyList<T>> HistoryAsync<T>(KeyRange range, string? after, int count, Func<KeptChange, T> read, CancellationToken cancellationToken)
    {
        var page = await table.PageAsync(range, after, count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(row => read(new KeptChange(RowText.Number(row, Version), row.GetString(By), row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At), Unpacked(row, Events))))];
    }

    private static KeptDocument Read(TableEntity row) => new(Unpacked(row, Content), RowText.Number(row, Version), row.ETag.ToString());

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit; what is kept here is limited so that it does");
}
