using System.Globalization;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit;

/// <summary>
/// A month of somebody who works in shifts, in a few words: shifts as <c>2026-03-31 20:00-07:00</c>, punches as <c>I2026-03-31T19:50</c>, with <c>O</c> for a departure and <c>?</c>
/// for a machine that does not know; on the wall clock, or with an offset.
/// </summary>
public sealed class ShiftMonth
{
    private readonly List<(DateOnly Date, Shift Shift)> _shifts = [];
    private readonly List<RecordedPunch> _punches = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<Absence> _absences = [];

    public ShiftMonth Shift(params string[] shifts)
    {
        foreach (var text in shifts)
            _shifts.Add((Sample.Date(text[..10]), new Shift(TimeOnly.Parse(text[11..16], null), TimeOnly.Parse(text[17..22], null))));
        return this;
    }

    public ShiftMonth Punch(params string[] punches)
    {
        _punches.AddRange(punches.Select(Recorded));
        return this;
    }

    public ShiftMonth Assigned(string from, string to, string unit)
    {
        _assignments.Add(new Assignment(Sample.Range(from, to), EmploymentType.Pns, unit, "Perawat", 8, null));
        return this;
    }

    public ShiftMonth Away(Absence absence)
    {
        _absences.Add(absence);
        return this;
    }

    public IReadOnlyDictionary<DateOnly, DayHours> Roster =>
        _shifts.GroupBy(shift => shift.Date).ToDictionary(day => day.Key, day => ShiftDay.Of(day.Select(shift => shift.Shift))!);

    public PersonMonth Read(int year, int month)
    {
        var person = new Person(Nip.Parse("3"), "Perawat", _assignments.Count > 0 ? _assignments : [new Assignment(Sample.Range("2020-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Perawat", 8, null)]);
        return new MonthReader(new CivilMonth(year, month), Sample.Units, Sample.Calendar()).Read(person, [.. _punches], _absences, Roster);
    }

    /// <summary>Each working day as <c>31 Present 19:50 07:05 0 0</c>: day, state, check-in, check-out, minutes late and early.</summary>
    public string[] Days(int year, int month) =>
    [
        .. Read(year, month).Days.Select(day =>
            $"{day.Date.Day} {day.State} {Clock(day.Reading.CheckIn)} {Clock(day.Reading.CheckOut)} {day.LateMinutes} {day.EarlyMinutes}"),
    ];

    public static RecordedPunch Recorded(string text)
    {
        var direction = text[0] switch { 'I' => PunchDirection.In, 'O' => PunchDirection.Out, _ => PunchDirection.Unknown };
        return text.Length > 20
            ? RecordedPunch.Instant(DateTimeOffset.Parse(text[1..], CultureInfo.InvariantCulture), direction)
            : RecordedPunch.WallClock(DateTime.Parse(text[1..], CultureInfo.InvariantCulture).Ticks, direction);
    }

    private static string Clock(TimeSpan? at) => at is null ? "-" : at.Value.OnTheClock().ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
