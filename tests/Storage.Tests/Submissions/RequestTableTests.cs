using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Submissions;

/// <summary>Requests on tables: what they cost, what comes back, and that an older version never replaces a later one.</summary>
public sealed class RequestTableTests(AzuriteFixture azurite)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leave_from_its_request_to_the_approval_costs_at_most_22_transactions()
    {
        var (rig, clients) = await OpenAsync();
        using var owned = clients;
        // The tables are there in an instance that runs.
        var warm = await rig.ProposeAsync(RequestRig.Leave("2026-03-16", "2026-03-16"), "k0");
        await rig.DecideAsync(warm.Request!.Id, SubmissionRig.Superior, RequestRig.Approve());
        var before = clients.Transactions.All.Total;

        var made = await rig.ProposeAsync(RequestRig.Leave());
        await rig.DecideAsync(made.Request!.Id, SubmissionRig.Superior, RequestRig.Approve());

        Assert.InRange(clients.Transactions.All.Total - before, 10, 22);
    }

    [Fact]
    public async Task What_is_stored_comes_back_by_its_address_and_by_person()
    {
        var (rig, clients) = await OpenAsync();
        using var owned = clients;
        var made = (await rig.ProposeAsync(RequestRig.Leave())).Request!;
        await rig.DecideAsync(made.Id, SubmissionRig.Superior, RequestRig.Approve());

        var read = (await rig.Store.FindAsync(made.Id with { Day = Sample.Date("2026-03-01") }, Stop))!;
        var part = Assert.Single(await rig.People.OfPersonAsync(made.Id.Owner, 2026, Stop));
        var history = await rig.Store.HistoryAsync(made.Id, 0, 10, Stop);

        Assert.Equal((made.Id, 2, PartStatus.Approved), (read.Id, read.Version, read.State.PartOf(made.Id.Owner)));
        Assert.Equal((made.Id, PartStatus.Approved, 2), (part.Request, part.Status, part.Version));
        Assert.Equal([1, 2], history.Select(change => change.Version));
        Assert.Empty(await rig.People.OfPersonAsync(made.Id.Owner, 2025, Stop));
    }

    [Fact]
    public async Task A_trip_to_a_stated_place_is_read_with_all_others_of_its_months_and_nothing_else_is()
    {
        var (rig, clients) = await OpenAsync();
        using var owned = clients;
        await rig.DecideAsync((await rig.ProposeAsync(RequestRig.Leave("2026-03-16", "2026-03-16"), "k0")).Request!.Id, SubmissionRig.Superior, RequestRig.Approve());
        var waiting = (await rig.ProposeAsync(TripSample.Matter("2026-03-30", "2026-04-02", AgencyZone.Wib, "KANTOR"))).Request!;
        Assert.Empty(await rig.People.TripsAsync(new CivilMonth(2026, 3), Stop));

        await rig.DecideAsync(waiting.Id, SubmissionRig.Superior, RequestRig.Approve());

        using var scope = clients.Transactions.Begin();
        var part = Assert.Single(await rig.People.TripsAsync(new CivilMonth(2026, 4), Stop));
        Assert.Equal(1, scope.Tally.Total);
        Assert.Equal((waiting.Id, PartStatus.Approved, new DutyPlace(AgencyZone.Wib, "KANTOR")), (part.Request, part.Status, part.Matter.Place));
        Assert.Equal([1, 0], new[] { 3, 5 }.Select(month => rig.People.TripsAsync(new CivilMonth(2026, month), Stop).Result.Count));

        await rig.RevokeAsync(waiting.Id, SubmissionRig.Hr);
        await rig.People.PutTripAsync(part, new CivilMonth(2026, 4), Stop);
        Assert.Equal(PartStatus.Revoked, Assert.Single(await rig.People.TripsAsync(new CivilMonth(2026, 4), Stop)).Status);
    }

    [Fact]
    public async Task An_older_version_replaces_no_later_one()
    {
        var (rig, clients) = await OpenAsync();
        using var owned = clients;
        var made = (await rig.ProposeAsync(RequestRig.Leave())).Request!;
        await rig.DecideAsync(made.Id, SubmissionRig.Superior, RequestRig.Approve());

        await rig.People.PutAsync(made.PartOf(made.Id.Owner), 2026, Stop);

        Assert.Equal(PartStatus.Approved, Assert.Single(await rig.People.OfPersonAsync(made.Id.Owner, 2026, Stop)).Status);
    }

    [Fact]
    public async Task A_request_stands_in_queue_and_due_list_and_the_scan_finds_it()
    {
        var (rig, clients) = await OpenAsync();
        using var owned = clients;
        var made = (await rig.ProposeAsync(RequestRig.Leave())).Request!;

        var entry = Assert.Single((await rig.Inbox.PageAsync("2", null, 10, Stop)).Entries);
        Assert.Equal((made.Id.Ref, ItemKind.LeaveRequest), (entry.Item, entry.Kind));
        var scan = await rig.ScanAsync("2026-03-02T00:00:00Z");

        Assert.Equal((1, 0), (scan.Seen, scan.Failures.Count));
        Assert.Equal([Application.Submissions.NoticeKind.Reminded], await rig.ToldAsync(SubmissionRig.Superior));
    }

    private async Task<(RequestRig Rig, StorageClients Clients)> OpenAsync()
    {
        var instance = await azurite.NewInstanceAsync();
        var clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix });
        var rig = new RequestRig(
            new RequestStore(clients), new PersonRequestTable(clients), new InboxTable(clients), new DueTable(clients), new NoticeTable(clients), new PunchStore(clients), new ClosedDays(clients));
        return (rig, clients);
    }
}
