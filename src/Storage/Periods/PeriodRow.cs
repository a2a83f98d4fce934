using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Periods;

/// <summary>Rows of <see cref="Keys.Periods"/>: what is asked of a row alone in columns, the rest packed.</summary>
internal static class PeriodRow
{
    private const string Id = "Id", State = "State", Status = "Status", Change = "Change", At = "At", By = "By", Events = "Events", Part = "Part";
    private const string Code = "Code", Indonesian = "Indonesian", English = "English", Trace = "Trace";

    public static TableEntity Of(StoredPeriod period)
    {
        var row = Begin(Keys.Periods.State(period.Id.ToString()));
        row[Id] = period.Id.ToString();
        row[Status] = period.State.GetType().Name;
        row[Change] = period.Change;
        row[At] = period.ChangedAt;
        if (period.Cause is not null)
            row[Trace] = period.Cause;
        Pack(row, State, StoredJson.Write(period.State));
        return row;
    }

    public static StoredPeriod Read(TableEntity row) => new(
        PeriodId.Parse(RowText.Required(row, Id)),
        StoredJson.Read<PeriodState>(Unpack(row, State)),
        RowText.Number(row, Change),
        Instant(row),
        row.ETag.ToString())
    {
        Cause = row.GetString(Trace),
    };

    public static TableEntity OfAudit(PeriodId id, PeriodAudit audit)
    {
        var row = Begin(Keys.Periods.Audit(id.ToString(), audit.Change));
        row[Change] = audit.Change;
        row[By] = audit.By?.Value;
        row[At] = audit.At;
        Pack(row, Events, StoredJson.Write(audit.Events));
        return row;
    }

    public static PeriodAudit ReadAudit(TableEntity row) => new(
        RowText.Number(row, Change),
        row.GetString(By) is { } by ? Nip.Parse(by) : null,
        Instant(row),
        StoredJson.Read<List<PeriodEvent>>(Unpack(row, Events)));

    public static TableEntity OfPart(PeriodId id, int version, PartDone part)
    {
        var kind = part switch
        {
            PartDone.Frozen => 'F',
            PartDone.Calculated => 'R',
            _ => throw new InvalidOperationException($"no kind for {part.GetType()}"),
        };
        var row = Begin(Keys.Periods.Part(id.ToString(), version, kind, new Bucket((byte)part.Bucket)));
        Pack(row, Part, StoredJson.Write(part));
        return row;
    }

    public static PartDone ReadPart(TableEntity row) => StoredJson.Read<PartDone>(Unpack(row, Part));

    public static TableEntity OfNote(PeriodId id, PeriodNote? note)
    {
        var row = Begin(Keys.Periods.Note(id.ToString()));
        if (note is null)
            return row;
        row[Code] = note.Code;
        row[Indonesian] = note.Text.Id;
        row[English] = note.Text.En;
        row[At] = note.At;
        return row;
    }

    /// <summary><c>null</c> when the note was taken back.</summary>
    public static PeriodNote? ReadNote(TableEntity row) => row.GetString(Code) is { } code
        ? new PeriodNote(code, new Text(RowText.Required(row, Indonesian), RowText.Required(row, English)), Instant(row))
        : null;

    private static TableEntity Begin(EntityKey key) => new(key.Partition, key.Row);

    private static DateTimeOffset Instant(TableEntity row) => row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At);

    private static void Pack(TableEntity row, string column, string text)
    {
        if (!PackedText.TryPut(row, column, text))
            throw new InvalidOperationException($"{column} of {row.PartitionKey} / {row.RowKey} does not fit");
    }

    private static string Unpack(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);
}
