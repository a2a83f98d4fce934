using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// Reads the working days of one person's month. A punch belongs to a day when its civil date, in the zone of that day's assignment,
/// is that day, for whom duty takes to another zone when the <see cref="CivilDay"/> has it, for who works in shifts when the <see cref="ShiftWindow"/> of that day has it; an approved absence covers a working day whatever was punched; punches on free
/// days have no effect.
/// </summary>
public sealed class MonthReader
{
    /// <summary>No ladder of a decree is longer, and a leave that began in the year 1 must not stop the run.</summary>
    private const int LongestLadderYears = 3;

    private readonly CivilMonth _month;
    private readonly UnitTree _units;
    private readonly WorkCalendar _calendar;
    private readonly Dictionary<string, UnitMonth> _unitMonths = new(StringComparer.Ordinal);
    private readonly Dictionary<AgencyZone, AgencyZone?[]> _wholeMonths = [];

    /// <remarks>All units are worked out here, so that one reader may be used by several threads.</remarks>
    public MonthReader(CivilMonth month, UnitTree units, WorkCalendar calendar)
    {
        _month = month;
        _units = units;
        _calendar = calendar;
        foreach (var zone in AgencyZone.All)
            _wholeMonths[zone] = [.. Enumerable.Repeat(zone, month.Days)];
        foreach (var unit in units.All)
            _unitMonths[unit.Code] = UnitMonth.Of(_calendar, unit.Code, month);
    }

    /// <param name="punches">Of this person, in any order; those outside the month are ignored.</param>
    /// <param name="absences">Of this person, not overlapping, in any order.</param>
    /// <param name="roster">
    /// The person's own shifts by the day on which they begin, those of neighbouring months too. In a month with any of them they are the whole schedule: other days are free, and the share of an
    /// assignment is its shifts of all the month's shifts.
    /// </param>
    /// <param name="permits">Of this person, in any order.</param>
    public PersonMonth Read(Person person, ReadOnlySpan<RecordedPunch> punches, IReadOnlyList<Absence> absences, IReadOnlyDictionary<DateOnly, DayHours>? roster = null, IReadOnlyList<HoursPermit>? permits = null)
    {
        var parts = new List<AssignmentMonth>(1);
        var shifts = roster?.Keys.Count(_month.Contains) ?? 0;
        var byDay = shifts > 0
            ? new PunchesByDay(_month, Windows(person, roster!, absences), punches)
            : IsElsewhere(absences)
                ? new PunchesByDay(_month, DaysElsewhere(person, absences), punches)
                : new PunchesByDay(_month, ZonesByDay(person), punches);
        var hasOwnPattern = _calendar.HasOwnPattern(person.Nip, _month.Range);
        foreach (var assignment in person.Assignments)
        {
            var range = assignment.Days.Intersect(_month.Range);
            if (range.IsEmpty)
                continue;
            var (workdays, hoursOn) = shifts > 0 ? (shifts, (Func<DateOnly, DayHours?>)(date => roster!.GetValueOrDefault(date))) : ByPattern(person.Nip, assignment.UnitCode, hasOwnPattern);
            parts.Add(new AssignmentMonth(assignment, workdays, ReadDays(range, hoursOn, byDay, absences, permits ?? [])) { Span = range });
        }

        var month = new PersonMonth(person.Nip, person.Name, _month, parts, absences.Count == 0 ? absences : Concerning(absences))
        {
            FirstDay = person.Assignments.Count == 0 ? null : person.Assignments[0].Days.From,
        };
        return absences.Count == 0 ? month : month with { WorkdaysBefore = WorkdaysBefore(person, month.Absences) };
    }

    /// <summary>The working days of the month and the hours of each day, in most cases those that the unit has in common.</summary>
    private (int Workdays, Func<DateOnly, DayHours?> HoursOn) ByPattern(Nip person, string unitCode, bool isOwn)
    {
        if (!isOwn)
            return (_unitMonths[unitCode].Workdays, _unitMonths[unitCode].On);
        DayHours? HoursOn(DateOnly date) => _calendar.HoursOn(person, unitCode, date);
        return (_month.Range.EachDay().Count(date => HoursOn(date) is not null), HoursOn);
    }

    private Dictionary<Absence, int> WorkdaysBefore(Person person, IReadOnlyList<Absence> absences)
    {
        var before = new Dictionary<Absence, int>();
        foreach (var absence in absences)
        {
            if (absence.Days.From < _month.First && absence.Days.To >= _month.First)
                before[absence] = WorkdaysBefore(person, absence);
        }

        return before;
    }

