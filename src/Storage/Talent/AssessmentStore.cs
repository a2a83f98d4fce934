using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Talent;

/// <summary>Assessments of potential on tables: a row per person, with an audit row that holds what is there afterwards.</summary>
public sealed class AssessmentStore(StorageClients clients) : IAssessmentStore
{
    private const string Content = "Content", Person = "Person", Version = "Version", At = "At", By = "By";

    /// <summary>Each has an audit row beside it.</summary>
    private const int ChangesABatch = Batch.MaxRows / 2;

    private readonly Table _table = clients.Table(Keys.Talent.Table);

    public async Task<IReadOnlyList<StoredAssessments>> OfBucketAsync(int bucket, CancellationToken cancellationToken)
    {
        var found = new List<StoredAssessments>();
        await foreach (var row in _table.ReadAsync(Keys.Talent.OfBucket(new Bucket((byte)bucket)), null, cancellationToken).ConfigureAwait(false))
            found.Add(Read(row));
        return found;
    }

    public async Task<StoredAssessments?> FindAsync(Nip person, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Talent.Assessments(Bucket.Of(person, clients.Settings.Buckets), person), null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    public async Task<bool> SaveAsync(int bucket, IReadOnlyList<AssessmentChange> changes, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var part = new Bucket((byte)bucket);
        foreach (var chunk in changes.Chunk(ChangesABatch))
        {
            var batch = new Batch(Keys.Talent.OfBucket(part).FromPartition);
            foreach (var (before, after) in chunk)
            {
                var row = Row(Keys.Talent.Assessments(part, after.Person), after);
                _ = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
                var audit = Row(Keys.Talent.AssessmentsAudit(part, after.Person, after.Version), after);
                (audit[At], audit[By]) = (at, by.Value);
                batch.Record(audit);
            }

            if (!(await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone)
                return false;
        }

        return true;
    }

    private static TableEntity Row(EntityKey key, StoredAssessments stored)
    {
        var row = new TableEntity(key.Partition, key.Row) { [Person] = stored.Person.Value, [Version] = stored.Version };
        return PackedText.TryPut(row, Content, StoredJson.Write(stored.Assessments)) ? row : throw new InvalidOperationException($"{Content} of {row.RowKey} does not fit");
    }

    private static StoredAssessments Read(TableEntity row) => new(
        Nip.Parse(RowText.Required(row, Person)),
        StoredJson.Read<List<PotentialAssessment>>(PackedText.Get(row, Content) ?? throw RowText.Damaged(row, Content)),
        RowText.Number(row, Version),
        row.ETag.ToString());
}
