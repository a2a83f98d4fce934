using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Attendance;

/// <summary>
/// The zone of a trip: 3 works in Jakarta (WIB) and 4 in Jayapura (WIT), and each is sent to the other's town from 3 to 5 March 2026. Midnight is 17:00Z in Jakarta and 15:00Z in Jayapura.
/// </summary>
public sealed class TripZoneTests : IDisposable
{
    private static readonly Location Jakarta = new("JAKARTA", "PST", AgencyZone.Wib, new Geofence(new GeoPoint(-6.2m, 106.8m), 100));
    private static readonly Location Jayapura = new("JAYAPURA", "BJ", AgencyZone.Wit, new Geofence(new GeoPoint(-2.5m, 140.7m), 100));

    private readonly MemoryPersonRequests _requests = new();
    private readonly MemoryPunchStore _punches = new(MemoryAttendance.Buckets);
    private readonly MemoryDays _days = new(MemoryAttendance.Buckets);
    private readonly List<AttendanceDesk> _desks = [];

    [Theory]
    [InlineData("3", "a minute before the trip", "2026-03-02T16:59:00Z", "2026-03-02 WIB")]
    [InlineData("3", "it begins at midnight in Jakarta", "2026-03-02T17:00:00Z", "2026-03-03 WIT")]
    [InlineData("3", "a minute later", "2026-03-02T17:01:00Z", "2026-03-03 WIT")]
    [InlineData("3", "a minute before midnight in Jayapura", "2026-03-03T14:59:00Z", "2026-03-03 WIT")]
    [InlineData("3", "midnight in Jayapura", "2026-03-03T15:00:00Z", "2026-03-04 WIT")]
    [InlineData("3", "a minute after midnight in Jayapura", "2026-03-03T15:01:00Z", "2026-03-04 WIT")]
    [InlineData("3", "the last evening, a minute before midnight in Jakarta", "2026-03-05T16:59:00Z", "2026-03-05 WIT")]
    [InlineData("3", "back at midnight in Jakarta", "2026-03-05T17:00:00Z", "2026-03-06 WIB")]
    [InlineData("3", "a minute later at home", "2026-03-05T17:01:00Z", "2026-03-06 WIB")]
    [InlineData("4", "the evening before, after midnight in Jayapura", "2026-03-02T15:00:00Z", "2026-03-02 WIT")]
    [InlineData("4", "a minute before midnight in Jakarta", "2026-03-02T16:59:00Z", "2026-03-02 WIT")]
    [InlineData("4", "it begins at midnight in Jakarta", "2026-03-02T17:00:00Z", "2026-03-03 WIB")]
    [InlineData("4", "in Jakarta, a minute before midnight", "2026-03-03T16:59:00Z", "2026-03-03 WIB")]
    [InlineData("4", "in Jakarta, midnight", "2026-03-03T17:00:00Z", "2026-03-04 WIB")]
    [InlineData("4", "the last evening, midnight in Jayapura", "2026-03-05T15:00:00Z", "2026-03-05 WIB")]
    [InlineData("4", "back two hours after midnight in Jayapura", "2026-03-05T17:00:00Z", "2026-03-06 WIT")]
    public async Task A_tap_is_answered_with_the_day_and_the_zone_of_the_place_of_the_trip(string nip, string label, string at, string named)
    {
        await SendBothAsync();

        var punch = (await Desk().PunchAsync(at, nip, PunchDirection.In, "e1")).Punch!;

        Assert.Equal((label, named), (label, $"{punch.Date:yyyy-MM-dd} {punch.Zone.Abbreviation}"));
    }

    [Fact]
    public async Task The_day_of_the_journey_is_one_day_with_the_taps_of_both_towns()
    {
        await TripSample.PutAsync(_requests, TripSample.Part("3", TripSample.Matter("2026-03-03", "2026-03-03", AgencyZone.Wit)));
        // At the airport in Jakarta at 01:00, in Jayapura at 09:30, there until half past midnight, which is 22:30 in Jakarta.
        foreach (var (at, id) in new[] { ("2026-03-02T18:00:00Z", "a"), ("2026-03-03T00:30:00Z", "b"), ("2026-03-03T15:30:00Z", "c") })
            await Desk().PunchAsync(at, "3", PunchDirection.In, id);
        await Desk().PunchAsync("2026-03-04T00:20:00Z", "3", PunchDirection.In, "d");

        foreach (var date in new[] { "2026-03-02", "2026-03-03", "2026-03-04" })
            await CloseAsync(AgencyZone.Wib, date, "2026-03-05T05:00:00Z");

        Assert.Equal(["2 Absent ", "3 Excused a b c", "4 MissingOut d"], DaysOf("3"));
        Assert.Equal(TimeSpan.Zero, DayOf("3", 4).Record.Reading.LateInside);
        Assert.Equal(0, DayOf("3", 4).Record.LateMinutes);
    }

