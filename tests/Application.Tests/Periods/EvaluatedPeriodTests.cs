using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>The sample agency in March 2026, paid by predicate alone: 100 % of 4,595,150 for Baik, 50 % for Sangat Kurang.</summary>
public sealed class EvaluatedPeriodTests
{
    private static readonly PeriodId March = PeriodRig.Id("2026-03");
    private static readonly Nip By = Nip.Parse("1");

    [Fact]
    public async Task Evaluations_of_this_installation_are_the_facts_that_pay_reads()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await SetUnitAsync(rig, "2026-03");
        await DecideAsync(rig, "2026-03", 'M', "1", "2", "3", "5");
        await DecideAsync(rig, "2026-03", 'B', "4");

        await rig.RunAsync(March, closeDays: true);

        Assert.Equal((4_595_150, 2_297_575), (await PayOfAsync(rig, "3"), await PayOfAsync(rig, "4")));
    }

    [Fact]
    public async Task Who_was_not_evaluated_fails_alone_and_is_never_taken_as_expected()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await SetUnitAsync(rig, "2026-03");
        await DecideAsync(rig, "2026-03", 'M', "1", "2", "3", "5");

        var period = await rig.RunAsync(March, closeDays: true);

        Assert.Equal(1, Assert.IsType<PeriodState.Calculated>(period.State).Run.FailedPersons);
        Assert.Null(await rig.Ports.Results.FindAsync(March, 1, Nip.Parse("4"), CancellationToken.None));
        Assert.Equal(4_595_150, await PayOfAsync(rig, "3"));
    }

    [Fact]
    public async Task An_evaluation_here_takes_the_place_of_an_imported_rating_of_the_same_period()
    {
        var table = new FactTable("ratings.csv", true, ["period", "nip", "behaviour", "work_result"], [.. new[] { "1", "2", "3", "4", "5" }.Select((nip, i) => new FactRow(i + 2, ["2026-03", nip, "BELOW", "BELOW"]))]);
        using var rig = Rig(SampleOrganisation.Facts() with { FactTables = [table] });
        await SetUnitAsync(rig, "2026-03");
        await DecideAsync(rig, "2026-03", 'M', "3");

        await rig.RunAsync(March, closeDays: true);

        Assert.Equal((4_595_150, 2_297_575), (await PayOfAsync(rig, "3"), await PayOfAsync(rig, "4")));
    }

    [Fact]
    public async Task A_quarter_rates_each_of_its_months()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await SetUnitAsync(rig, "2026-Q1");
        await DecideAsync(rig, "2026-Q1", 'M', "1", "2", "3", "4", "5");

        await rig.RunAsync(March, closeDays: true);

        Assert.Equal(4_595_150, await PayOfAsync(rig, "4"));
    }

    [Fact]
    public async Task A_decision_whose_rating_was_cut_off_is_paid_by_the_evaluation_itself()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await SetUnitAsync(rig, "2026-03");
        rig.Appraisals.LosesRatings = true;
        await DecideAsync(rig, "2026-03", 'M', "1", "2", "3", "4", "5");
        // Announced, and never decided.
        await rig.Appraisals.AnnounceAsync(new EvaluationId(Nip.Parse("4"), Period("2026")), CancellationToken.None);

        await rig.RunAsync(March, closeDays: true);

        Assert.Equal(4_595_150, await PayOfAsync(rig, "4"));
    }

    [Fact]
    public async Task Only_what_the_period_may_be_paid_by_is_frozen()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await SetUnitAsync(rig, "2026-03");
        foreach (var period in new[] { "2025", "2025-03", "2026", "2026-01", "2026-02", "2026-03", "2026-04" })
            await DecideAsync(rig, period, 'M', "1", "2", "3", "4", "5");

        await rig.RunAsync(March, closeDays: true);

        var person = (await rig.Ports.Frozen.ReadAsync(March, 1, rig.Ports.Buckets.Of(Nip.Parse("4")), CancellationToken.None))!.Single(one => one.Nip == Nip.Parse("4"));
        // This month and the one before, this year and the one before.
        Assert.Equal(["2025", "2026", "2026-02", "2026-03"], person.Facts.Select(fact => fact.Values[1]).Order(StringComparer.Ordinal));
    }

    private static PeriodRig Rig(OrganisationFacts facts)
    {
        var periods = new MemoryPeriods();
        var values = new Dictionary<Predicate, PolicyValue> { [Predicate.Baik] = new ConstantValue(Exact.Whole(100)), [Predicate.SangatKurang] = new ConstantValue(Exact.Whole(50)) };
        var rule = new ScoreRule("PREDIKAT", new Text("Predikat", "Predicate"), PayBase.Whole, TestPolicy.Source, new PredicateValue(FactPeriod.Current, values, null));
        return new PeriodRig(PeriodPorts.InMemory(facts, periods), "uji") { Policies = new MemoryPolicies(TestPolicy.Classic with { Rules = [rule] }) };
    }

    private static Task SetUnitAsync(PeriodRig rig, string period) =>
        rig.Appraisals.SaveAsync(null, new UnitAppraisal("PST", Period(period), OrganisationPredicate.Baik, "LKjIP", By, rig.Clock.GetUtcNow(), null), By, rig.Clock.GetUtcNow(), CancellationToken.None);

    private static async Task DecideAsync(PeriodRig rig, string period, char letter, params string[] nips)
    {
        var rating = letter == 'M' ? Expectation.Meets : Expectation.Below;
        foreach (var nip in nips)
        {
            var id = new EvaluationId(Nip.Parse(nip), Period(period));
            var given = new GivenRating(rating, rating, true, null);
            var ruling = new Ruling(1, OrganisationPredicate.Baik, "PST", given, given, Predicates.Of(rating, rating), "", By, rig.Clock.GetUtcNow());
            var mark = await rig.Appraisals.AnnounceAsync(id, CancellationToken.None);
            await rig.Appraisals.SaveAsync(null, new EvaluationChange(new StoredEvaluation(Evaluation.New(id) with { Rulings = [ruling] }, 1, ""), [], By, ruling.At), CancellationToken.None);
            await rig.Appraisals.WriteAsync(id, mark, new Rating(rating, rating), CancellationToken.None);
        }
    }

    private static async Task<long> PayOfAsync(PeriodRig rig, string nip) => (await rig.Ports.Results.FindAsync(March, 1, Nip.Parse(nip), CancellationToken.None))!.Payable;

    private static AppraisalPeriod Period(string text) => AppraisalPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);
}
