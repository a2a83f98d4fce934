using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Appraisal;

/// <summary>Decided ratings among the facts of a year, a row per person and period. A row without its columns was announced: somebody decides, or a decision was cut off.</summary>
public sealed class RatingStore(StorageClients clients) : IRatingStore
{
    private const string Work = "Work", Behaviour = "Behaviour";

    internal static IReadOnlyList<string> Columns { get; } = [Work, Behaviour];

    private readonly Table _table = clients.Table(Keys.MonthFacts.Table);

    public async Task<string> AnnounceAsync(EvaluationId id, CancellationToken cancellationToken) =>
        (await _table.PutAsync(Row(id), cancellationToken).ConfigureAwait(false)).Version.ToString();

    public async Task WriteAsync(EvaluationId id, string mark, Rating rating, CancellationToken cancellationToken)
    {
        var row = Row(id);
        row[Work] = rating.WorkResult.ToString();
        row[Behaviour] = rating.Behaviour.ToString();
        // Another one announced later writes what it decided, or leaves readers to the evaluation.
        await _table.ReplaceAsync(row, new ETag(mark), cancellationToken).ConfigureAwait(false);
    }

    public async Task<StoredRating?> FindAsync(EvaluationId id, CancellationToken cancellationToken)
    {
        var key = Keys.Ratings.Rating(Bucket.Of(id.Person, clients.Settings.Buckets), id);
        return await _table.FindAsync(key, null, cancellationToken).ConfigureAwait(false) is { } row ? new StoredRating(id, Read(row)) : null;
    }

    public async IAsyncEnumerable<StoredRating> OfBucketAsync(int bucket, int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.ReadAsync(Keys.MonthFacts.OfBucket(new Bucket((byte)bucket), year), ["PartitionKey", "RowKey", Work, Behaviour], cancellationToken).ConfigureAwait(false))
        {
            if (Keys.Ratings.IsRating(row.RowKey, out var id))
                yield return new StoredRating(id, Read(row));
        }
    }

    private TableEntity Row(EvaluationId id)
    {
        var key = Keys.Ratings.Rating(Bucket.Of(id.Person, clients.Settings.Buckets), id);
        return new TableEntity(key.Partition, key.Row);
    }

    internal static Rating? Read(TableEntity row) => row.GetString(Work) is { } work && row.GetString(Behaviour) is { } behaviour
        ? new Rating(Enum.Parse<Expectation>(work), Enum.Parse<Expectation>(behaviour))
        : null;
}
