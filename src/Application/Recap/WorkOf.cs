using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Scoring;

namespace EPerformance.Application.Recap;

/// <summary>Verified work of a month with the place and the catalogue of each day.</summary>
internal static class WorkOf
{
    public static IEnumerable<CountedWork> Month(Nip nip, ActivityMonth month, OrganisationView organisation, CatalogueView catalogue) =>
        from day in month.Days
        let unit = organisation.AssignmentOn(nip, day.Date)?.UnitCode ?? ""
        from line in day.Work
        select CountedWork.Of(day.Date, unit, line.Code, line.Quantity, line.Minutes, catalogue.Items.Find(line.Code)?.InForceOn(day.Date)?.Content, line.BudgetLine);

    /// <summary>Working days of the person in the month, at the places given: what a target is made of. Absences are not taken off.</summary>
    /// <param name="at">Of the units on those days.</param>
    public static int Workdays(Person person, CivilMonth month, OrganisationView organisation, Func<string, bool> at) => month.Range.EachDay().Count(day =>
        person.AssignmentOn(day) is { } place && at(place.UnitCode) && organisation.IsWorkday(person, day));
}
