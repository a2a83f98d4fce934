using EPerformance.TestKit;
using EPerformance.Workloads;

namespace EPerformance.Storage.Tests.Scale;

/// <summary>
/// Ten times the work in an agency of ten times the people costs at most eleven times the storage transactions and the memory that this process allocates. Processor time grows by the same
/// measure in <c>bench/All</c>; tests assert no times.
/// </summary>
[Collection(typeof(Alone))]
public sealed class LinearityTests(AzuriteFixture azurite)
{
    private const int MostTimes = 11;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Check_ins_cost_as_many_times_as_there_are() => HoldsAsync(new CheckIns { Clients = 1 }, 30);

    [Fact]
    public Task Submissions_from_draft_to_score_cost_as_many_times_as_there_are() => HoldsAsync(new SubmissionLifecycles(), 5);

    [Fact]
    public Task Decisions_cost_as_many_times_as_there_are() => HoldsAsync(new Decisions(), 10);

    [Fact]
    public Task The_close_of_a_day_costs_as_many_times_as_there_are_people() => HoldsAsync(new DayCloses(), 80);

    [Fact]
    public Task The_run_of_a_period_costs_as_many_times_as_there_are_people() => HoldsAsync(new PeriodRuns { Since = "2026-03-30" }, 40);

    [Fact]
    public Task The_roll_up_costs_as_many_times_as_there_are_people() => HoldsAsync(new RollUps(), 40);

    [Fact]
    public Task A_queue_costs_as_many_times_as_there_are_entries() => HoldsAsync(new InboxReading(), 50);

    [Fact]
    public Task Report_cards_cost_as_many_times_as_there_are() => HoldsAsync(new ReportCardReading { UnitSize = 5 }, 20);

    private async Task HoldsAsync(IWorkload workload, int size)
    {
        // What is compiled and filled once is none of the work.
        await SpentAsync(workload, size / 10 + 5);
        var (once, tenTimes) = (await SpentAsync(workload, size), await SpentAsync(workload, 10 * size));

        Assert.True(
            tenTimes.Transactions <= MostTimes * once.Transactions && tenTimes.Bytes <= MostTimes * once.Bytes,
            $"{workload.Name}: {size} cost {once.Transactions} transactions and {once.Bytes / 1024} KiB, ten times as many {tenTimes.Transactions} and {tenTimes.Bytes / 1024} KiB");
        TestContext.Current.SendDiagnosticMessage(
            "{0}: {1:0.00} × the transactions, {2:0.00} × the memory", workload.Name, (double)tenTimes.Transactions / once.Transactions, (double)tenTimes.Bytes / once.Bytes);
    }

    private async Task<(long Transactions, long Bytes)> SpentAsync(IWorkload workload, int size)
    {
        var instance = await azurite.NewInstanceAsync();
        using var clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix, Buckets = BucketCount.Four });
        using var work = await workload.PrepareAsync(clients, size, Stop);
        var (transactions, bytes) = (clients.Transactions.All.Total, GC.GetTotalAllocatedBytes(precise: true));
        await work.RunAsync(Stop);
        return (clients.Transactions.All.Total - transactions, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