    [Fact]
    public async Task Who_comes_home_to_the_east_does_not_arrive_with_the_tap_of_the_evening_before()
    {
        await TripSample.PutAsync(_requests, TripSample.Part("4", TripSample.Matter("2026-03-03", "2026-03-03", AgencyZone.Wib)));
        await Desk().PunchAsync("2026-03-03T15:30:00Z", "4", PunchDirection.In, "a"); // 22:30 in Jakarta, 00:30 in Jayapura
        await Desk().PunchAsync("2026-03-04T07:00:00Z", "4", PunchDirection.Out, "b");

        await CloseAsync(AgencyZone.Wit, "2026-03-03", "2026-03-05T05:00:00Z");
        await CloseAsync(AgencyZone.Wit, "2026-03-04", "2026-03-05T05:00:00Z");

        Assert.Equal(["3 Excused a", "4 MissingIn b"], DaysOf("4"));
    }

    [Theory]
    [InlineData("over at home, a minute before midnight in Jakarta", "2026-03-03T16:59:00Z", "ATT-020")]
    [InlineData("over in both", "2026-03-03T17:00:00Z", null)]
    [InlineData("a minute later", "2026-03-03T17:01:00Z", null)]
    public async Task A_day_is_closed_once_when_it_is_over_at_home_and_at_the_place_of_the_trip(string label, string now, string? refusal)
    {
        await SendBothAsync();

        var result = await CloseAsync(AgencyZone.Wit, "2026-03-03", now);

        Assert.Equal((label, refusal), (label, result.Refusal?.Code));
        Assert.Equal(refusal is null ? 1 : 0, _days.Days.Count(day => day.Nip == Nip.Parse("4")));
    }

    [Theory]
    [InlineData("the day before the trip lasts until it begins", "2026-03-02", "2026-03-02T16:59:00Z", "ATT-020")]
    [InlineData("and is closed then", "2026-03-02", "2026-03-02T17:00:00Z", null)]
    [InlineData("two days before nothing is waited for", "2026-02-27", "2026-02-27T15:00:00Z", null)]
    [InlineData("a day after the trip neither", "2026-03-06", "2026-03-06T15:00:00Z", null)]
    public async Task Days_beside_a_trip_wait_only_as_long_as_they_last(string label, string date, string now, string? refusal)
    {
        await SendBothAsync();

        Assert.Equal((label, refusal), (label, (await CloseAsync(AgencyZone.Wit, date, now)).Refusal?.Code));
    }

    [Fact]
    public async Task A_trip_to_the_east_holds_up_no_close_and_the_other_zone_s_close_writes_no_second_row()
    {
        await SendBothAsync();

        Assert.Null((await CloseAsync(AgencyZone.Wib, "2026-03-03", "2026-03-03T17:00:00Z")).Refusal);
        Assert.Null((await CloseAsync(AgencyZone.Wit, "2026-03-03", "2026-03-03T17:00:00Z")).Refusal);
        Assert.Null((await CloseAsync(AgencyZone.Wib, "2026-03-03", "2026-03-03T17:00:01Z")).Refusal);

        Assert.Equal(["3 WIB PST", "4 WIT BJ-TU"], _days.Days.Where(day => day.Nip.Value is "3" or "4").Select(day => $"{day.Nip} {day.Zone.Abbreviation} {day.UnitCode}").Order());
    }

    [Fact]
    public async Task Catching_up_waits_for_the_place_of_the_trip_too()
    {
        await SendBothAsync();
        var desk = Desk(policy: new CloseDayPolicy { ClosesAt = TimeOnly.MinValue });
        _days.FirstDay = Sample.Date("2026-03-03");

        desk.Clock.At("2026-03-03T16:59:00Z");
        var early = (await desk.CatchUp.RunAsync(AgencyZone.Wit, CancellationToken.None)).Done;
        desk.Clock.At("2026-03-03T17:00:00Z");
        var due = (await desk.CatchUp.RunAsync(AgencyZone.Wit, CancellationToken.None)).Done;

        Assert.Equal((0, 1), (early, due));
    }

