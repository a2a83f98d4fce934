using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Submissions;

/// <summary>Rows of <see cref="Keys.Submissions"/>: what is asked of a row alone in columns, the rest packed.</summary>
internal static class SubmissionRow
{
    private const string State = "State", Aftermath = "Aftermath", Version = "Version", Status = "Status", Day = "Day", Owner = "Owner";
    private const string By = "By", Reason = "Reason", At = "At", Events = "Events", Lines = "Lines", Fingerprint = "Fingerprint", Line = "Line";

    public static TableEntity Of(StoredSubmission submission)
    {
        var key = Keys.Submissions.Submission(submission.Id.Nip, submission.Id.Day);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Owner] = submission.Id.Nip.Value,
            [Day] = KeyTime.Date(submission.Id.Day),
            [Version] = submission.Version,
            [Status] = submission.State.GetType().Name,
        };
        Pack(row, State, StoredJson.Write(submission.State));
        Pack(row, Aftermath, StoredJson.Write(submission.Aftermath));
        return row;
    }

    public static StoredSubmission Read(TableEntity row)
    {
        var state = StoredJson.Read<ApprovalState>(Unpack(row, State));
        var id = new SubmissionDay(state.Item.Owner, state.Item.Date);
        return new StoredSubmission(id, state, Number(row, Version), row.ETag.ToString(), StoredJson.Read<Aftermath>(Unpack(row, Aftermath)));
    }

    public static TableEntity OfLine(SubmissionDay id, ActivityLine line)
    {
        var key = Keys.Submissions.Line(id.Nip, id.Day, line.Id);
        var row = new TableEntity(key.Partition, key.Row);
        Pack(row, Line, StoredJson.Write(line));
        return row;
    }

    public static ActivityLine ReadLine(TableEntity row) => StoredJson.Read<ActivityLine>(Unpack(row, Line));

    public static TableEntity OfAudit(SubmissionDay id, SubmissionAudit audit)
    {
        var row = new TableEntity(Partition(id), Keys.Beside.Audit(ItemKey.Submission(id.Nip, id.Day), audit.Version))
        {
            [Version] = audit.Version,
            [By] = audit.By?.Value,
            [Reason] = audit.Reason,
            [At] = audit.At,
        };
        Pack(row, Events, StoredJson.Write(audit.Events));
        Pack(row, Lines, StoredJson.Write(audit.Lines));
        return row;
    }

    public static SubmissionAudit ReadAudit(TableEntity row) => new(
        Number(row, Version),
        row.GetString(By) is { } by ? Domain.Primitives.Nip.Parse(by) : null,
        row.GetString(Reason),
        row.GetDateTimeOffset(At) ?? throw Damaged(row, At),
        StoredJson.Read<List<ApprovalEvent>>(Unpack(row, Events)),
        StoredJson.Read<List<ActivityLine>>(Unpack(row, Lines)));

    public static TableEntity OfRequest(SubmissionDay id, KeptRequest request) => new(Partition(id), Keys.Beside.Idempotency(request.Key))
    {
        [Fingerprint] = request.Fingerprint,
        [Version] = request.Version,
    };

    public static KeptRequest ReadRequest(TableEntity row, string key) =>
        new(key, row.GetString(Fingerprint) ?? throw Damaged(row, Fingerprint), Number(row, Version));

    public static string Partition(SubmissionDay id) => Keys.Submissions.Partition(id.Nip, id.Month);

    private static void Pack(TableEntity row, string column, string text)
    {
        if (!PackedText.TryPut(row, column, text))
            throw new InvalidOperationException($"{column} of {row.PartitionKey} / {row.RowKey} does not fit; entries are limited so that it does");
    }

    private static string Unpack(TableEntity row, string column) => PackedText.Get(row, column) ?? throw Damaged(row, column);

    private static int Number(TableEntity row, string column) => row.GetInt32(column) ?? throw Damaged(row, column);

    private static InvalidDataException Damaged(TableEntity row, string column) => new($"{column} of {row.PartitionKey} / {row.RowKey} is missing or damaged");
}
