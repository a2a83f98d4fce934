using EPerformance.Application.Attendance;
using EPerformance.Application.Devices;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Devices;
using EPerformance.Storage.Organisation;
using EPerformance.Storage.Requests;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.Attendance;

public sealed class CheckInCostTests(AzuriteFixture azurite) : AttendanceTest(azurite)
{
    private const string Photo = "2026-03/0123456789abcdef0123456789abcdef.jpg";

    [Fact]
    public async Task A_check_in_costs_one_transaction_once_the_organisation_is_in_memory()
    {
        var organisation = new OrganisationStore(Clients);
        await organisation.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);
        using var desk = new AttendanceDesk(
            organisation, new PunchStore(Clients), new DayStore(Clients), new UnitDayStore(Clients), new ClosedDays(Clients), new InstanceBuckets(Clients.Settings));
        await desk.PunchAsync("2026-03-02T00:40:00Z", "1", PunchDirection.In, "makes-the-table");
        var before = Clients.Transactions.All.Total;

        using var scope = Clients.Transactions.Begin();
        var result = await desk.PunchAsync("2026-03-02T00:41:00Z", "3", PunchDirection.In, "e1");

        Assert.NotNull(result.Punch);
        Assert.Equal("TableInsert 1", scope.Tally.ToString());
        Assert.Equal(1, Clients.Transactions.All.Total - before);
    }

    [Fact]
    public async Task In_a_rush_check_ins_of_one_partition_share_transactions_and_each_is_kept_once()
    {
        var store = new PunchStore(Clients);
        using var desk = Desk();
        var one = (await desk.PunchAsync("2026-03-02T00:40:00Z", "1", PunchDirection.In, "makes-the-table")).Punch!;
        var before = Clients.Transactions.All.Total;

        // The first goes alone; the others come while it is under way.
        var kept = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => store.AddAsync(one with { EventId = $"e{number}" }, Stop)));
        var spent = Clients.Transactions.All.Total - before;
        var again = await Task.WhenAll(Enumerable.Range(59, 3).Select(number => store.AddAsync(one with { EventId = $"e{number}" }, Stop)));

        Assert.All(kept, Assert.Null);
        Assert.InRange(spent, 2, 20);
        Assert.Equal(["e59", null, null], again.Select(punch => punch?.EventId));
        Assert.Equal(63, (await store.OfPersonAsync(one.Nip, one.FiledUnder, Stop)).Count);
    }

    [Fact]
    public async Task With_a_fence_a_registered_phone_a_kiosk_s_code_and_a_photo_it_still_costs_one()
    {
        using var kiosk = new Kiosk("KIOS-1");
        var devices = new DeviceStore(Clients);
        await devices.SaveAsync(
            new DeviceChange(null, new RegisteredDevice("KIOS-1", DeviceKind.Kiosk, "Kios", "PUSAT", DeviceState.Active, "", 1) { CodeKey = kiosk.Key }, null, null, FixedClock.Parse("2026-03-02T00:00:00Z")), Stop);
        using var desk = new AttendanceDesk(
            new MemoryOrganisation(SampleOrganisation.Facts() with { Locations = [Office] }), new PunchStore(Clients), new DayStore(Clients), new UnitDayStore(Clients), new ClosedDays(Clients),
            new InstanceBuckets(Clients.Settings))
        {
            Phones = new PhoneStore(Clients),
            Devices = devices,
        };
        desk.Clock.At("2026-03-02T00:40:00Z");
        var tap = AttendanceDesk.Tap("3") with { DeviceId = "d-1", Latitude = -6.2m, Longitude = 106.8m, Accuracy = 9, KioskCode = kiosk.CodeAt(desk.Clock.GetUtcNow()), Counter = 1 };
        Assert.NotNull((await desk.PunchAsync(tap)).Punch);
        await desk.PunchAsync(AttendanceDesk.Tap("1") with { DeviceId = "d-2" });

        using (var first = Clients.Transactions.Begin())
        {
            Assert.NotNull((await desk.PunchAsync(AttendanceDesk.Tap("5") with { DeviceId = "d-3" })).Punch);
            // The one tap of the one phone: bound with its audit row, and kept.
            Assert.Equal(2, first.Tally.Total);
        }

        using var scope = Clients.Transactions.Begin();
        var punch = (await desk.PunchAsync(tap with { EventId = "e2", Counter = 2, Photo = Photo })).Punch!;

        Assert.Equal("TableInsert 1", scope.Tally.ToString());
        Assert.Equal(("KIOS-1", 2L, Photo, 0), (punch.Kiosk, punch.Counter, punch.Photo, punch.Flags.Count));
        Assert.Equal(PlainJson.Of(punch), PlainJson.Of(await new PunchStore(Clients).FindAsync(punch.Nip, punch.FiledUnder, "e2", Stop)));
        var kept = punch with { EventId = "e3", UploadedAt = punch.At, RefusedBefore = 3 };
        await new PunchStore(Clients).AddAsync(kept, Stop);
        Assert.Equal(PlainJson.Of(kept), PlainJson.Of(await new PunchStore(Clients).FindAsync(punch.Nip, punch.FiledUnder, "e3", Stop)));
    }

    [Fact]
    public async Task On_a_trip_to_another_zone_it_still_costs_one()
    {
        var requests = new PersonRequestTable(Clients);
        await TripSample.PutAsync(requests, TripSample.Part("3", TripSample.Matter("2026-03-11", "2026-03-12", Domain.Primitives.AgencyZone.Wit)));
        using var desk = new AttendanceDesk(
            new MemoryOrganisation(SampleOrganisation.Facts()), new PunchStore(Clients), new DayStore(Clients), new UnitDayStore(Clients), new ClosedDays(Clients), new InstanceBuckets(Clients.Settings))
        {
            Requests = requests,
        };
        await desk.PunchAsync("2026-03-11T02:00:00Z", "1", PunchDirection.In, "reads-the-trips");

        using var scope = Clients.Transactions.Begin();
        var punch = (await desk.PunchAsync(AttendanceDesk.Tap("3"))).Punch!;

        Assert.Equal("TableInsert 1", scope.Tally.ToString());
        Assert.Equal(Domain.Primitives.AgencyZone.Wit, punch.Zone);
    }

    [Fact]
    public async Task A_repeated_event_costs_one_more_and_answers_what_was_kept()
    {
        using var desk = Desk(SampleOrganisation.Facts() with { Locations = [Office] });
        desk.Clock.At("2026-03-02T00:40:00.1234567Z");
        var tap = AttendanceDesk.Tap("3") with { DeviceTime = DateTimeOffset.MinValue, DeviceId = "d-1", Latitude = -6.2010001m, Longitude = 106.8m, Accuracy = 4.2m };
        var first = await desk.PunchAsync(tap);
        desk.Clock.At("2026-03-02T00:41:00Z");

        using var scope = Clients.Transactions.Begin();
        var again = await desk.PunchAsync(tap with { Latitude = null, Longitude = null });

        Assert.Equal((true, 2L), (again.IsRepeated, scope.Tally.Total));
        Assert.Equal(PlainJson.Of(first.Punch), PlainJson.Of(again.Punch));
        Assert.Equal([PunchFlag.OutsideFence, PunchFlag.DeviceClockDiffers], again.Punch!.Flags);
        Assert.Same(AttendanceViolations.EventIdTaken, (await desk.PunchAsync(tap with { Direction = PunchDirection.Out })).Refusal);
        Assert.Single(await new PunchStore(Clients).OfPersonAsync(tap.Nip, Sample.Date("2026-03-02"), Stop));
    }

    [Fact]
    public async Task Of_many_tries_at_once_one_is_kept()
    {
        using var desk = Desk();
        desk.Clock.At("2026-03-02T02:00:00Z");

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.PunchAsync(AttendanceDesk.Tap("3"))));

        Assert.Equal(7, results.Count(result => result.IsRepeated));
        Assert.Single(results.Select(result => PlainJson.Of(result.Punch)).Distinct());
    }

    [Theory]
    [InlineData("a:b")]
    [InlineData("A.b-_:9")]
    [InlineData("::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::")]
    public async Task Every_event_id_that_is_accepted_can_be_kept_and_found(string id)
    {
        using var desk = Desk();

        var punch = (await desk.PunchAsync("2026-03-02T02:00:00Z", "3", PunchDirection.In, id)).Punch!;

        Assert.Equal(PlainJson.Of(punch), PlainJson.Of(await new PunchStore(Clients).FindAsync(punch.Nip, punch.FiledUnder, id, Stop)));
    }

    private static Domain.Organisation.Location Office { get; } =
        new("PUSAT", "PST", Domain.Primitives.AgencyZone.Wib, new Geofence(new GeoPoint(-6.2m, 106.8m), 100));
}
