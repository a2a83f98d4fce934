using EPerformance.Domain.Appraisal;
using EPerformance.TestKit.RollUp;

namespace EPerformance.Application.Tests.RollUp;

/// <summary>What gathering a period costs, counted in the pass itself on an agency of 16 buckets: operations of the store, and memory that the pass allocates, which the processor has to fill and the collector to clear.</summary>
public sealed class RollUpOperationsTests
{
    /// <summary>Ten times the people.</summary>
    private const int MostTimes = 11;

    // A manifest, a mark and the units by the hundred; for each bucket the frozen facts, results and ratings by the thousand rows, people by the hundred.
    [Fact]
    public async Task A_period_is_one_pass_whose_operations_and_work_grow_as_the_people_do()
    {
        await GatherAsync(1_000);
        var (once, ten, hundred) = (await GatherAsync(1_000), await GatherAsync(10_000), await GatherAsync(100_000));

        Assert.Equal([67, 229, 1_864], new[] { once, ten, hundred }.Select(pass => pass.Agency.Operations));
        Assert.True(ten.Bytes <= MostTimes * once.Bytes && hundred.Bytes <= MostTimes * ten.Bytes, $"{once.Bytes}, {ten.Bytes}, {hundred.Bytes} bytes for 1,000, 10,000, 100,000 people");
    }

    [Fact]
    public async Task A_further_person_costs_no_more_in_a_large_agency_than_in_a_small_one()
    {
        var (small, middle, large) = (await GatherAsync(1_600), await GatherAsync(3_200), await GatherAsync(6_400));

        Assert.True(large.Agency.Operations - middle.Agency.Operations <= 2 * (middle.Agency.Operations - small.Agency.Operations));
    }

    /// <summary>Nothing is waited for in memory, so the pass is on this thread from its beginning to its end, whatever other tests do beside.</summary>
    private static async Task<(CountedAgency Agency, long Bytes)> GatherAsync(int people)
    {
        var agency = new CountedAgency(people);
        var (thread, before) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
        var mark = await agency.GatherAsync(CancellationToken.None);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(thread, Environment.CurrentManagedThreadId);
        Assert.Equal((people, people, people), (mark.People, agency.PeopleRead, agency.PeopleWritten));
        Assert.Equal((people, people, 4 * people), (agency.Agency!.People, agency.Agency.Predicates[Predicate.Baik], agency.Agency.Days.Attended));
        Assert.InRange(agency.Warned, people / 400, people / 50);
        return (agency, bytes);
    }
}
