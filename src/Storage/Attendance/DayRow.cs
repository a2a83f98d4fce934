using System.Globalization;
using Azure.Data.Tables;
using EPerformance.Application.Attendance;
using EPerformance.Application.Json;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Attendance;

/// <summary>
/// A closed day as a row of <see cref="Keys.Days"/>: the reading in columns, the punches packed. The minutes are written for those who look
/// at the table; they follow from the rest.
/// </summary>
internal static class DayRow
{
    public const string Zone = "Zone";
    private const string Date = "Date", Unit = "Unit", State = "State", Late = "LateMinutes", Early = "EarlyMinutes", In = "InTicks", Out = "OutTicks";
    private const string Start = "Start", End = "End", Break = "BreakMinutes", Absence = "Absence", Punches = "Punches", LeftOut = "PunchesLeftOut";
    private const string Shift = "IsShift", RestFrom = "RestFrom", RestTo = "RestTo", LateInside = "LateInsideTicks", EarlyInside = "EarlyInsideTicks", ArrivalPermitted = "ArrivalPermitted";

    public static TableEntity Of(ClosedDay day, EntityKey key)
    {
        var record = day.Record;
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Date] = KeyTime.Date(record.Date),
            [Zone] = day.Zone.Id,
            [Unit] = day.UnitCode,
            [State] = record.State.ToString(),
            [Late] = record.LateMinutes,
            [Early] = record.EarlyMinutes,
            [Start] = Clock(record.Hours.Start),
            [End] = Clock(record.Hours.End),
            [Break] = record.Hours.BreakMinutes,
        };
        if (record.Hours.IsShift)
            row[Shift] = true;
        if (record.Hours.Rest is { } rest)
        {
            row[RestFrom] = Clock(rest.From);
            row[RestTo] = Clock(rest.To);
            row[LateInside] = record.Reading.LateInside.Ticks;
            row[EarlyInside] = record.Reading.EarlyInside.Ticks;
        }

        if (record.Reading.ArrivalPermitted)
            row[ArrivalPermitted] = true;
        if (record.Reading.CheckIn is { } checkIn)
            row[In] = checkIn.Ticks;
        if (record.Reading.CheckOut is { } checkOut)
            row[Out] = checkOut.Ticks;
        if (record.Absence is { } absence)
            row[Absence] = StoredJson.Write(absence);
        // A machine gone wild must not keep the day from being closed; its punches stay in their own table.
        if (day.Punches.Count > 0 && !PackedText.TryPut(row, Punches, StoredJson.Write(day.Punches)))
            row[LeftOut] = day.Punches.Count;
        return row;
    }

    public static ClosedDay Read(TableEntity row)
    {
        var hours = new DayHours(Clock(RowText.Required(row, Start)), Clock(RowText.Required(row, End)), RowText.Number(row, Break))
        {
            IsShift = row.GetBoolean(Shift) ?? false,
            Rest = row.GetString(RestFrom) is { } rest ? new ShiftRest(Clock(rest), Clock(RowText.Required(row, RestTo))) : null,
        };
        var reading = new DayReading(Enum.Parse<DayState>(RowText.Required(row, State)), Span(row.GetInt64(In)), Span(row.GetInt64(Out)))
        {
            LateInside = Span(row.GetInt64(LateInside)) ?? TimeSpan.Zero,
            EarlyInside = Span(row.GetInt64(EarlyInside)) ?? TimeSpan.Zero,
            ArrivalPermitted = row.GetBoolean(ArrivalPermitted) ?? false,
        };
        var absence = row.GetString(Absence) is { } json ? StoredJson.Read<Absence>(json) : null;
        return new ClosedDay(
            Nip.Parse(KeyText.Decode(row.RowKey.AsSpan(0, row.RowKey.IndexOf(KeyText.Separator, StringComparison.Ordinal)))),
            RowText.Zone(row, Zone),
            RowText.Required(row, Unit),
            new DayRecord(RowText.Date(row, Date), hours, reading, absence),
            PackedText.Get(row, Punches) is { } punches ? StoredJson.Read<List<PunchRecord>>(punches) : [])
        {
            PunchesLeftOut = row.GetInt32(LeftOut) ?? 0,
        };
    }

    /// <summary>Takes the punches out and leaves the reading.</summary>
    /// <returns>False when there were none.</returns>
    public static bool ForgetPunches(TableEntity row) => PackedText.Remove(row, Punches);

    private static TimeSpan? Span(long? ticks) => ticks is { } known ? new TimeSpan(known) : null;

    private static string Clock(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static TimeOnly Clock(string text) => TimeOnly.ParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture);
}
