using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Recap;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Recap;

/// <summary>What verified work comes to: by person, unit and budget line, down to the lines and their evidence (<c>docs/recap.md</c>).</summary>
public sealed class RecapEndpoints : IEndpointArea
{
    private const string Person = "/recap/people/{nip}/{month}", Budget = "/recap/budgets/{month}";

    public string Name => "recap";

    public IJsonTypeInfoResolver Json => RecapJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get(Person, "get-person-recap", Permission.SeePersonalData, "Minutes and points of a person's month by task, against the target.",
            async Task<Reply<PersonRecapAnswer>> (Nip nip, CivilMonth month, Caller caller, PersonRecaps use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var (recap, refusal) = await use.RunAsync(nip, month, caller, stop);
                return refusal is null ? RecapShow.Of(recap!, (await organisations.CurrentAsync(stop))?.NameOf(nip)) : refusal;
            });

        endpoints.Get(Person + "/lines", "list-recap-lines", Permission.SeePersonalData, "The lines behind it with their evidence; of one task with code=, of one budget line with budgetLine=.",
            async Task<Reply<RecapLinesAnswer>> (Nip nip, CivilMonth month, string? code, string? budgetLine, Caller caller, PersonRecaps use, CancellationToken stop) =>
            {
                var (lines, refusal) = await use.LinesAsync(nip, month, code, budgetLine, caller, stop);
                return refusal is null ? new RecapLinesAnswer([.. lines.Select(RecapShow.Of)]) : refusal;
            });

        endpoints.Get("/recap/units/{unit}/{month}", "get-unit-recap", Permission.SeePersonalData, "A unit's month: its sum, the units directly below, its people page by page.",
            async Task<Reply<UnitRecapAnswer>> (string unit, CivilMonth month, Caller caller, PageRequest page, UnitRecaps use, CancellationToken stop) =>
            {
                var (recap, refusal) = await use.RunAsync(unit, month, caller, stop);
                if (refusal is not null)
                    return refusal;
                var people = recap!.People.SkipWhile(person => page.Next is not null && string.CompareOrdinal(person.Nip.Value, page.Next) <= 0).Take(page.Limit).ToList();
                return new UnitRecapAnswer(
                    recap.Month.ToString(),
                    RecapShow.Of(recap.Total),
                    [.. recap.Below.Select(RecapShow.Of)],
                    page.Page<UnitPersonAnswer>([.. people.Select(RecapShow.Of)], people.Count == page.Limit ? people[^1].Nip.Value : null));
            });

        endpoints.Get(Budget + "/lines", "list-budget-recap", Permission.SeeCatalogue, "Output and rupiah of each budget line from January to the month; with under= those directly below a line.",
            async Task<Reply<Page<BudgetRecapAnswer>>> (CivilMonth month, string? under, PageRequest page, BudgetRecaps use, CancellationToken stop) =>
            {
                var (lines, refusal) = await use.RunAsync(month, stop);
                if (refusal is not null)
                    return refusal;
                var found = lines!
                    .Where(one => under is null || one.Line.ParentCode == under)
                    .SkipWhile(one => page.Next is not null && string.CompareOrdinal(one.Line.Code, page.Next) <= 0)
                    .Take(page.Limit)
                    .ToList();
                return page.Page<BudgetRecapAnswer>([.. found.Select(RecapShow.Of)], found.Count == page.Limit ? found[^1].Line.Code : null);
            });

        endpoints.Get(Budget + "/contributions", "list-budget-contributions", Permission.SeePersonalData, "Who contributed to the budget line of line=, of those whom the caller may see.",
            async Task<Reply<Page<ContributionAnswer>>> (CivilMonth month, string line, Caller caller, PageRequest page, BudgetRecaps use, CancellationToken stop) =>
            {
                var (people, refusal) = await use.ContributionsAsync(month, line, caller, stop);
                if (refusal is not null)
                    return refusal;
                var from = page.After;
                var found = people.Skip(from).Take(page.Limit).ToList();
                return page.Page<ContributionAnswer>([.. found.Select(RecapShow.Of)], from + found.Count < people.Count ? (from + found.Count).ToString(CultureInfo.InvariantCulture) : null);
            });
    }
}
