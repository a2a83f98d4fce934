using System.Globalization;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Attendance;

/// <summary>
/// A person's month in the making: what is not said is a day on time. Without an assignment it is a PNS of class 8 in the head office for
/// all time. September 2026 has 22 working days and begins on a Tuesday.
/// </summary>
public sealed class Facts
{
    private readonly CivilMonth _month;
    private readonly List<Assignment> _assignments = [];
    private readonly List<Absence> _absences = [];
    private readonly List<CalendarEntry> _calendar = [];
    private readonly Dictionary<DateOnly, (string? In, string? Out)> _said = [];
    private bool _backwards;

    private Facts(CivilMonth month)
    {
        _month = month;
    }

    public static Facts Of(string month) => new(CivilMonth.Of(Sample.Date(month + "-01")));

    public static Facts September() => Of("2026-09");

    public Facts Assigned(
        string from, string to, int? jobClass = 8, EmploymentType type = EmploymentType.Pns, string unit = "PST")
    {
        _assignments.Add(new Assignment(Sample.Range(from, to), type, unit, "Analis", jobClass, null));
        return this;
    }

    public Facts As(EmploymentType type, int? jobClass = 8) => Assigned("2020-01-01", "9999-12-31", jobClass, type);

    /// <summary>A day's punches, <c>HH:mm</c> or <c>HH:mm:ss</c>; <c>null</c> for a missing one.</summary>
    public Facts Punched(string date, string? checkIn, string? checkOut)
    {
        _said[Sample.Date(date)] = (checkIn, checkOut);
        return this;
    }

    /// <summary>Late by whole minutes against 07:30, on time in the evening.</summary>
    public Facts Late(string date, int minutes) => Punched(date, new TimeOnly(7, 30).AddMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture), "16:30");

    /// <summary>Without punches on these days.</summary>
    public Facts Absent(params string[] dates)
    {
        foreach (var date in dates)
            Punched(date, null, null);
        return this;
    }

    /// <summary>Without punches from one day to another, both inclusive; free days in between are free.</summary>
    public Facts AbsentFromTo(string from, string to)
    {
        var range = Sample.Range(from, to);
        for (var date = range.From; date <= range.To; date = date.AddDays(1))
            _said[date] = (null, null);
        return this;
    }

    public Facts Leave(AbsenceKind kind, string from, string to, string reason = "")
    {
        _absences.Add(new Absence(kind, reason, Sample.Range(from, to), "SK 1"));
        return this;
    }

    public Facts Holiday(string date)
    {
        _calendar.Add(new CalendarEntry(Sample.Range(date, date), CalendarKind.Holiday, "Libur", null));
        return this;
    }

    /// <summary>Punches and absences arrive in the opposite order.</summary>
    public Facts Backwards()
    {
        _backwards = true;
        return this;
    }

    public PersonMonth Read()
    {
        if (_assignments.Count == 0)
            As(EmploymentType.Pns);
        var calendar = Sample.Calendar([.. _calendar]);
        var person = new Person(Nip.Parse("198502022010012002"), "Sari", _assignments);
        var punches = new List<RecordedPunch>();
        for (var date = _month.First; date <= _month.Last; date = date.AddDays(1))
        {
            if (person.AssignmentOn(date) is { } assignment && calendar.HoursOn(assignment.UnitCode, date) is { } hours)
                Punch(punches, date, hours);
        }

        if (_backwards)
        {
            punches.Reverse();
            _absences.Reverse();
        }

        return new MonthReader(_month, Sample.Units, calendar).Read(person, punches.ToArray(), _absences);
    }

    private void Punch(List<RecordedPunch> punches, DateOnly date, DayHours hours)
    {
        var said = _said.TryGetValue(date, out var own) ? own : (In: hours.Start.ToString("HH:mm", CultureInfo.InvariantCulture), Out: hours.End.ToString("HH:mm", CultureInfo.InvariantCulture));
        Add(said.In, PunchDirection.In);
        Add(said.Out, PunchDirection.Out);

        void Add(string? clock, PunchDirection direction)
        {
            if (clock is not null)
                punches.Add(RecordedPunch.WallClock(date.DayNumber * TimeSpan.TicksPerDay + Sample.Clock(clock).Ticks, direction));
        }
    }
}
