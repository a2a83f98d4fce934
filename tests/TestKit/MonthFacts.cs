using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit;

/// <summary>
/// Builds the facts of one person's September 2026 (22 working days, no holidays) in a few words: everybody is on time unless said
/// otherwise. <c>"07:40 16:00"</c> is check-in and check-out, <c>"- 16:00"</c> a missing check-in, <c>"07:30 -"</c> a missing check-out,
/// <c>"-"</c> an absent day.
/// </summary>
public sealed class MonthFacts
{
    private readonly Dictionary<DateOnly, string> _days = [];
    private readonly List<Absence> _absences = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<CalendarEntry> _calendar = [];
    private bool _backwards;
    private CivilMonth _month = new(2026, 9);

    public MonthFacts In(int year, int month)
    {
        _month = new CivilMonth(year, month);
        return this;
    }

    public MonthFacts On(int day, string punches)
    {
        _days[new DateOnly(_month.Year, _month.Month, day)] = punches;
        return this;
    }

    public MonthFacts AbsentOn(params int[] days)
    {
        foreach (var day in days)
            On(day, "-");
        return this;
    }

    /// <summary>Without punches from one day of the month to another, both inclusive; free days in between stay free.</summary>
    public MonthFacts AbsentFromTo(int from, int to) => AbsentOn([.. Enumerable.Range(from, to - from + 1)]);

    public MonthFacts Away(AbsenceKind kind, string from, string to, string reason = "")
    {
        _absences.Add(new Absence(kind, reason, Sample.Range(from, to), ""));
        return this;
    }

    /// <summary>Punches and absences arrive in the opposite order.</summary>
    public MonthFacts Backwards()
    {
        _backwards = true;
        return this;
    }

    public MonthFacts Holiday(string date)
    {
        _calendar.Add(new CalendarEntry(Sample.Range(date, date), CalendarKind.Holiday, "", null));
        return this;
    }

    /// <summary>A civil servant's assignment, both days inclusive.</summary>
    public MonthFacts Assigned(string from, string to, int? jobClass = 8, string unit = "PST") => As(EmploymentType.Pns, jobClass, from, to, unit);

    public MonthFacts As(EmploymentType type, int? jobClass, string from = "2020-01-01", string to = "9999-12-31", string unit = "PST")
    {
        _assignments.Add(new Assignment(Sample.Range(from, to), type, unit, "Staf", jobClass, null));
        return this;
    }

    /// <summary>By default a civil servant of class 8 (Rp 4,595,150) for the whole month.</summary>
    public PersonMonth Build()
    {
        if (_assignments.Count == 0)
            As(EmploymentType.Pns, 8);
        var person = new Person(Nip.Parse("198502022010012002"), "Sari", _assignments);
        var calendar = Sample.Calendar([.. _calendar]);
        var punches = new List<RecordedPunch>();
        for (var date = _month.First; date <= _month.Last; date = date.AddDays(1))
        {
            if (calendar.HoursOn("PST", date) is { } hours)
                Add(punches, date, _days.GetValueOrDefault(date) ?? $"{hours.Start:HH\\:mm} {hours.End:HH\\:mm}");
        }

        if (_backwards)
        {
            punches.Reverse();
            _absences.Reverse();
        }

        return new MonthReader(_month, Sample.Units, calendar).Read(person, [.. punches], _absences);
    }

    private static void Add(List<RecordedPunch> punches, DateOnly date, string text)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != "-")
                punches.Add(RecordedPunch.WallClock(date.ToDateTime(TimeOnly.FromTimeSpan(Sample.Clock(words[i]))).Ticks, i == 0 ? PunchDirection.In : PunchDirection.Out));
        }
    }
}
