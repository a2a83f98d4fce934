using EPerformance.Storage.Transactions;
using EPerformance.TestKit;
using EPerformance.Workloads;

namespace EPerformance.Storage.Tests.Scale;

/// <summary>What the acts of an agency of ten thousand people may cost, in storage transactions.</summary>
public sealed class TenThousandPeopleCostTests(AzuriteFixture azurite) : StorageTest(azurite, Bucket.CountFor(People))
{
    private const int People = 10_000;

    /// <summary>Working days of March 2026 before those that the people of the period work.</summary>
    private const int DaysLeftOut = 20;

    [Fact]
    public async Task A_check_in_is_one_insert()
    {
        var spent = await SpentAsync(new CheckIns { People = People, Clients = 1 }, 100);

        Assert.Equal("TableInsert 100", spent.ToString());
    }

    [Fact]
    public async Task Five_lines_from_draft_to_score_are_fifteen_at_most()
    {
        var spent = await SpentAsync(new SubmissionLifecycles { People = People }, 20);

        Assert.True(spent.Total is > 0 and <= 20 * 15, $"{spent.Total} transactions ({spent})");
    }

    /// <summary>Of a bucket: its requests, two dates of punches by the thousand, its days by the hundred. Of a unit of fifty: its recap.</summary>
    [Fact]
    public async Task The_close_of_a_day_is_a_twentieth_of_a_transaction_a_person()
    {
        var spent = await SpentAsync(new DayCloses(), People);

        Assert.True(spent.Total is > 0 and <= People / 20, $"{spent.Total} transactions ({spent})");
    }

    /// <summary>
    /// Everybody begins on 30 March, so that the test need not write a month of days first. What a whole month reads more is known: a transaction for every thousand days.
    /// </summary>
    [Fact]
    public async Task A_period_from_closing_to_the_published_run_is_a_tenth_of_a_transaction_a_person()
    {
        var spent = await SpentAsync(new PeriodRuns { Since = "2026-03-30" }, People);

        var ofWholeMonth = spent.Total + People * DaysLeftOut / 1000;
        Assert.True(spent.Total > 0 && ofWholeMonth <= People / 10, $"{spent.Total} transactions ({spent}), {ofWholeMonth} of a whole month");
    }

    private async Task<TransactionTally> SpentAsync(IWorkload workload, int size)
    {
        using var work = await workload.PrepareAsync(Clients, size, Stop);
        using var scope = Clients.Transactions.Begin();
        await work.RunAsync(Stop);
        return scope.Tally;
    }
}
