using System.Globalization;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Idempotency;
using EPerformance.Storage.Retention;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Retention;

/// <summary>What a night costs, and that several processes may purge at once.</summary>
public sealed class PurgeCostTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset Old = FixedClock.Parse("2026-01-01T00:00:00Z"), Young = FixedClock.Parse("2026-03-01T00:00:00Z"), Limit = FixedClock.Parse("2026-02-01T00:00:00Z");

    [Fact]
    public async Task Notices_of_one_person_go_by_the_hundred()
    {
        var notices = new NoticeTable(Clients);
        for (var day = 0; day < 101; day++)
            await notices.PutAsync(Notice("1", Old.AddMinutes(day)), Stop);
        await notices.PutAsync(Notice("1", Young), Stop);
        var before = Clients.Transactions.All.Total;

        var removed = await new ExpiredRows(Clients).RemoveNoticesAsync(Limit, Stop);

        Assert.Equal(101, removed);
        // One page of keys, two batches.
        Assert.Equal(3, Clients.Transactions.All.Total - before);
        Assert.Single((await notices.PageAsync(Nip.Parse("1"), null, 100, Stop)).Notices);
    }

    [Fact]
    public async Task A_night_without_anything_to_remove_reads_the_keys_and_writes_nothing()
    {
        await new NoticeTable(Clients).PutAsync(Notice("1", Young), Stop);
        await ClaimAsync("a", Young);
        var before = Clients.Transactions.All.Total;

        var rows = new ExpiredRows(Clients);
        Assert.Equal(0, await rows.RemoveNoticesAsync(Limit, Stop) + await rows.RemoveAnswersAsync(Limit, Stop));
        Assert.Empty(await new PunchMonths(Clients).StoredAsync(Stop));

        Assert.Equal(3, Clients.Transactions.All.Total - before);
    }

    [Fact]
    public async Task Answers_of_many_callers_go_and_those_in_time_stay()
    {
        foreach (var caller in new[] { "a", "b", "" })
        {
            await ClaimAsync(caller, Old, "old-1");
            await ClaimAsync(caller, Old, "old-2");
            await ClaimAsync(caller, Young, "young");
        }

        Assert.Equal(6, await new ExpiredRows(Clients).RemoveAnswersAsync(Limit, Stop));
        Assert.Equal(0, await new ExpiredRows(Clients).RemoveAnswersAsync(Limit, Stop));
        Assert.IsType<IdempotencyClaim.InProgress>(await new IdempotencyStore(Clients).BeginAsync(new IdempotencyKey("b", "young"), "f", Young, Stop));
    }

    [Fact]
    public async Task Two_processes_at_once_remove_everything_and_neither_fails()
    {
        for (var caller = 0; caller < 40; caller++)
            await ClaimAsync(caller.ToString(CultureInfo.InvariantCulture), Old);
        using var other = Another();

        var removed = await Task.WhenAll(new ExpiredRows(Clients).RemoveAnswersAsync(Limit, Stop), new ExpiredRows(other).RemoveAnswersAsync(Limit, Stop));

        Assert.Equal(40, removed.Sum());
        Assert.Equal(0, await new ExpiredRows(Clients).RemoveAnswersAsync(Limit, Stop));
    }

    [Fact]
    public async Task Only_months_of_this_instance_are_found_and_dropping_one_twice_is_nothing()
    {
        var punches = new PunchMonths(Clients);
        await Clients.Table(Keys.Punches.Table(Sample.Date("2024-02-01"))).AddAsync(Row("p", "r"), Stop);
        await Clients.Table(Keys.Punches.Table(Sample.Date("2024-11-30"))).AddAsync(Row("p", "r"), Stop);
        await Clients.Table("PunchesElsewhere").AddAsync(Row("p", "r"), Stop);

        Assert.Equal([new CivilMonth(2024, 2), new CivilMonth(2024, 11)], (await punches.StoredAsync(Stop)).Order());
        await punches.DropAsync(new CivilMonth(2024, 2), Stop);
        await punches.DropAsync(new CivilMonth(2024, 2), Stop);

        Assert.Equal([new CivilMonth(2024, 11)], await punches.StoredAsync(Stop));
    }

    private async Task ClaimAsync(string caller, DateTimeOffset at, string key = "key") =>
        Assert.IsType<IdempotencyClaim.New>(await new IdempotencyStore(Clients).BeginAsync(new IdempotencyKey(caller, key), "f", at, Stop));

    private static Notice Notice(string nip, DateTimeOffset at) => new(Nip.Parse(nip), NoticeKind.Decided, new SubmissionDay(Nip.Parse(nip), Sample.Date("2025-12-31")), 2, at);
}
