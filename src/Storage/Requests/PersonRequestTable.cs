using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Requests;

/// <summary>Requests by person. A row is replaced only by a later version, so that whoever comes late with an older one changes nothing.</summary>
public sealed class PersonRequestTable(StorageClients clients) : IPersonRequests
{
    private const string Content = "Part", Version = "Version";
    private const int Attempts = 8;
    private readonly Table _table = clients.Table(Keys.PersonRequests.Table);

    public Task PutAsync(PersonRequest part, int year, CancellationToken cancellationToken) =>
        PutAsync(part, Keys.PersonRequests.Part(BucketOf(part.Person), year, part.Person, RequestRow.KeyOf(part.Request)), part.Version == 1, cancellationToken);

    public Task PutTripAsync(PersonRequest part, CivilMonth month, CancellationToken cancellationToken) =>
        PutAsync(part, Keys.PersonRequests.Trip(month, part.Person, RequestRow.KeyOf(part.Request)), part.Status.IsApproved(), cancellationToken);

    public async Task<IReadOnlyList<PersonRequest>> TripsAsync(CivilMonth month, CancellationToken cancellationToken)
    {
        var parts = new List<PersonRequest>();
        await foreach (var row in _table.ReadAsync(Keys.PersonRequests.TripsOf(month), null, cancellationToken).ConfigureAwait(false))
            parts.Add(Read(row));
        return parts;
    }

    /// <param name="isNew">It is not there as a rule: one transaction then.</param>
    private async Task PutAsync(PersonRequest part, EntityKey key, bool isNew, CancellationToken cancellationToken)
    {
        var row = new TableEntity(key.Partition, key.Row) { [Version] = part.Version };
        if (!PackedText.TryPut(row, Content, StoredJson.Write(part)))
            throw new InvalidOperationException($"{key} does not fit; requests are limited so that it does");
        if (isNew && (await _table.AddAsync(row, cancellationToken).ConfigureAwait(false)).IsDone)
            return;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var there = await _table.FindAsync(key, [Version], cancellationToken).ConfigureAwait(false);
            if (there is not null && RowText.Number(there, Version) >= part.Version)
                return;
            var written = there is null
                ? await _table.AddAsync(row, cancellationToken).ConfigureAwait(false)
                : await _table.ReplaceAsync(row, there.ETag, cancellationToken).ConfigureAwait(false);
            if (written.IsDone)
                return;
        }

        throw new InvalidOperationException($"{key} is changed by others all the time");
    }

    public async Task<IReadOnlyList<PersonRequest>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken)
    {
        var parts = new List<PersonRequest>();
        await foreach (var row in _table.ReadAsync(Keys.PersonRequests.OfPerson(BucketOf(person), year, person), null, cancellationToken).ConfigureAwait(false))
            parts.Add(Read(row));
        return parts;
    }

    public async Task<IReadOnlyList<PersonRequest>> OfBucketAsync(int bucket, int firstYear, int lastYear, CancellationToken cancellationToken)
    {
        var parts = new Dictionary<(Nip, RequestId), PersonRequest>();
        await foreach (var row in _table.ReadAsync(Keys.PersonRequests.OfBucket(new Bucket((byte)bucket), firstYear, lastYear), null, cancellationToken).ConfigureAwait(false))
        {
            var part = Read(row);
            if (!parts.TryGetValue((part.Person, part.Request), out var other) || other.Version < part.Version)
                parts[(part.Person, part.Request)] = part;
        }

        return [.. parts.Values];
    }

    private Bucket BucketOf(Nip person) => Bucket.Of(person, clients.Settings.Buckets);

    private static PersonRequest Read(TableEntity row) => StoredJson.Read<PersonRequest>(
        PackedText.Get(row, Content) ?? throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged"));
}
