using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Application.Tests.Periods;

public sealed class CompareRunsTests
{
    private static readonly PeriodId March = PeriodAgency.March;

    [Fact]
    public async Task Two_versions_differ_for_whom_a_fact_changed_line_by_line_and_the_changes_add_up()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.RunAsync(March, closeDays: true);
        await agency.Organisation.ReplaceAsync(Changed(), null, CancellationToken.None);
        var seen = (await agency.Periods.FindAsync(March, CancellationToken.None))!.Seen;
        await agency.Rig.Orders.RecalculateAsync(March, PeriodRig.Sdm, seen, "Kelas berubah", CancellationToken.None);
        await agency.Rig.GoOnAsync(March);

        var seenRuns = await CompareOf(agency).RunAsync(new RunChoice(March, 1), new RunChoice(March, 2), PeriodRig.Finance, null, 10, CancellationToken.None);

        var comparison = seenRuns.Value!;
        Assert.Equal((5, 1, 0, 4, 0, 0), (comparison.Sum.People, comparison.Sum.Gain, comparison.Sum.Lose, comparison.Sum.Same, comparison.Sum.Joined, comparison.Sum.Gone));
        var person = Assert.Single(comparison.People);
        Assert.Equal(("3", 8, 9), (person.Pair.Nip.Value, person.Pair.Before!.JobClass, person.Pair.After!.JobClass));
        Assert.Equal(["BASE", "TK"], person.Lines.Where(line => line.Code != "ROUNDING").Select(line => line.Code));
        Assert.Equal(Rupiah.Whole(person.Pair.Change), person.Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + line.Change));
        Assert.Equal(comparison.Sum.Change, person.Pair.Change);
    }

    [Fact]
    public async Task A_run_is_equal_to_itself()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.RunAsync(March, closeDays: true);

        var comparison = (await CompareOf(agency).RunAsync(new RunChoice(March, null), new RunChoice(March, 1), PeriodRig.Finance, null, 10, CancellationToken.None)).Value!;

        Assert.Empty(comparison.People);
        Assert.Equal((0, 5), (comparison.Sum.Change, comparison.Sum.Same));
    }

    [Fact]
    public async Task A_shadow_period_is_compared_with_the_real_one_and_pages_hold_everybody_once()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.RunAsync(March, closeDays: true);
        using var pilot = new PeriodRig(agency.Rig.Ports, "permentan-68-2012", agency.Rig.Clock);
        var shadow = PeriodRig.Id("2026-03-shadow");
        await pilot.RunAsync(shadow);
        var compare = CompareOf(agency);

        var found = new List<string>();
        string? after = null;
        do
        {
            var page = (await compare.RunAsync(new RunChoice(March, null), new RunChoice(shadow, null), PeriodRig.Finance, after, 2, CancellationToken.None)).Value!;
            Assert.Equal(5, page.Sum.Lose);
            found.AddRange(page.People.Select(person => person.Pair.Nip.Value));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(["1", "2", "3", "4", "5"], found);
    }

    [Fact]
    public async Task Who_is_in_one_of_the_runs_only_has_nothing_in_the_other()
    {
        using var agency = new PeriodAgency();
        agency.Rig.Clock.At("2026-03-01T05:00:00Z");
        await agency.Rig.RunAsync(PeriodRig.Id("2026-02"), closeDays: true);
        agency.Rig.Clock.At("2026-04-01T05:00:00Z");
        await agency.Rig.RunAsync(March, closeDays: true);

        var comparison = (await CompareOf(agency).RunAsync(new RunChoice(PeriodRig.Id("2026-02"), null), new RunChoice(March, null), PeriodRig.Finance, null, 10, CancellationToken.None)).Value!;

        var gone = comparison.People.Single(person => person.Pair.Nip.Value == "9");
        Assert.Equal((1, 0, -1_838_060), (comparison.Sum.Gone, gone.Pair.PaidAfter, gone.Pair.Change));
        Assert.All(gone.Lines, line => Assert.True(line.After.IsZero));
    }

    [Fact]
    public async Task A_run_that_is_not_there_is_refused_and_an_administrator_sees_the_own_subtree()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.RunAsync(March, closeDays: true);
        var compare = CompareOf(agency);
        var admin = new Caller("2", Nip.Parse("2"), Role.UnitAdmin, null);

        Assert.Equal(PeriodViolations.NotCalculated, (await compare.RunAsync(new RunChoice(PeriodRig.Id("2026-02"), null), new RunChoice(March, null), PeriodRig.Finance, null, 10, CancellationToken.None)).Refusal);
        Assert.Equal(AccessViolations.NotFound, (await compare.RunAsync(new RunChoice(March, 7), new RunChoice(March, null), PeriodRig.Finance, null, 10, CancellationToken.None)).Refusal);
        Assert.Equal(3, (await compare.RunAsync(new RunChoice(March, 1), new RunChoice(March, 1), admin, null, 10, CancellationToken.None)).Value!.Sum.People);
    }

    private static CompareRuns CompareOf(PeriodAgency agency) =>
        new(new PeriodResults(agency.Periods, agency.Periods, agency.Periods, agency.Rig.Organisations, agency.Rig.Clock), agency.Periods);

    private static OrganisationFacts Changed()
    {
        var facts = SampleOrganisation.Facts();
        return facts with
        {
            People = [.. facts.People.Select(person => person.Nip.Value != "3" ? person : person with { Assignments = [.. person.Assignments.Select(part => part with { JobClass = 9 })] })],
        };
    }
}
