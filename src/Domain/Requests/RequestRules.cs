using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>What a request has to be like before a superior is asked.</summary>
internal static class RequestRules
{
    public const int MostPersons = 50;
    private const int DaysAhead = 366;

    /// <summary>Three years: no decree allows more, and a date out of this world must not be counted through day by day.</summary>
    private const int MostDays = 1096;

    /// <param name="before">The form that was sent before, when it is a revision: its own time to send is not asked again unless the days are others.</param>
    public static Violation? Refusal(RequestForm form, RequestForm? before, Actor actor, Nip owner, RequestPolicy policy, RequestGrounds grounds)
    {
        var (matter, rule) = (form.Matter, policy.Of(form.Matter.Kind));
        if (Shape(form, owner, grounds.Today) is { } unusable)
            return unusable;
        if (rule.Document && string.IsNullOrWhiteSpace(matter.Document))
            return RequestViolations.DocumentMissing;
        if (string.IsNullOrWhiteSpace(matter.Note))
            return RequestViolations.NoteMissing;
        if (matter.Days.Days > rule.LongestDays || matter.Minutes > rule.LongestMinutes)
            return RequestViolations.TooLong;
        if (IsAhead(matter, grounds))
            return RequestViolations.NotYet;
        var isAskedAnew = before?.Matter.Days != matter.Days;
        if (isAskedAnew && actor.Office != Office.Hr && grounds.Today > grounds.LastDayToSend)
            return RequestViolations.TooLate;
        foreach (var person in form.Persons)
        {
            if (Refusal(person, matter, rule, grounds.People[person], approvedOnly: false) is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>What may have changed for a person since the request was sent, asked again when it is approved.</summary>
    /// <param name="approvedOnly">Others that wait hold up no decision: of two that overlap the first to be approved counts.</param>
    public static Violation? Refusal(Nip person, RequestMatter matter, RequestRule rule, PersonGrounds grounds, bool approvedOnly)
    {
        if (!grounds.IsEmployed)
            return RequestViolations.NotEmployed;
        if (rule.YearsOfService > 0 && matter.Days.From < grounds.Since.AddYears(rule.YearsOfService))
            return RequestViolations.ServiceTooShort;
        if (NeedsWorkday(matter.Kind) && grounds.Workdays.Values.Sum() == 0)
            return RequestViolations.NoWorkday;
        if (grounds.Held.FirstOrDefault(row => (row.IsApproved || !approvedOnly) && row.CollidesWith(matter)) is { } row)
            return RequestViolations.OverlapWith(row);
        return matter.Kind == RequestKind.AnnualLeave ? Balance(person, matter, grounds, approvedOnly) : null;
    }

    private static Violation? Balance(Nip person, RequestMatter matter, PersonGrounds grounds, bool approvedOnly)
    {
        if (!AnnualLeave.IsDue(grounds.Since, matter.Days.From))
            return RequestViolations.ServiceTooShort;
        foreach (var (year, asked) in grounds.Workdays.OrderBy(one => one.Key))
        {
            var leave = grounds.Leave.Single(one => one.Year == year);
            var left = approvedOnly ? (leave with { Waiting = 0 }).Left : leave.Left;
            if (asked > left)
                return RequestViolations.BalanceOf(person, year, left, asked);
        }

        return null;
    }

    private static bool NamesPeople(RequestForm form, Nip owner) =>
        form.Persons.Count is > 0 and <= MostPersons
        && form.Persons.Distinct().Count() == form.Persons.Count
        && (RequestKinds.IsForGroups(form.Matter.Kind) || (form.Persons.Count == 1 && form.Persons[0] == owner));

    /// <summary>What can be said without looking anything up; after it the days can be gone through.</summary>
    public static Violation? Shape(RequestForm form, Nip owner, DateOnly today)
    {
        var matter = form.Matter;
        if (!NamesPeople(form, owner))
            return RequestViolations.PersonsUnusable;
        if (matter.Days.IsEmpty || (!RequestKinds.IsAbsence(matter.Kind) && matter.Days.Days != 1))
            return RequestViolations.DaysUnusable;
        if (matter.Days.Days > MostDays)
            return RequestViolations.TooLong;
        if (matter.Days.From < today.AddDays(-MostDays))
            return RequestViolations.TooLate;
        if (matter.Days.From > today.AddDays(DaysAhead))
            return RequestViolations.NotYet;
        if (matter.Place is not null && !RequestKinds.HasPlace(matter.Kind))
            return RequestViolations.PlaceOfOtherKind;
        var isRight = matter.Kind switch
        {
            RequestKind.ForgottenPunch => matter is { From: not null, To: null, Direction: PunchDirection.In or PunchDirection.Out },
            RequestKind.HoursPermission or RequestKind.Overtime => matter is { From: { } from, To: { } to, Direction: null } && from < to,
            _ => matter is { From: null, To: null, Direction: null },
        };
        return isRight ? null : RequestViolations.TimesUnusable;
    }

    /// <summary>A forgotten punch is of the past.</summary>
    private static bool IsAhead(RequestMatter matter, RequestGrounds grounds) =>
        matter.Kind == RequestKind.ForgottenPunch
        && (matter.Days.From > grounds.Today || (matter.Days.From == grounds.Today && matter.From > grounds.Clock));

    /// <summary>Duty and overtime may fall on free days.</summary>
    private static bool NeedsWorkday(RequestKind kind) => kind is not (RequestKind.OfficialTrip or RequestKind.Training or RequestKind.WorkElsewhere or RequestKind.Overtime);
}
