using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Azure.Data.Tables;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Periods;

/// <summary>Results, a partition per version and bucket. An explanation that no row can hold lies in a blob of its own.</summary>
public sealed class AllowanceStore(StorageClients clients) : IAllowanceStore
{
    private readonly Table _table = clients.Table(Keys.Allowance.Table);
    private readonly FrozenBlobs _blobs = new(clients, Containers.Results);

    public async Task PutAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonResult> results, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>(results.Count);
        foreach (var result in results)
        {
            if (!AllowanceRow.TryWrite(result, KeyOf(id, version, result.Nip), out var row))
                await KeepAsync(id, version, result, cancellationToken).ConfigureAwait(false);
            rows.Add(row);
        }

        foreach (var batch in Batch.PutAll(Keys.Allowance.Partition(id.ToString(), version, new Bucket((byte)bucket)), rows))
        {
            var written = await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            if (!written.IsDone)
                throw new InvalidOperationException($"{batch.Partition} / {written.Row}: overwriting ended as {written.Result}");
        }
    }

    public async Task<PersonResult?> FindAsync(PeriodId id, int version, Nip nip, CancellationToken cancellationToken)
    {
        if (await _table.FindAsync(KeyOf(id, version, nip), null, cancellationToken).ConfigureAwait(false) is not { } row)
            return null;
        var result = AllowanceRow.Read(row);
        if (!AllowanceRow.IsExplainedInBlob(row))
            return result;
        var stream = await _blobs.ReadAsync(BlobOf(id, version, nip), cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidDataException($"{BlobOf(id, version, nip)} is missing");
        using var reader = new StreamReader(stream);
        return result with { Explanation = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false) };
    }

    public async IAsyncEnumerable<PersonResult> AllAsync(PeriodId id, int version, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Buckets hold people in order; the next one in line is the first of all.
        var heads = new PriorityQueue<IAsyncEnumerator<TableEntity>, string>(StringComparer.Ordinal);
        var all = new List<IAsyncEnumerator<TableEntity>>();
        try
        {
            foreach (var bucket in Bucket.All(clients.Settings.Buckets))
            {
                var rows = _table.ReadAsync(Keys.Allowance.OfBucket(id.ToString(), version, bucket), AllowanceRow.Figures, cancellationToken).GetAsyncEnumerator(cancellationToken);
                all.Add(rows);
                if (await rows.MoveNextAsync().ConfigureAwait(false))
                    heads.Enqueue(rows, rows.Current.RowKey);
            }

            while (heads.TryDequeue(out var rows, out _))
            {
                yield return AllowanceRow.Read(rows.Current);
                if (await rows.MoveNextAsync().ConfigureAwait(false))
                    heads.Enqueue(rows, rows.Current.RowKey);
            }
        }
        finally
        {
            foreach (var rows in all)
                await rows.DisposeAsync().ConfigureAwait(false);
        }
    }

    public async IAsyncEnumerable<PersonResult> OfBucketAsync(PeriodId id, int version, int bucket, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.ReadAsync(Keys.Allowance.OfBucket(id.ToString(), version, new Bucket((byte)bucket)), AllowanceRow.Figures, cancellationToken).ConfigureAwait(false))
            yield return AllowanceRow.Read(row);
    }

    public async Task<ResultPage> PageAsync(
        PeriodId id, int version, string? after, int size, Func<string, bool>? units, CancellationToken cancellationToken)
    {
        var results = new List<PersonResult>(size);
        var (first, row) = Place(after);
        foreach (var bucket in Bucket.All(clients.Settings.Buckets).Skip(first))
        {
            var range = Keys.Allowance.OfBucket(id.ToString(), version, bucket);
            do
            {
                var atOnce = units is null ? size - results.Count : Table.MaxPageSize;
                var page = await _table.PageAsync(range, row, atOnce, AllowanceRow.Figures, cancellationToken).ConfigureAwait(false);
                foreach (var result in page.Rows.Select(AllowanceRow.Read).Where(result => units is null || units(result.UnitCode)))
                {
                    results.Add(result);
                    if (results.Count == size)
                        return new ResultPage(results, $"{bucket}!{KeyText.Encode(result.Nip.Value)}");
                }

                row = page.Next;
            }
            while (row is not null);
        }

        return new ResultPage(results, null);
    }

    /// <summary>Reads what a page ended with; a text that is none begins anew.</summary>
    private static (int Bucket, string? Row) Place(string? after) =>
        after is [_, _, '!', ..] && byte.TryParse(after.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bucket) ? (bucket, after[3..]) : (0, null);

    private Task KeepAsync(PeriodId id, int version, PersonResult result, CancellationToken cancellationToken) => _blobs.WriteAsync(
        BlobOf(id, version, result.Nip), (stream, stop) => stream.WriteAsync(Encoding.UTF8.GetBytes(result.Explanation), stop).AsTask(), cancellationToken);

    private static string BlobOf(PeriodId id, int version, Nip nip) => string.Create(CultureInfo.InvariantCulture, $"{id}/{version:D4}/lines/{nip}");

    private EntityKey KeyOf(PeriodId id, int version, Nip nip) => Keys.Allowance.Person(id.ToString(), version, Bucket.Of(nip, clients.Settings.Buckets), nip);
}
