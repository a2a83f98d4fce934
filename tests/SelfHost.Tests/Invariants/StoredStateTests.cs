using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.FaultKit.Invariants;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests.Invariants;

/// <summary>What <c>verify</c> and the storms look for is found: each thing is spoilt on purpose, past the host. Frozen facts and late days: <c>InstanceCheckTests</c> of the storage.</summary>
public sealed class StoredStateTests(AzuriteFixture azurite)
{
    private static readonly Nip Owner = Nip.Parse(CaseAgency.Owner);
    private static readonly DateOnly Waiting = Sample.Date("2025-03-03"), Verified = Sample.Date("2025-03-04"), Unreadable = Sample.Date("2025-04-07"), Gone = Sample.Date("2025-05-05");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_spoilt_is_named_with_its_rule()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var agency = await Agency.OpenAsync(storage);
        await LiveAsync(agency);
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        Assert.Empty(await BrokenAsync(clients));

        await SpoilItemsAsync(clients);
        var month = (await new ActivityMonths(clients).FindAsync(Owner, CivilMonth.Of(Verified), Stop))!;
        await new ActivityMonths(clients).SaveAsync(Owner, CivilMonth.Of(Verified), new ActivityMonth([month.Facts.Days[0] with { Minutes = 61 }]), month.Tag, Stop);
        var (unit, opened, recap) = await SpoilRecapAsync(clients);
        Assert.True((await clients.Table(Keys.DayCloses.Table).DeleteAsync(Keys.DayCloses.Close(AgencyZone.Wib, opened), ETag.All, Stop)).IsDone);

        var broken = await BrokenAsync(clients);

        Has(broken, "CHK-001", $"{Owner}!20250303 waits until");
        Has(broken, "CHK-002", "!20250304 has version 2 and the record 1");
        Has(broken, "CHK-003", "!20250303 @", "waits and is in no queue");
        Has(broken, "CHK-004", "@ somebody", "is in a queue and does not wait there");
        Has(broken, "CHK-005", $"{Owner} 2025-03: 61 minutes count, the verified days have 60");
        Has(broken, "CHK-006", $"{opened:yyyy-MM-dd} has a row of a day that nobody closed");
        Has(broken, "CHK-007", $"{unit} {recap.Date:yyyy-MM-dd}: the recap is", $"Late = {recap.Late + 1}", $"Late = {recap.Late},");
        Has(broken, "CHK-008", "202504", "is damaged");
        Has(broken, "CHK-010", "Deleted after sealing");
        Has(broken, "CHK-011", "!20250505 has a record and is not there");
        // A day that is gone still waits in a queue.
        Has(broken, "CHK-004", "!20250505 @");
        Assert.All(broken, one => Assert.Matches("^CHK-0(0[1-8]|10|11) ", one));
    }

    /// <summary>Three days wait, one is verified, and every day so far is closed.</summary>
    private static async Task LiveAsync(Agency agency)
    {
        await agency.SetClockAsync("2026-09-02T05:30:00Z");
        await agency.ImportAsync("bundle-s1");
        var (owner, superior) = (await agency.LongSignInAsync(CaseAgency.Owner, "Employee"), await agency.LongSignInAsync(CaseAgency.Superior, "Employee"));
        var lines = new[] { new { id = "1", activityCode = "NASKAH", quantity = 1, minutes = 60, description = "Menyusun naskah" } };
        foreach (var day in new[] { Waiting, Unreadable, Gone })
            Assert.Equal(200, (await agency.PostAsync($"activities/{Owner}/{day:yyyy-MM-dd}/submit", new { lines }, owner, sees: "*")).Status);
        var sent = await agency.PostAsync($"activities/{Owner}/{Verified:yyyy-MM-dd}/submit", new { lines }, owner, sees: "*");
        Assert.Equal(200, (await agency.PostAsync($"activities/{Owner}/{Verified:yyyy-MM-dd}/decisions", new { lines = new[] { new { line = "1", verdict = "verify" } } }, superior, sees: sent.Tag)).Status);
        await agency.SetClockAsync("2026-09-05T05:30:00Z");
        foreach (var zone in new[] { "wib", "wita", "wit" })
            Assert.InRange((await agency.PostAsync($"development/jobs/close-days-{zone}", new { })).Status, 200, 299);
    }

    private static async Task SpoilItemsAsync(StorageClients clients)
    {
        var waiting = (await new SubmissionStore(clients).FindAsync(new SubmissionDay(Owner, Waiting), Stop))!;
        await new DueTable(clients).RemoveAsync(new(waiting.DueAt!.Value, waiting.Id), Stop);
        var queued = Assert.Single(waiting.Inbox);
        await new InboxTable(clients).RemoveAsync(queued, Stop);
        await new InboxTable(clients).PutAsync(queued with { Post = "somebody" }, Stop);
        var table = clients.Table(Keys.Submissions.Table);
        var verified = Keys.Submissions.Submission(Owner, Verified);
        // Past our own layer, which does not let anybody.
        await new TableClient(clients.Settings.ConnectionString, clients.Settings.Prefix + Keys.Submissions.Table)
            .DeleteEntityAsync(verified.Partition, Keys.Beside.Audit(ItemKey.Submission(Owner, Verified), 2), cancellationToken: Stop);
        var unreadable = Keys.Submissions.Submission(Owner, Unreadable);
        await table.PutAsync(new TableEntity(unreadable.Partition, unreadable.Row), Stop);
        Assert.True((await table.DeleteAsync(Keys.Submissions.Submission(Owner, Gone), ETag.All, Stop)).IsDone);
    }

    /// <returns>Also the first of the days that are closed.</returns>
    private static async Task<(string Unit, DateOnly First, Application.Attendance.UnitDay Recap)> SpoilRecapAsync(StorageClients clients)
    {
        var units = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var bucket in Bucket.All(clients.Settings.Buckets))
        {
            await foreach (var day in new DayStore(clients).OfBucketAsync(bucket.Index, new CivilMonth(2026, 9), Stop))
                units.Add(day.UnitCode);
        }

        var recaps = new UnitDayStore(clients);
        var closed = await recaps.OfUnitAsync(units.First(), new CivilMonth(2026, 9), Stop);
        var recap = closed[^1];
        Assert.True(closed.Count > 1);
        await recaps.PutAsync(recap with { Late = recap.Late + 1 }, Stop);
        return (units.First(), closed[0].Date, recap);
    }

    private static void Has(IReadOnlyList<string> broken, string rule, params string[] parts) => Assert.True(
        broken.Any(one => one.StartsWith(rule + " ", StringComparison.Ordinal) && parts.All(part => one.Contains(part, StringComparison.Ordinal))),
        $"{rule} {string.Join(" … ", parts)} is not among{Environment.NewLine}{string.Join(Environment.NewLine, broken)}");

    private static Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients) => StoredState.BrokenAsync(clients, new FixedClock("2026-09-06T00:00:00Z"), Stop);
}
