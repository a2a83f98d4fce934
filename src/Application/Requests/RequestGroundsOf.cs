using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>Looks up what a request is judged by. One read per person and year; for annual leave also the recorded years before.</summary>
public sealed class RequestGroundsOf(IPersonRequests people, RequestPolicy policy)
{
    /// <param name="except">The request itself.</param>
    internal async Task<RequestGrounds> RunAsync(
        OrganisationView organisation, RequestId except, string unit, RequestMatter matter, IEnumerable<Nip> persons, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var zone = organisation.Units[unit].Zone;
        var found = new Dictionary<Nip, PersonGrounds>();
        foreach (var nip in persons.Distinct())
        {
            if (organisation.People.TryGetValue(nip, out var person))
                found[nip] = await OfAsync(organisation, person, except, matter, cancellationToken).ConfigureAwait(false);
            else
                found[nip] = new PersonGrounds(DateOnly.MaxValue, false, new Dictionary<int, int>(), [], []);
        }

        var clock = TimeOnly.FromTimeSpan(now.ToOffset(zone.Offset).TimeOfDay);
        return new RequestGrounds(zone.DateOf(now), clock, LastDay(organisation, unit, matter), found);
    }

    /// <summary>A person's annual leave of a year.</summary>
    internal async Task<LeaveYear> LeaveAsync(OrganisationView organisation, Domain.Organisation.Person person, int year, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(organisation, person.Nip, default, FirstYear(year), year, cancellationToken).ConfigureAwait(false);
        return Leave(organisation, person, year, held);
    }

    private async Task<PersonGrounds> OfAsync(
        OrganisationView organisation, Domain.Organisation.Person person, RequestId except, RequestMatter matter, CancellationToken cancellationToken)
    {
        var days = matter.Days;
        var isAnnual = matter.Kind == RequestKind.AnnualLeave;
        var held = await HeldAsync(organisation, person.Nip, except, isAnnual ? FirstYear(days.From.Year) : days.From.Year, days.To.Year, cancellationToken).ConfigureAwait(false);
        var workdays = Workdays(organisation, person, [days]).GroupBy(day => day.Year).ToDictionary(year => year.Key, year => year.Count());
        return new PersonGrounds(
            ServiceStart.Of(person),
            days.EachDay().All(day => person.AssignmentOn(day) is not null),
            workdays,
            held,
            isAnnual ? [.. workdays.Keys.Select(year => Leave(organisation, person, year, held))] : []);
    }

    /// <summary>What waits or is approved, and what was imported.</summary>
    private async Task<IReadOnlyList<Held>> HeldAsync(
        OrganisationView organisation, Nip person, RequestId except, int firstYear, int lastYear, CancellationToken cancellationToken)
    {
        var held = organisation.AbsencesOf(person).Select(absence => Held.Of(person, absence)).ToList();
        var seen = new HashSet<RequestId>();
        for (var year = firstYear; year <= lastYear; year++)
        {
            foreach (var part in await people.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false))
            {
                if (part.Status.Holds() && part.Request != except && seen.Add(part.Request))
                    held.Add(part.Held);
            }
        }

        return held;
    }

    private LeaveYear Leave(OrganisationView organisation, Domain.Organisation.Person person, int year, IReadOnlyList<Held> held)
    {
        var annual = held.Where(row => row.Kind == RequestKind.AnnualLeave).ToList();
        int Days(bool approved, int asked) => Workdays(
            organisation,
            person,
            [.. annual.Where(row => row.IsApproved == approved).Select(row => row.Days.Intersect(new DateRange(new DateOnly(asked, 1, 1), new DateOnly(asked, 12, 31))))]).Count();

        return AnnualLeave.Of(year, policy.AnnualLeave, ServiceStart.Of(person), asked => Days(true, asked), asked => Days(false, asked));
    }

    private int FirstYear(int year) => Math.Min(year, policy.AnnualLeave.RecordsFrom ?? year);

    /// <summary>Each day once, also when two rows name it.</summary>
    private static IEnumerable<DateOnly> Workdays(OrganisationView organisation, Domain.Organisation.Person person, IReadOnlyList<DateRange> ranges) => ranges
        .SelectMany(range => range.EachDay())
        .Distinct()
        .Where(day => person.AssignmentOn(day) is not null && organisation.IsWorkday(person, day));

    private DateOnly? LastDay(OrganisationView organisation, string unit, RequestMatter matter)
    {
        var rule = policy.Of(matter.Kind);
        if (rule.WithinWorkdays is not { } workdays)
            return null;
        return WorkdayCount.After(rule.AfterLastDay ? matter.Days.To : matter.Days.From, workdays, date => organisation.Calendar.IsWorkday(unit, date));
    }
}