    [Fact]
    public async Task A_tap_on_a_trip_that_was_kept_without_a_network_marks_the_close_of_the_own_unit()
    {
        await SendBothAsync();
        await CloseAsync(AgencyZone.Wib, "2026-03-03", "2026-03-03T17:00:00Z");
        var tap = AttendanceDesk.Tap("3", eventId: "k1") with { DeviceTime = FixedClock.Parse("2026-03-03T14:30:00Z"), DeviceId = "p", Counter = 1 };

        var desk = Desk();
        desk.Clock.At("2026-03-03T17:00:00Z");

        var (lines, _) = await desk.UploadTaps.RunAsync(Nip.Parse("3"), "p", FixedClock.Parse("2026-03-03T17:00:00Z"), [tap], CancellationToken.None);

        Assert.Equal("2026-03-03 WIT", $"{Assert.Single(lines).Punch!.Date:yyyy-MM-dd} {lines[0].Punch!.Zone.Abbreviation}");
        Assert.NotNull(Assert.Single(await _days.InMonthAsync(new CivilMonth(2026, 3), CancellationToken.None)).LateMark);
    }

    [Fact]
    public async Task On_a_trip_the_window_of_the_own_office_closes_for_nobody()
    {
        await SendBothAsync();
        var policy = TestPolicy.Of() with { Closing = new DayClosing(new TimeSpan(7, 45, 0), new LegalSource("Perbup", "pasal 3")) };

        Assert.True((await Desk(pay: policy).PunchAsync("2026-03-02T03:00:00Z", "3", PunchDirection.In, "a")).IsClosed);
        Assert.False((await Desk(pay: policy).PunchAsync("2026-03-03T03:00:00Z", "3", PunchDirection.In, "b")).IsClosed);
    }

    [Theory]
    [InlineData("at the location of the trip", "JAYAPURA", -2.5, 140.7, "JAYAPURA", "")]
    [InlineData("not where the trip is", "JAYAPURA", -6.2, 106.8, "JAYAPURA", "OutsideFence")]
    [InlineData("the trip names no location: nothing to measure", null, -2.5, 140.7, null, "")]
    public async Task On_a_trip_the_fence_is_that_of_its_location_and_not_the_own_office(string label, string? location, double latitude, double longitude, string? measured, string flags)
    {
        await TripSample.PutAsync(_requests, TripSample.Part("3", TripSample.Matter("2026-03-03", "2026-03-05", AgencyZone.Wit, location)));
        var desk = Desk();
        desk.Clock.At("2026-03-03T03:00:00Z");

        var punch = (await desk.PunchAsync(AttendanceDesk.Tap("3") with { Latitude = (decimal)latitude, Longitude = (decimal)longitude, Accuracy = 5 })).Punch!;

        Assert.Equal((label, measured, flags), (label, punch.Place.LocationCode, string.Join(' ', punch.Flags)));
    }

    [Theory]
    [InlineData(59, 1, "WIB")]
    [InlineData(60, 2, "WIT")]
    public async Task Trips_are_read_once_a_minute_whoever_taps(int seconds, int reads, string zone)
    {
        var desk = Desk();
        await desk.PunchAsync("2026-03-11T03:00:00Z", "1", PunchDirection.In, "a");
        await TripSample.PutAsync(_requests, TripSample.Part("3", TripSample.Matter("2026-03-11", "2026-03-11", AgencyZone.Wit)));
        desk.Clock.Pass(TimeSpan.FromSeconds(seconds));

        var punch = (await desk.PunchAsync(AttendanceDesk.Tap("3"))).Punch!;

        Assert.Equal((reads, zone), (_requests.TripReads, punch.Zone.Abbreviation));
    }

    [Fact]
    public async Task A_trip_that_was_taken_back_is_none()
    {
        await SendBothAsync();
        await TripSample.PutAsync(_requests, TripSample.Part("3", TripSample.Matter("2026-03-03", "2026-03-05", AgencyZone.Wit), 3, PartStatus.Revoked));

        Assert.Equal(AgencyZone.Wib, (await Desk().PunchAsync("2026-03-03T03:00:00Z", "3", PunchDirection.In, "a")).Punch!.Zone);
    }

    [Fact]
    public async Task What_the_agency_recorded_counts_before_the_request()
    {
        await SendBothAsync();
        var recorded = new PersonAbsence(Nip.Parse("3"), new Absence(AbsenceKind.OfficialTrip, "", Sample.Range("2026-03-04", "2026-03-04"), "SPT 9") { Zone = AgencyZone.Wita });

        Assert.Equal(
            ["WIT", "WITA", "WIT"],
            new[] { "2026-03-03T03:00:00Z", "2026-03-04T03:00:00Z", "2026-03-05T03:00:00Z" }.Select(at => Desk(recorded).PunchAsync(at, "3", PunchDirection.In, at[..10]).Result.Punch!.Zone.Abbreviation));
    }

