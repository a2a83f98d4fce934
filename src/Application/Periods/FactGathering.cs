using System.Globalization;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Periods;

/// <summary>
/// Puts the facts of people together: which working days somebody has says the organisation, what happened on them say the closed days. A
/// working day without its closed day is no absence but a hole: that person fails, with the reason.
/// </summary>
/// <param name="readsAgain">A day that was closed for another unit or other hours is read again from the punches that its close kept.</param>
internal sealed class FactGathering(OrganisationView organisation, ILookup<Nip, FrozenFact> facts, Unforeseen unforeseen, bool readsAgain = false)
{
    private readonly Dictionary<(Nip Nip, DateOnly Date), ClosedDay> _days = [];
    private readonly Dictionary<(Nip Nip, CivilMonth Month), ActivityMonth> _activities = [];
    private readonly Dictionary<(Nip Nip, CivilMonth Month), IReadOnlyList<PendingDay>> _pending = [];
    private readonly Dictionary<CivilMonth, Func<Nip, Granted>> _granted = [];
    private readonly List<DecidedFacts> _decided = [];

    public void Add(ClosedDay day) => _days[(day.Nip, day.Record.Date)] = day;

    public void Add(Nip nip, CivilMonth month, ActivityMonth activities) => _activities[(nip, month)] = activities;

    /// <summary>What of the person's work waits in the month.</summary>
    public void Add(Nip nip, CivilMonth month, IReadOnlyList<PendingDay> pending) => _pending[(nip, month)] = pending;

    /// <summary>What people were granted, for days of the month.</summary>
    public void Add(CivilMonth month, Func<Nip, Granted> granted) => _granted[month] = granted;

    /// <summary>What was decided here; it takes the place of imported rows about the same.</summary>
    public void Join(DecidedFacts decided) => _decided.Add(decided);

    /// <summary>Everybody who is asked for and has an assignment in the period, in order of NIP.</summary>
    public IReadOnlyList<FrozenPerson> People(PayPeriod period, Func<Person, bool> wanted) =>
    [
        .. organisation.People.Values
            .Where(person => wanted(person) && person.Assignments.Any(assignment => assignment.Days.Overlaps(period.Range)))
            .OrderBy(person => person.Nip)
            .Select(person => Gathered(person, period)),
    ];

    private FrozenPerson Gathered(Person person, PayPeriod period)
    {
        try
        {
            return Gather(person, period);
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            // Without days, but where the person belongs, so that the unit sees who failed.
            var places = period.Months.Select(month => new FrozenMonth(
                month, null, [.. person.Assignments.Where(assignment => assignment.Days.Overlaps(month.Range)).Select(assignment => new AssignmentMonth(assignment, 0, []))], [], [], [], ActivityMonth.Empty));
            return new FrozenPerson(person.Nip, person.Name, [.. places], FactsOf(person.Nip), unforeseen.ReasonOf(error));
        }
    }

    private FrozenPerson Gather(Person person, PayPeriod period)
    {
        var months = new List<FrozenMonth>();
        var holes = new List<DateOnly>();
        var cut = new List<DateOnly>();
        foreach (var month in period.Months)
        {
            var planned = organisation.Read(person, month, readsAgain ? KeptPunches(person.Nip, month) : [], _granted[month](person.Nip));
            cut.AddRange(planned.Days.Select(day => day.Date).Where(date => _days.GetValueOrDefault((person.Nip, date)) is { PunchesLeftOut: > 0 }));
            months.Add(new FrozenMonth(
                month,
                planned.FirstDay,
                [.. planned.Assignments.Select(part => part with { Days = [.. part.Days.Select(day => AsClosed(person.Nip, part.Assignment, day, holes))] })],
                planned.Absences,
                [.. planned.WorkdaysBefore.Select(leave => new LeaveBefore(IndexOf(planned.Absences, leave.Key), leave.Value))],
                [.. planned.Days.Select(day => PunchesOf(person.Nip, day.Date)).OfType<FrozenPunches>()],
                _activities.GetValueOrDefault((person.Nip, month)) ?? ActivityMonth.Empty)
            {
                Pending = _pending.GetValueOrDefault((person.Nip, month)) ?? [],
            });
        }

        return new FrozenPerson(person.Nip, person.Name, months, FactsOf(person.Nip), Failure(holes, cut));
    }

    private IReadOnlyList<FrozenFact> FactsOf(Nip nip) => [.. _decided.Aggregate(facts[nip], (known, decided) => decided.With(known, nip))];

    private DayRecord AsClosed(Nip nip, Assignment assignment, DayRecord planned, List<DateOnly> holes)
    {
        if (_days.GetValueOrDefault((nip, planned.Date)) is { } closed
            && closed.UnitCode == assignment.UnitCode && closed.Record.Hours == planned.Hours && closed.Record.Absence == planned.Absence)
            return closed.Record;
        if (readsAgain && (planned.Absence is not null || _days.ContainsKey((nip, planned.Date))))
            return planned with { Punches = default };
        holes.Add(planned.Date);
        return planned;
    }

    private RecordedPunch[] KeptPunches(Nip nip, CivilMonth month) =>
        [.. month.Range.EachDay().SelectMany(date => _days.GetValueOrDefault((nip, date))?.Punches ?? []).Select(punch => punch.ToRecorded())];

    private FrozenPunches? PunchesOf(Nip nip, DateOnly date) => _days.GetValueOrDefault((nip, date)) is { Punches.Count: > 0 } closed
        ? new FrozenPunches(date, [.. closed.Punches.Select(punch => OnTheWall(punch, closed.Record.Absence?.Zone ?? closed.Zone, date)).OrderBy(punch => punch.At).ThenBy(punch => punch.Direction)])
        : null;

    private static DayPunch OnTheWall(PunchRecord punch, AgencyZone zone, DateOnly date)
    {
        var recorded = punch.ToRecorded();
        return new DayPunch(new TimeSpan(recorded.LocalTicks(zone) - (date.DayNumber * TimeSpan.TicksPerDay)), recorded.Direction);
    }

    private static int IndexOf(IReadOnlyList<Absence> absences, Absence absence)
    {
        for (var i = 0; i < absences.Count; i++)
        {
            if (absences[i] == absence)
                return i;
        }

        throw new InvalidOperationException("a leave that began before the month is one of the month's absences");
    }

    private static Text? Failure(List<DateOnly> holes, List<DateOnly> cut)
    {
        if (holes.Count > 0)
            return new Text($"hari kerja tanpa penutupan yang sesuai: {Dates(holes)}", $"working days without a close that fits: {Dates(holes)}");
        return cut.Count == 0 ? null : new Text(
            $"presensi terlalu banyak untuk disimpan bersama harinya: {Dates(cut)}", $"more punches than can be kept with the day: {Dates(cut)}");
    }

    private static string Dates(List<DateOnly> dates) => string.Join(", ", dates.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