    private int WorkdaysBefore(Person person, Absence absence)
    {
        var oldest = _month.First.AddYears(-LongestLadderYears);
        var days = new DateRange(absence.Days.From > oldest ? absence.Days.From : oldest, _month.First.AddDays(-1));
        return days.EachDay().Count(date => person.AssignmentNearest(date) is { } assignment && _calendar.HoursOn(person.Nip, assignment.UnitCode, date) is not null);
    }

    /// <summary>
    /// Those that touch the month, and all since the first day of the year in which the earliest of these began: which absence of its month
    /// or year it is must have one answer, whichever month asks.
    /// </summary>
    private List<Absence> Concerning(IReadOnlyList<Absence> absences)
    {
        var since = _month.First;
        foreach (var absence in absences)
        {
            if (absence.Days.Overlaps(_month.Range) && absence.Days.From < since)
                since = absence.Days.From;
        }

        since = new DateOnly(since.Year, 1, 1);
        return [.. absences.Where(absence => absence.Days.Overlaps(new DateRange(since, _month.Last)))];
    }

    private static List<DayRecord> ReadDays(DateRange range, Func<DateOnly, DayHours?> hoursOn, PunchesByDay punches, IReadOnlyList<Absence> absences, IReadOnlyList<HoursPermit> permits)
    {
        var days = new List<DayRecord>(range.Days);
        foreach (var date in range.EachDay())
        {
            if (hoursOn(date) is not { } hours)
                continue;
            var absence = Covering(absences, date);
            var ofDay = punches.On(date);
            var reading = absence is null ? DayReading.Of(hours, ofDay.InOrder()) : DayReading.Excused;
            if (permits.Count > 0 && permits.Where(permit => permit.Date == date).ToList() is { Count: > 0 } permitted)
                reading = HoursPermit.Apply(permitted, reading, hours);
            days.Add(new DayRecord(date, hours, reading, absence) { Punches = ofDay });
        }

        return days;
    }

    private static Absence? Covering(IReadOnlyList<Absence> absences, DateOnly date)
    {
        for (var i = 0; i < absences.Count; i++)
        {
            if (absences[i].Days.Contains(date))
                return absences[i];
        }

        return null;
    }

    /// <summary>Whether duty takes the person to another zone in the month, or on a day beside it.</summary>
    private bool IsElsewhere(IReadOnlyList<Absence> absences)
    {
        for (var i = 0; i < absences.Count; i++)
        {
            if (absences[i].Zone is not null && absences[i].Days.From.DayNumber <= _month.Last.DayNumber + 1 && absences[i].Days.To.DayNumber >= _month.First.DayNumber - 1)
                return true;
        }

        return false;
    }

    private CivilDay?[] DaysElsewhere(Person person, IReadOnlyList<Absence> absences) => [.. _month.Range.EachDay().Select(date => CivilDay.Of(
        date,
        day => person.AssignmentOn(day) is { } assignment ? _units[assignment.UnitCode].Zone : null,
        day => Absence.ZoneOn(absences, day)))];

    private ShiftWindow?[] Windows(Person person, IReadOnlyDictionary<DateOnly, DayHours> roster, IReadOnlyList<Absence> absences)
    {
        if (person.Assignments.Count == 0)
            return new ShiftWindow?[_month.Days];
        AgencyZone ZoneOn(DateOnly date) => Absence.ZoneOn(absences, date) ?? _units[person.AssignmentNearest(date)!.UnitCode].Zone;
        return [.. _month.Range.EachDay().Select(date => ShiftWindow.Of(roster, date, ZoneOn))];
    }

    private AgencyZone?[] ZonesByDay(Person person)
    {
        AgencyZone?[]? zones = null;
        foreach (var assignment in person.Assignments)
        {
            var range = assignment.Days.Intersect(_month.Range);
            var zone = _units[assignment.UnitCode].Zone;
            if (range == _month.Range)
                return _wholeMonths[zone]; // nearly everybody
            zones ??= new AgencyZone?[_month.Days];
            if (!range.IsEmpty)
                zones.AsSpan(range.From.DayNumber - _month.First.DayNumber, range.Days).Fill(zone);
        }

        return zones ?? new AgencyZone?[_month.Days];
    }
}
