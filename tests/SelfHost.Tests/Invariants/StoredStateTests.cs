using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.FaultKit.Invariants;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests.Invariants;

/// <summary>What is looked for is found: each thing is spoilt on purpose, past the host.</summary>
public sealed class StoredStateTests(AzuriteFixture azurite)
{
    private static readonly Nip Owner = Nip.Parse(CaseAgency.Owner);
    private static readonly DateOnly Waiting = Sample.Date("2025-03-03"), Verified = Sample.Date("2025-03-04");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lost_driver_a_wrong_queue_a_wrong_sum_and_a_wrong_recap_are_each_named()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var agency = await Agency.OpenAsync(storage);
        await agency.SetClockAsync("2026-09-02T05:30:00Z");
        await agency.ImportAsync("bundle-s1");
        var (owner, superior) = (await agency.LongSignInAsync(CaseAgency.Owner, "Employee"), await agency.LongSignInAsync(CaseAgency.Superior, "Employee"));
        var lines = new[] { new { id = "1", activityCode = "NASKAH", quantity = 1, minutes = 60, description = "Menyusun naskah" } };
        await agency.PostAsync($"activities/{Owner}/{Waiting:yyyy-MM-dd}/submit", new { lines }, owner, sees: "*");
        var sent = await agency.PostAsync($"activities/{Owner}/{Verified:yyyy-MM-dd}/submit", new { lines }, owner, sees: "*");
        Assert.Equal(200, (await agency.PostAsync($"activities/{Owner}/{Verified:yyyy-MM-dd}/decisions", new { lines = new[] { new { line = "1", verdict = "verify" } } }, superior, sees: sent.Tag)).Status);
        Assert.InRange((await agency.PostAsync("development/jobs/close-days-wib", new { })).Status, 200, 299);
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        Assert.Empty(await BrokenAsync(clients));

        var waiting = (await new SubmissionStore(clients).FindAsync(new SubmissionDay(Owner, Waiting), Stop))!;
        await new DueTable(clients).RemoveAsync(new(waiting.DueAt!.Value, waiting.Id), Stop);
        var queued = Assert.Single(waiting.Inbox);
        await new InboxTable(clients).RemoveAsync(queued, Stop);
        await new InboxTable(clients).PutAsync(queued with { Post = "somebody" }, Stop);
        var month = (await new ActivityMonths(clients).FindAsync(Owner, CivilMonth.Of(Verified), Stop))!;
        await new ActivityMonths(clients).SaveAsync(Owner, CivilMonth.Of(Verified), new ActivityMonth([month.Facts.Days[0] with { Minutes = 61 }]), month.Tag, Stop);
        var recaps = new UnitDayStore(clients);
        var unit = (await UnitsAsync(clients)).First();
        var recap = (await recaps.OfUnitAsync(unit, new CivilMonth(2026, 9), Stop))[0];
        await recaps.PutAsync(recap with { Late = recap.Late + 1 }, Stop);

        var broken = await BrokenAsync(clients);

        Assert.Equal(5, broken.Count);
        Assert.Contains(broken, one => one.StartsWith($"{Owner}|2025-03-03 waits until", StringComparison.Ordinal));
        Assert.Contains(broken, one => one.Contains("is in a queue and does not wait there", StringComparison.Ordinal));
        Assert.Contains(broken, one => one.Contains("waits and is in no queue", StringComparison.Ordinal));
        Assert.Contains($"{Owner} 2025-03: 61 minutes count, the verified days have 60", broken);
        Assert.Contains(broken, one => one.StartsWith($"{unit} {recap.Date:yyyy-MM-dd}: the recap is", StringComparison.Ordinal));
    }

    private static Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients) =>
        StoredState.BrokenAsync(clients, [new CivilMonth(2026, 9)], new FixedClock("2026-09-03T00:00:00Z"), Stop);

    private static async Task<IReadOnlyList<string>> UnitsAsync(StorageClients clients)
    {
        var units = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var bucket in Bucket.All(clients.Settings.Buckets))
        {
            await foreach (var day in new DayStore(clients).OfBucketAsync(bucket.Index, new CivilMonth(2026, 9), Stop))
                units.Add(day.UnitCode);
        }

        return [.. units];
    }
}
