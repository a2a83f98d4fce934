using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>The sample agency in March 2026 by a policy that cuts 25 % of 4,595,150 for the medium sanction, and nothing else.</summary>
public sealed class SanctionedPeriodTests
{
    private static readonly PeriodId March = PeriodRig.Id("2026-03");
    private static readonly Nip Person = Nip.Parse("4"), Hr = Nip.Parse("H1");

    [Theory]
    [InlineData("2026-01-15", "2026-07-14", 3_446_363)]
    [InlineData("2025-10-01", "2026-02-28", 4_595_150)]
    [InlineData("2026-04-01", "2026-09-30", 4_595_150)]
    public async Task What_a_person_decided_costs_what_the_policy_says_for_its_time(string from, string to, long expected)
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await DecideAsync(rig, "TUKIN_25_6", from, to);

        await rig.RunAsync(March, closeDays: true);

        Assert.Equal(expected, await PayOfAsync(rig, "4"));
        Assert.Equal(4_595_150, await PayOfAsync(rig, "3"));
    }

    [Fact]
    public async Task A_proposal_and_a_decision_without_a_sanction_cost_nothing()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await DecideAsync(rig, null, "2026-01-15", "2026-07-14");

        await rig.RunAsync(March, closeDays: true);

        Assert.Equal(4_595_150, await PayOfAsync(rig, "4"));
    }

    [Fact]
    public async Task A_sanction_that_was_also_imported_counts_once_and_imported_ones_of_others_stay()
    {
        var table = new FactTable("sanctions.csv", true, ["nip", "kind", "date_from", "date_to", "document"], [new FactRow(2, ["4", "TUKIN_25_6", "2026-01-15", "", "SK lama"]), new FactRow(3, ["3", "TUKIN_25_6", "2026-01-15", "", "SK 3"])]);
        using var rig = Rig(SampleOrganisation.Facts() with { FactTables = [table] });
        await DecideAsync(rig, "TUKIN_25_6", "2026-01-15", "2026-07-14");

        await rig.RunAsync(March, closeDays: true);

        Assert.Equal((3_446_363, 3_446_363), (await PayOfAsync(rig, "4"), await PayOfAsync(rig, "3")));
        var person = (await rig.Ports.Frozen.ReadAsync(March, 1, rig.Ports.Buckets.Of(Person), CancellationToken.None))!.Single(one => one.Nip == Person);
        Assert.Equal(["SK 1"], person.Facts.Select(fact => fact.Values[4]));
    }

    private static PeriodRig Rig(OrganisationFacts facts)
    {
        var rule = new SanctionRule(
            "HUKDIS-SEDANG", new Text("Hukuman disiplin sedang", "Medium sanction"), PayBase.Whole, TestPolicy.Source, [new SanctionCut("TUKIN_25_6", Rate.Percent("25"), null)], Combination.Add);
        return new PeriodRig(PeriodPorts.InMemory(facts, new MemoryPeriods()), "uji") { Policies = new MemoryPolicies(TestPolicy.Classic with { Rules = [rule] }) };
    }

    private static async Task DecideAsync(PeriodRig rig, string? sanction, string from, string to)
    {
        var ruling = new DisciplineRuling(sanction, sanction is null ? null : Sample.Range(from, to), "SK 1", "", Hr, rig.Clock.GetUtcNow());
        var one = DisciplineCase.New(new DisciplineId(Person, 2026, 1)) with { Ruling = ruling };
        await rig.Discipline.SaveAsync(null, new CaseChange(new StoredCase(one, 1, ""), [], Hr, rig.Clock.GetUtcNow()), CancellationToken.None);
    }

    private static async Task<long> PayOfAsync(PeriodRig rig, string nip) => (await rig.Ports.Results.FindAsync(March, 1, Nip.Parse(nip), CancellationToken.None))!.Payable;
}
