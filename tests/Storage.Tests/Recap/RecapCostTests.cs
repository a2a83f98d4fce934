using EPerformance.Application.Organisation;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Catalogue;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.Ports.RecapRig;

namespace EPerformance.Storage.Tests.Recap;

/// <summary>What recaps read: of few people one read each, of many one per thousand rows of each bucket.</summary>
public sealed class RecapCostTests(AzuriteFixture azurite) : StorageTest(azurite, BucketCount.Four)
{
    [Fact]
    public async Task A_person_is_one_read_and_two_more_for_the_lines()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await rig.WorkedAsync("4", ("2026-03-13", "X", 1, 100));
        await rig.People.RunAsync(Nip.Parse("4"), March, Personnel, Stop); // makes the tables and warms the catalogue

        Assert.Equal(1, await CountAsync(() => rig.People.RunAsync(Nip.Parse("4"), March, Personnel, Stop)));
        Assert.Equal(2, await CountAsync(() => rig.People.LinesAsync(Nip.Parse("4"), March, null, null, Personnel, Stop)));
    }

    [Fact]
    public async Task A_unit_of_few_is_one_read_each_and_one_of_many_one_read_a_bucket()
    {
        var facts = SampleOrganisation.Facts();
        using var few = Rig(facts);
        await few.WorkedAsync("4", ("2026-03-13", "X", 1, 100));
        await few.Units.RunAsync("PST", March, Personnel, Stop);
        using var many = Rig(facts with { People = [.. facts.People, .. Enumerable.Range(0, 300).Select(Extra)] });
        await many.WorkedAsync("E007", ("2026-03-13", "X", 1, 40));

        Assert.Equal(5, await CountAsync(() => few.Units.RunAsync("PST", March, Personnel, Stop)));
        var cost = await CountAsync(async () => Assert.Equal(140, (await many.Units.RunAsync("PST", March, Personnel, Stop)).Recap!.Total.Sum.Minutes));
        Assert.InRange(cost, 4, 6);
    }

    [Fact]
    public async Task All_budget_lines_are_one_read_of_the_plan_and_one_a_bucket_of_the_year()
    {
        using var rig = Rig(SampleOrganisation.Facts());
        await rig.AcceptAsync("A1", ("2026-01-01", FromBudget("4501")));
        await rig.BudgetAsync(new Domain.Catalogue.BudgetRow("4501", null, Domain.Catalogue.BudgetLevel.Programme, "Program", null, "dokumen", 10, 1000, 500));
        await rig.WorkedAsync("4", ("2026-02-13", "A1", 1, null), ("2026-03-13", "A1", 2, null), ("2026-04-01", "A1", 4, null));
        await rig.Budgets.RunAsync(March, Stop);

        var cost = await CountAsync(async () => Assert.Equal(3, Assert.Single((await rig.Budgets.RunAsync(March, Stop)).Lines!).Output));

        Assert.Equal(5, cost);
    }

    private RecapRig Rig(OrganisationFacts facts) =>
        new(new SubmissionStore(Clients), new ActivityMonths(Clients), new InstanceBuckets(Clients.Settings), new CatalogueStore(Clients), new BudgetStore(Clients), facts);

    private async Task<long> CountAsync(Func<Task> act)
    {
        using var scope = Clients.Transactions.Begin();
        await act();
        return scope.Tally.Total;
    }

    private static Person Extra(int number) => new(
        Nip.Parse($"E{number:D3}"), $"Pegawai {number}", [new Assignment(DateRange.Since(Sample.Date("2024-01-01")), EmploymentType.Pns, "BM", "Staf", 7, Nip.Parse("1"))]);
}
