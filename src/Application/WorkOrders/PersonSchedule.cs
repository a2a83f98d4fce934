using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.WorkOrders;

/// <summary>A person's working minutes day by day: own shifts in a month that has any, else the own pattern or the unit's calendar; and the days of approved leave.</summary>
internal sealed class PersonSchedule(OrganisationView organisation, Nip person, Granted granted)
{
    public int MinutesOn(DateOnly day)
    {
        if (organisation.AssignmentOn(person, day) is not { } assignment)
            return 0;
        var month = CivilMonth.Of(day);
        var hours = organisation.Rosters.Of(person) is { } own && own.Keys.Any(month.Contains)
            ? own.GetValueOrDefault(day)
            : organisation.Calendar.HoursOn(person, assignment.UnitCode, day);
        return hours?.NetMinutes ?? 0;
    }

    public bool IsOnLeave(DateOnly day) => granted.Absences.Any(absence => IsLeave(absence.Kind) && absence.Days.Contains(day));

    public bool IsWorkday(DateOnly day) => MinutesOn(day) > 0 && !IsOnLeave(day);

    /// <summary>Who travels, is trained or works elsewhere is at work.</summary>
    private static bool IsLeave(AbsenceKind kind) => kind is not (AbsenceKind.OfficialTrip or AbsenceKind.Training or AbsenceKind.WorkElsewhere);
}
