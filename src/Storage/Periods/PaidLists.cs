using System.Text.Json;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Periods;

/// <summary>
/// What was really paid: people as a blob <c>period/paid/hash</c>, a line of JSON each; the lists of a period as rows by number. The blob comes first and is named by its content, so that a
/// list without its row is only a blob that nobody asks for.
/// </summary>
public sealed class PaidLists(StorageClients clients) : IPaidLists
{
    private const string List = "List", By = "By", At = "At", Events = "Events", Change = "Change";

    private readonly Table _table = clients.Table(Keys.Periods.Table);
    private readonly FrozenBlobs _blobs = new(clients, Containers.Results);

    public async Task<PaidList?> FindAsync(PeriodId id, CancellationToken cancellationToken)
    {
        PaidList? newest = null;
        await foreach (var row in _table.ReadAsync(Keys.Periods.PaidLists(id.ToString()), null, cancellationToken).ConfigureAwait(false))
            newest = StoredJson.Read<PaidList>(RowText.Required(row, List));
        return newest;
    }

    public async Task<IReadOnlyList<PaidPerson>> PeopleAsync(PaidList list, CancellationToken cancellationToken)
    {
        var stream = await _blobs.ReadAsync(NameOf(list), cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidDataException($"{NameOf(list)} is missing");
        var people = new List<PaidPerson>();
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
            people.Add(StoredJson.Read<PaidPerson>(line));
        return people;
    }

    public async Task<bool> AddAsync(PaidList list, IReadOnlyList<PaidPerson> people, CancellationToken cancellationToken)
    {
        await _blobs.WriteAsync(NameOf(list), (stream, stop) => WriteAsync(stream, people, stop), cancellationToken).ConfigureAwait(false);
        var batch = new Batch(Keys.Periods.Partition).Add(RowOf(list)).Record(AuditOf(list));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone;
    }

    private static TableEntity RowOf(PaidList list)
    {
        var key = Keys.Periods.PaidList(list.Id.ToString(), list.Number);
        return new TableEntity(key.Partition, key.Row) { [List] = StoredJson.Write(list) };
    }

    private static TableEntity AuditOf(PaidList list)
    {
        var key = Keys.Periods.PaidListAudit(list.Id.ToString(), list.Number);
        return new TableEntity(key.Partition, key.Row) { [By] = list.By.Value, [At] = list.At, [Change] = list.Number, [Events] = StoredJson.Write(list) };
    }

    private static async Task WriteAsync(Stream stream, IReadOnlyList<PaidPerson> people, CancellationToken cancellationToken)
    {
        foreach (var person in people)
        {
            await stream.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(person, StoredJson.Options), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static string NameOf(PaidList list) => $"{list.Id}/paid/{list.Hash}";
}
