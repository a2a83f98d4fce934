using System.Globalization;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;

namespace EPerformance.TestKit;

/// <summary>A single working day, Tuesday 1 September 2026.</summary>
public static class OneDay
{
    /// <summary>07:30 to 16:00, as Perpres 21/2023 has it from Monday to Thursday.</summary>
    public static DayHours Hours { get; } = new(new TimeOnly(7, 30), new TimeOnly(16, 0), 60);

    /// <summary>The hours of the Ministry of Finance: 07:30 to 17:00.</summary>
    public static DayHours FinanceHours { get; } = new(new TimeOnly(7, 30), new TimeOnly(17, 0), 45);

    /// <summary>A day with a check-in and a check-out, each <c>HH:mm</c> or <c>HH:mm:ss</c>, or <c>null</c> when it is missing.</summary>
    public static DayRecord Punched(string? checkIn, string? checkOut, DayHours? hours = null)
    {
        hours ??= Hours;
        var punches = new List<DayPunch>();
        if (checkIn is not null)
            punches.Add(new DayPunch(Sample.Clock(checkIn), PunchDirection.In));
        if (checkOut is not null)
            punches.Add(new DayPunch(Sample.Clock(checkOut), PunchDirection.Out));
        return new DayRecord(Sample.Date("2026-09-01"), hours, DayReading.Of(hours, punches.ToArray()), null);
    }

    /// <summary>A day on time in the evening, late by a length <c>mm:ss</c> or <c>hh:mm:ss</c>.</summary>
    public static DayRecord Late(string by) => Punched((Hours.Start.ToTimeSpan() + Length(by)).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture), "16:00");

    /// <summary>A day on time in the morning, left early by a length <c>mm:ss</c> or <c>hh:mm:ss</c>.</summary>
    public static DayRecord Early(string by) => Punched("07:30", (Hours.End.ToTimeSpan() - Length(by)).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture));

    public static DayRecord Excused(AbsenceKind kind) => new(
        Sample.Date("2026-09-01"), Hours, DayReading.Excused, new Absence(kind, "", Sample.Range("2026-09-01", "2026-09-01"), ""));

    private static TimeSpan Length(string text) => TimeSpan.ParseExact(text, ["mm\\:ss", "hh\\:mm\\:ss"], CultureInfo.InvariantCulture);
}