    [Fact]
    public async Task Who_is_present_is_asked_about_the_day_of_the_place_of_the_trip()
    {
        await SendBothAsync();
        var desk = Desk();
        desk.Clock.At("2026-03-03T15:30:00Z"); // 00:30 on the 4th in Jayapura

        var (people, _) = (await desk.Present.PageAsync(new Caller("x", Nip.Parse("1"), Role.Employee, null), null, null, 50, CancellationToken.None))!.Value;

        Assert.Equal((Sample.Date("2026-03-04"), Presence.Excused), people.Where(person => person.Nip.Value == "3").Select(person => (person.Day, person.Presence)).Single());
    }

    [Fact]
    public async Task A_move_to_another_zone_loses_nobody_s_tap_between_the_two_midnights()
    {
        var mover = new Person(Nip.Parse("7"), "x", [
            new Assignment(Sample.Range("2024-01-01", "2026-03-02"), EmploymentType.Pns, "BJ", "Staf", 8, Nip.Parse("2")),
            new Assignment(Sample.Range("2026-03-03", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 8, Nip.Parse("1"))]);
        var facts = SampleOrganisation.Facts();
        using var attendance = new MemoryAttendance(facts with { People = [.. facts.People, mover] });

        var punch = (await attendance.Desk.PunchAsync("2026-03-02T15:30:00Z", "7", PunchDirection.In, "a")).Punch!;

        Assert.Equal("2026-03-02 WIT", $"{punch.Date:yyyy-MM-dd} {punch.Zone.Abbreviation}");
    }

    [Fact]
    public void Somebody_s_first_and_last_day_have_their_own_midnights()
    {
        var facts = SampleOrganisation.Facts();
        var person = new Person(Nip.Parse("7"), "x", [new Assignment(Sample.Range("2026-03-02", "2026-03-03"), EmploymentType.Pns, "BJ", "Staf", 8, Nip.Parse("2"))]);
        var view = new OrganisationView("v", facts with { People = [.. facts.People, person] });

        Assert.Equal(
            [null, 2, 3, null],
            new[] { "2026-03-01T14:59:59Z", "2026-03-01T15:00:00Z", "2026-03-03T14:59:59Z", "2026-03-03T15:00:00Z" }.Select(at => view.At(person.Nip, FixedClock.Parse(at), Trips.None)?.Date.Day));
    }

    public void Dispose() => _desks.ForEach(desk => desk.Dispose());

    private async Task SendBothAsync()
    {
        await TripSample.PutAsync(_requests, TripSample.Part("3", TripSample.Matter("2026-03-03", "2026-03-05", AgencyZone.Wit)));
        await TripSample.PutAsync(_requests, TripSample.Part("4", TripSample.Matter("2026-03-03", "2026-03-05", AgencyZone.Wib, null, RequestKind.WorkElsewhere)));
    }

    private AttendanceDesk Desk(PersonAbsence? recorded = null, AllowancePolicy? pay = null, CloseDayPolicy? policy = null)
    {
        var facts = SampleOrganisation.Facts() with { Locations = pay is null && policy is null ? [Jakarta, Jayapura] : [] };
        var desk = new AttendanceDesk(new MemoryOrganisation(recorded is null ? facts : facts with { Absences = [recorded] }), _punches, _days, _days, _days, MemoryAttendance.Buckets)
        {
            Requests = _requests,
            AllowancePolicies = new MemoryPolicies(pay),
            ClosePolicy = policy ?? new CloseDayPolicy(),
        };
        _desks.Add(desk);
        return desk;
    }

    private Task<CloseDayResult> CloseAsync(AgencyZone zone, string date, string now)
    {
        var desk = Desk();
        desk.Clock.At(now);
        return desk.CloseAsync(zone, date);
    }

    private ClosedDay DayOf(string nip, int day) => _days.Days.Single(one => one.Nip == Nip.Parse(nip) && one.Record.Date.Day == day);

    private IEnumerable<string> DaysOf(string nip) => _days.Days.Where(day => day.Nip == Nip.Parse(nip)).OrderBy(day => day.Record.Date)
        .Select(day => $"{day.Record.Date.Day} {day.Record.State} {string.Join(' ', day.Punches.Select(punch => punch.EventId))}");
}
