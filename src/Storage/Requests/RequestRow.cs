using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Requests;

/// <summary>Rows of <see cref="Keys.Requests"/>: what is asked of a row alone in columns, the rest packed.</summary>
internal static class RequestRow
{
    private const string State = "State", Aftermath = "Aftermath", Version = "Version", Status = "Status", Day = "Day", Owner = "Owner", Kind = "Kind", Id = "Id";
    private const string By = "By", Reason = "Reason", At = "At", Events = "Events";

    public static ItemKey KeyOf(RequestId id) => ItemKey.Request(id.Owner, id.Month, id.Id);

    public static string Partition(RequestId id) => Keys.Requests.Partition(id.Owner, id.Month);

    public static TableEntity Of(StoredRequest request)
    {
        var key = Keys.Requests.Request(request.Id.Owner, request.Id.Month, request.Id.Id);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Owner] = request.Id.Owner.Value,
            [Id] = request.Id.Id,
            [Day] = KeyTime.Date(request.Id.Day),
            [Kind] = request.State.Form.Matter.Kind.ToString(),
            [Version] = request.Version,
            [Status] = request.State.Approval.GetType().Name,
        };
        Pack(row, State, StoredJson.Write(request.State));
        Pack(row, Aftermath, StoredJson.Write(request.Aftermath));
        return row;
    }

    public static StoredRequest Read(TableEntity row)
    {
        var id = new RequestId(Nip.Parse(RowText.Required(row, Owner)), RowText.Date(row, Day), RowText.Required(row, Id));
        return new StoredRequest(
            id, StoredJson.Read<RequestState>(Unpack(row, State)), RowText.Number(row, Version), row.ETag.ToString(), StoredJson.Read<Aftermath>(Unpack(row, Aftermath)));
    }

    public static TableEntity OfAudit(RequestId id, RequestAudit audit)
    {
        var row = new TableEntity(Partition(id), Keys.Beside.Audit(KeyOf(id), audit.Version))
        {
            [Version] = audit.Version,
            [By] = audit.By?.Value,
            [Reason] = audit.Reason,
            [At] = audit.At,
        };
        Pack(row, Events, StoredJson.Write(audit.Events));
        return row;
    }

    public static RequestAudit ReadAudit(TableEntity row) => new(
        RowText.Number(row, Version),
        row.GetString(By) is { } by ? Nip.Parse(by) : null,
        row.GetString(Reason),
        row.GetDateTimeOffset(At) ?? throw Damaged(row, At),
        StoredJson.Read<List<RequestEvent>>(Unpack(row, Events)));

    private static void Pack(TableEntity row, string column, string text)
    {
        if (!PackedText.TryPut(row, column, text))
            throw new InvalidOperationException($"{column} of {row.PartitionKey} / {row.RowKey} does not fit; requests are limited so that it does");
    }

    private static string Unpack(TableEntity row, string column) => PackedText.Get(row, column) ?? throw Damaged(row, column);

    private static InvalidDataException Damaged(TableEntity row, string column) => new($"{column} of {row.PartitionKey} / {row.RowKey} is missing or damaged");
}
