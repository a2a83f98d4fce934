using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.RollUp;
using EPerformance.Domain.Appraisal;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.RollUp;

/// <summary>What gathering a period costs in storage, counted in the pass itself on an agency of 16 buckets.</summary>
public sealed class RollUpOperationsTests
{
    // A manifest, a mark and the units; for each bucket the frozen facts, results and ratings by the thousand rows, people by the hundred.
    [Theory]
    [InlineData(1_000, 67)]
    [InlineData(10_000, 227)]
    [InlineData(100_000, 1_843)]
    public async Task A_period_is_one_pass_whose_storage_operations_grow_as_the_people_do(int people, int operations)
    {
        var agency = await GatherAsync(people);

        Assert.Equal((people, people, operations), (agency.PeopleRead, agency.PeopleWritten, agency.Operations));
        Assert.Equal((people, people), (agency.Agency!.People, agency.Agency.Predicates[Predicate.Baik]));
    }

    [Fact]
    public async Task A_further_person_costs_no_more_in_a_large_agency_than_in_a_small_one()
    {
        var (small, middle, large) = (await GatherAsync(16_000), await GatherAsync(32_000), await GatherAsync(64_000));

        Assert.Equal(middle.Operations - small.Operations, (large.Operations - middle.Operations) / 2);
    }

    private static async Task<CountedAgency> GatherAsync(int people)
    {
        var agency = new CountedAgency(people);
        var clock = new FixedClock("2026-04-02T05:00:00Z");
        var mark = await new RollUpPeriod(agency, agency, agency, agency, agency, agency, new RaiseWarnings(new MemoryWarnings(), clock), clock).RunAsync(PeriodRig.Id("2026-03"), 1, CancellationToken.None);
        Assert.Equal(people, mark.People);
        return agency;
    }
}
