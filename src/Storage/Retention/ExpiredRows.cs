using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using EPerformance.Application.Evidence;
using EPerformance.Application.Ports;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Idempotency;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Retention;

/// <summary>Looks through whole tables, by their keys and the one column that says how old a row is.</summary>
public sealed class ExpiredRows(StorageClients clients) : IExpiredRows
{
    private static readonly string[] Columns = ["PartitionKey", "RowKey", "Timestamp"];

    public Task<int> RemoveAnswersAsync(DateTimeOffset before, CancellationToken cancellationToken) => RemoveAsync(
        clients.Table(Keys.Idempotency.Table),
        Keys.Idempotency.All,
        ["PartitionKey", "RowKey", "Timestamp", IdempotencyStore.Alive],
        row => row.GetDateTimeOffset(IdempotencyStore.Alive) < before,
        cancellationToken);

    public Task<int> RemoveNoticesAsync(DateTimeOffset before, CancellationToken cancellationToken) => RemoveAsync(
        clients.Table(Keys.Notices.Table), Keys.Notices.Before(before), Columns, _ => true, cancellationToken);

    public Task<int> RemoveEvidenceAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        RemoveFilesAsync(Containers.Evidence, file => file.Properties.CreatedOn < before && !file.Metadata.ContainsKey(EvidenceStore.Kept), cancellationToken);

    public Task<int> RemovePhotosAsync(DateTimeOffset before, long mostBytes, CancellationToken cancellationToken) => RemoveFilesAsync(
        Containers.Photos,
        file => file.Properties.CreatedOn < before || file.Properties.ContentLength is 0 || file.Properties.ContentLength > mostBytes || EvidenceKind.Of(file.Properties.ContentType ?? "")?.Ending != EndingOf(file.Name),
        cancellationToken);

    public async Task<int> RemoveTalentMapsAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var (table, id) = (clients.Table(Keys.Talent.Table), TakenMap.IdAt(before));
        // The map last: as long as it is there, an interrupted purge is seen to be unfinished.
        return await RemoveAsync(table, Keys.Talent.SeatsBefore(id), Columns, _ => true, cancellationToken).ConfigureAwait(false)
            + await RemoveAsync(table, Keys.Talent.MapsBefore(id), Columns, _ => true, cancellationToken).ConfigureAwait(false);
    }

    public Task<int> RemoveWarningsAsync(DateOnly before, DateTimeOffset now, CancellationToken cancellationToken) =>
        new ExpiredWarnings(clients.Table(Keys.EarlyWarnings.Table)).RemoveAsync(before, now, cancellationToken);

    private static string EndingOf(string path) => path[(path.LastIndexOf('.') + 1)..];

    private async Task<int> RemoveFilesAsync(string name, Func<BlobItem, bool> isOver, CancellationToken cancellationToken)
    {
        var container = clients.Container(name);
        var removed = 0;
        try
        {
            await foreach (var file in container.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellationToken).ConfigureAwait(false))
            {
                if (isOver(file) && (await container.DeleteBlobIfExistsAsync(file.Name, cancellationToken: cancellationToken).ConfigureAwait(false)).Value)
                    removed++;
            }
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            // Nobody has uploaded anything yet.
        }

        return removed;
    }

    private static async Task<int> RemoveAsync(
        Table table, KeyRange range, string[] columns, Func<TableEntity, bool> isOver, CancellationToken cancellationToken)
    {
        var removed = 0;
        var pile = new List<TableEntity>();
        await foreach (var row in table.ReadAsync(range, columns, cancellationToken).ConfigureAwait(false))
        {
            if (!isOver(row))
                continue;
            if (pile.Count == Batch.MaxRows || (pile.Count > 0 && pile[0].PartitionKey != row.PartitionKey))
                removed += await RemoveAsync(table, pile, cancellationToken).ConfigureAwait(false);
            pile.Add(row);
        }

        return removed + await RemoveAsync(table, pile, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Empties the pile. A row that was used again meanwhile stays; one that somebody else removed is nobody's fault.</summary>
    private static async Task<int> RemoveAsync(Table table, List<TableEntity> pile, CancellationToken cancellationToken)
    {
        if (pile.Count == 0)
            return 0;
        var batch = new Batch(pile[0].PartitionKey);
        foreach (var row in pile)
            batch.Delete(row.RowKey, row.ETag);
        var removed = 0;
        if ((await table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone)
        {
            removed = pile.Count;
        }
        else
        {
            foreach (var row in pile)
            {
                var key = new EntityKey(row.PartitionKey, row.RowKey);
                if ((await table.DeleteAsync(key, row.ETag, cancellationToken).ConfigureAwait(false)).IsDone)
                    removed++;
            }
        }

        pile.Clear();
        return removed;
    }
}
