using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Competence;

/// <summary>Competencies on tables, a partition per post and one per person. Every batch has its audit row.</summary>
public sealed class CompetencyStore(StorageClients clients) : ICompetencyStore
{
    private const string Content = "Content", At = "At", By = "By", Events = "Events", Rows = "Rows";

    private readonly Table _table = clients.Table(Keys.Competencies.Table);

    public Task<IReadOnlyList<RequiredCompetency>> RequiredAsync(string position, CancellationToken cancellationToken) =>
        ReadAsync<RequiredCompetency>(Keys.Competencies.RequiredOf(position), cancellationToken);

    public Task<IReadOnlyList<CompetencyAssessment>> AssessmentsAsync(Nip person, CancellationToken cancellationToken) =>
        ReadAsync<CompetencyAssessment>(Keys.Competencies.AssessmentsOf(person), cancellationToken);

    public Task PutRequiredAsync(IReadOnlyList<RequiredCompetency> rows, Nip by, DateTimeOffset at, CancellationToken cancellationToken) =>
        PutAsync(rows, Keys.Competencies.Required, "CompetencyRequired", by, at, cancellationToken);

    public Task PutAssessmentsAsync(IReadOnlyList<CompetencyAssessment> rows, Nip by, DateTimeOffset at, CancellationToken cancellationToken) =>
        PutAsync(rows, Keys.Competencies.Assessment, "CompetencyAssessed", by, at, cancellationToken);

    private async Task<IReadOnlyList<T>> ReadAsync<T>(KeyRange range, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        await foreach (var row in _table.ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
            found.Add(StoredJson.Read<T>(PackedText.Get(row, Content) ?? throw RowText.Damaged(row, Content)));
        return found;
    }

    private async Task PutAsync<T>(IReadOnlyList<T> all, Func<T, EntityKey> keyOf, string happened, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        // Of two rows of one key the later counts, as if they had been put one after the other.
        var byKey = all.Select(one => (Key: keyOf(one), Value: one)).GroupBy(one => one.Key).Select(group => group.Last());
        foreach (var partition in byKey.GroupBy(one => one.Key.Partition, StringComparer.Ordinal))
        {
            foreach (var chunk in partition.Chunk(Batch.MaxRows - 1))
            {
                var batch = new Batch(partition.Key);
                foreach (var (key, value) in chunk)
                    batch.Put(Packed(key, Content, StoredJson.Write(value)));
                var audit = Packed(Keys.Competencies.Audit(chunk[0].Key, at), Rows, StoredJson.Write(chunk.Select(one => one.Value).ToList()));
                audit[At] = at;
                audit[By] = by.Value;
                audit[Events] = $$"""[{"$case":"{{happened}}"}]""";
                batch.Record(audit);
                // The same import at the same instant has written it already.
                await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static TableEntity Packed(EntityKey key, string column, string text)
    {
        var row = new TableEntity(key.Partition, key.Row);
        return PackedText.TryPut(row, column, text) ? row : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit; what is kept here is limited so that it does");
    }
}
