using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Scoring;

namespace EPerformance.Application.Recap;

/// <summary>What was reached of a line of the budget plan, from January to a month.</summary>
/// <param name="Sum">Of the work on orders that name the line, else on tasks drawn from it.</param>
/// <param name="Quantity">Against the target, of tasks that count in the line's own output unit; <c>null</c> without a target.</param>
/// <param name="OtherOutput">Lines of work that count in another unit and so are in no quantity.</param>
/// <param name="Rupiah">Realised against the ceiling, as the plan was imported; <c>null</c> for a ceiling of nothing.</param>
public sealed record BudgetLineRecap(BudgetLine Line, WorkSum Sum, Achievement? Quantity, decimal Output, int OtherOutput, Achievement? Rupiah);

/// <summary>What somebody contributed to a line of the budget plan.</summary>
public sealed record BudgetContribution(Nip Nip, string Name, string UnitCode, decimal Quantity, WorkSum Sum, IReadOnlyList<CivilMonth> Months);

/// <summary>Work and rupiah beside each other, line by line of the budget plan. One read of the plan, one per thousand rows of each bucket of the year.</summary>
public sealed class BudgetRecaps(OrganisationCache organisations, CatalogueCache catalogues, IBudgetStore budgets, MonthsOfPeople months, TimeProvider clock)
{
    /// <returns>By code; <c>null</c> without a plan of the year.</returns>
    public async Task<(IReadOnlyList<BudgetLineRecap>? Lines, Violation? Refusal)> RunAsync(CivilMonth until, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (await budgets.FindAsync(until.Year, cancellationToken).ConfigureAwait(false) is not { } stored)
            return (null, AccessViolations.NotFound);
        var catalogue = await catalogues.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var work = (await months.OfYearAsync(until, cancellationToken).ConfigureAwait(false))
            .SelectMany(one => WorkOf.Month(one.Nip, one.Facts, organisation, catalogue))
            .Where(one => one.BudgetLine is not null)
            .ToLookup(one => one.BudgetLine!, StringComparer.Ordinal);
        return ([.. stored.Plan.Lines.Select(line => Recap(line, [.. work[line.Code]]))], null);
    }

    /// <summary>Who contributed to a line, of those whom the caller may see; each in the unit of the work. In order of NIP.</summary>
    public async Task<(IReadOnlyList<BudgetContribution> People, Violation? Refusal)> ContributionsAsync(
        CivilMonth until, string line, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        if ((await budgets.FindAsync(until.Year, cancellationToken).ConfigureAwait(false))?.Plan.Find(line) is null)
            return ([], AccessViolations.NotFound);
        var catalogue = await catalogues.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        return ([
            .. from one in await months.OfYearAsync(until, cancellationToken).ConfigureAwait(false)
               where PersonalData.MayRead(caller, one.Nip, organisation, SubmissionAccess.Today(one.Nip, organisation, now))
               from work in WorkOf.Month(one.Nip, one.Facts, organisation, catalogue)
               where work.BudgetLine == line
               group (one.Month, Work: work) by (one.Nip, work.UnitCode) into own
               orderby own.Key.Nip, own.Key.UnitCode
               select new BudgetContribution(
                   own.Key.Nip,
                   organisation.NameOf(own.Key.Nip) ?? own.Key.Nip.Value,
                   own.Key.UnitCode,
                   own.Sum(part => part.Work.Quantity),
                   WorkSum.Of(own.Select(part => part.Work)),
                   [.. own.Select(part => part.Month).Distinct().OrderBy(month => month.First)]),
        ], null);
    }

    private static BudgetLineRecap Recap(BudgetLine line, IReadOnlyList<CountedWork> work)
    {
        var output = work.Where(one => string.Equals(one.OutputUnit, line.OutputUnit, StringComparison.OrdinalIgnoreCase)).ToList();
        var quantity = output.Sum(one => one.Quantity);
        return new BudgetLineRecap(
            line, WorkSum.Of(work), Achievement.Of(line.Target, quantity), quantity, work.Count - output.Count, Achievement.Of(line.Ceiling, line.Realised));
    }
}
