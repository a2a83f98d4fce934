using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Tests.Bundles;
using EPerformance.Application.Tests.Periods;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Attendance;

/// <summary>Those of the cases in Domain.Tests' class of the same name that need a store, a close or a period.</summary>
public sealed class EdgeCases : IDisposable
{
    private readonly MemoryAttendance _attendance = new(SampleOrganisation.Facts() with
    {
        Locations =
        [
            new Location("PUSAT", "PST", AgencyZone.Wib, new Geofence(new GeoPoint(-6.2m, 106.8m), 100)),
            new Location("JAYAPURA", "BJ", AgencyZone.Wit, new Geofence(new GeoPoint(-2.5m, 140.7m), 500)),
        ],
        Absences =
        [
            new PersonAbsence(Nip.Parse("1"), new Absence(AbsenceKind.OfficialTrip, "", Sample.Range("2026-03-02", "2026-03-06"), "SPT 12/2026")),
            new PersonAbsence(Nip.Parse("5"), new Absence(AbsenceKind.WorkElsewhere, "", Sample.Range("2026-03-02", "2026-03-02"), "WFA 3/2026")),
        ],
    });

    [Fact]
    public async Task Case_04_a_holiday_declared_after_the_close_is_read_again()
    {
        _attendance.Days.FirstDay = Sample.Date("2026-03-02");
        await CatchUpAsync("2026-03-03T05:00:00Z");
        await _attendance.Organisation.ReplaceAsync(
            SampleOrganisation.Facts() with { Calendar = [new CalendarEntry(Sample.Range("2026-03-02", "2026-03-02"), CalendarKind.Holiday, "Libur", null)] },
            await _attendance.Organisation.VersionAsync(CancellationToken.None),
            CancellationToken.None);
        _attendance.Desk.Organisation.Forget();

        Assert.NotEmpty(_attendance.Days.Days);
        Assert.Equal(1, await CatchUpAsync("2026-03-03T05:15:00Z"));
        Assert.Empty(_attendance.Days.Days);
    }

    [Theory]
    [InlineData("WIB", "2026-03-03T04:59:59Z", 0)]
    [InlineData("WIB", "2026-03-03T05:00:00Z", 1)]
    [InlineData("WIT", "2026-03-03T02:59:59Z", 0)]
    [InlineData("WIT", "2026-03-03T03:00:00Z", 1)]
    public async Task Case_05_each_zone_has_its_own_days_wherever_the_server_is(string abbreviation, string now, int closed)
    {
        _attendance.Days.FirstDay = Sample.Date("2026-03-02");

        Assert.Equal(closed, await CatchUpAsync(now, AgencyZone.All.Single(zone => zone.Abbreviation == abbreviation)));
    }

    [Fact]
    public async Task Case_09_a_double_tap_is_one_punch_when_it_is_one_event_and_one_arrival_when_it_is_two()
    {
        foreach (var (at, id) in new[] { ("2026-03-02T00:30:10Z", "a"), ("2026-03-02T00:30:12Z", "a"), ("2026-03-02T00:30:40Z", "b") })
            Assert.Null((await _attendance.Desk.PunchAsync(at, "3", PunchDirection.In, id)).Refusal);
        await CatchUpAsync("2026-03-03T05:00:00Z", close: "2026-03-02");

        var day = DayOf("3");
        Assert.Equal((2, DayState.MissingOut, new TimeSpan(7, 30, 10)), (day.Punches.Count, day.Record.State, day.Record.Reading.CheckIn));
    }

    [Fact]
    public async Task Case_09_a_machine_that_uploads_late_has_its_days_closed_again()
    {
        _attendance.Days.FirstDay = Sample.Date("2026-03-02");
        await CatchUpAsync("2026-03-03T05:00:00Z");
        Assert.Equal(DayState.Absent, DayOf("3").Record.State);
        var view = (await _attendance.Desk.Organisation.CurrentAsync(CancellationToken.None))!;
        var punch = ImportedPunch.Of(view, Nip.Parse("3"), "log-1", PunchSource.Machine, RecordedPunch.WallClock(new DateTime(2026, 3, 2, 7, 40, 0).Ticks, PunchDirection.In));
        await _attendance.Punches.AddAsync(punch, CancellationToken.None);
        await new LateFacts(_attendance.Days).MarkAsync([(punch.Zone, punch.Date)], CancellationToken.None);

        Assert.Equal(1, await CatchUpAsync("2026-03-03T05:15:00Z"));
        Assert.Equal((DayState.MissingOut, 10), (DayOf("3").Record.State, DayOf("3").Record.LateMinutes));
    }

    [Theory]
    [InlineData(5, "")]
    [InlineData(6, "DeviceClockDiffers")]
    [InlineData(-6, "DeviceClockDiffers")]
    public async Task Case_09_a_clock_that_drifts_decides_nothing_and_is_seen(int minutes, string flag)
    {
        var now = FixedClock.Parse("2026-03-02T00:30:00Z");
        _attendance.Desk.Clock.At("2026-03-02T00:30:00Z");

        var punch = (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("4") with { DeviceTime = now.AddMinutes(minutes), Latitude = -2.5m, Longitude = 140.7m, Accuracy = 5 })).Punch!;

        Assert.Equal((now, flag), (punch.At, string.Join(' ', punch.Flags)));
    }

    [Fact]
    public async Task Case_09_importing_a_log_twice_adds_nothing()
    {
        var clock = new FixedClock("2026-04-01T02:00:00Z");
        var (organisation, days, punches) = (new MemoryOrganisation(null), new MemoryDays(MemoryAttendance.Buckets), new MemoryPunchStore(MemoryAttendance.Buckets));
        using var cache = new OrganisationCache(organisation, clock);
        var import = new ImportOrganisation(organisation, cache, punches, days, new LateFacts(days), clock);
        var log = new MemoryBundle().With(
            "punches.csv",
            MemoryBundle.PunchHeader + "198502022010012002,2026-03-02T07:40:00,IN,MACHINE,\n198502022010012002,2026-03-02T07:40:00,IN,MACHINE,\n198502022010012002,2026-03-02T16:00:00,OUT,MACHINE,\n");
        for (var again = 0; again < 2; again++)
            Assert.Empty((await import.RunAsync(log, new Caller("mesin", null, Role.Platform, null), CancellationToken.None)).Problems);

        Assert.Equal(3, punches.All.Count);
    }

    [Fact]
    public async Task Case_10_punches_on_a_trip_are_kept_with_the_day_and_count_nothing()
    {
        await _attendance.Desk.PunchAsync("2026-03-02T02:10:00Z", "1", PunchDirection.In, "a");
        await CatchUpAsync("2026-03-03T05:00:00Z", close: "2026-03-02");

        Assert.Equal((DayState.Excused, 0, 1), (DayOf("1").Record.State, DayOf("1").Record.LateMinutes, DayOf("1").Punches.Count));
    }

    [Fact]
    public async Task Case_10_a_meeting_at_another_office_is_a_check_in_with_a_flag()
    {
        _attendance.Desk.Clock.At("2026-03-02T00:20:00Z");
        var punch = (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("3") with { Latitude = -2.5m, Longitude = 140.7m, Accuracy = 5, LocationCode = "JAYAPURA" })).Punch!;
        await CatchUpAsync("2026-03-03T05:00:00Z", close: "2026-03-02");

        Assert.Equal("OtherLocation", string.Join(' ', punch.Flags));
        Assert.Equal((DayState.MissingOut, 0), (DayOf("3").Record.State, DayOf("3").Record.LateMinutes));
    }

    [Fact]
    public async Task Case_10_a_day_of_work_elsewhere_keeps_the_remote_tap_and_asks_nothing()
    {
        _attendance.Desk.Clock.At("2026-03-02T00:20:00Z");
        var punch = (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap("5") with { Latitude = -7.8m, Longitude = 110.4m, Accuracy = 5 })).Punch!;
        await CatchUpAsync("2026-03-03T05:00:00Z", close: "2026-03-02");

        Assert.Equal("OutsideFence", string.Join(' ', punch.Flags));
        Assert.Equal((DayState.Excused, AbsenceKind.WorkElsewhere), (DayOf("5").Record.State, DayOf("5").Record.Absence!.Kind));
    }

    [Fact]
    public async Task Case_11_a_correction_that_comes_after_the_lock_is_a_difference_of_the_next_month()
    {
        PeriodId february = PeriodRig.Id("2026-02"), march = PeriodRig.Id("2026-03");
        using var agency = new PeriodAgency();
        await LockAsync(agency, february, "2026-03-01T05:00:00Z");
        // Nobody comes to work there; two absent days of person 3 turn out to have been worked, both at 3 % of 4,595,150.
        var view = (await agency.Rig.Organisations.CurrentAsync(CancellationToken.None))!;
        foreach (var day in new[] { 2, 3 })
        {
            foreach (var (hour, direction) in new[] { (7, PunchDirection.In), (17, PunchDirection.Out) })
            {
                var punch = ImportedPunch.Of(view, Nip.Parse("3"), $"R-{day}-{hour}", PunchSource.Manual, RecordedPunch.WallClock(new DateTime(2026, 2, day, hour, 0, 0).Ticks, direction));
                await agency.Rig.Ports.Punches.AddAsync(punch, CancellationToken.None);
                await new LateFacts(agency.Rig.Ports.Closes).MarkAsync([(punch.Zone, punch.Date)], CancellationToken.None);
            }
        }

        await LockAsync(agency, march, "2026-04-01T05:00:00Z");

        Assert.Equal(2 * 4_595_150 * 3 / 100, (await agency.Periods.FindAsync(march, 1, Nip.Parse("3"), CancellationToken.None))!.Difference);
    }

    public void Dispose() => _attendance.Dispose();

    private static async Task LockAsync(PeriodAgency agency, PeriodId id, string now)
    {
        agency.Rig.Clock.At(now);
        await agency.Rig.RunAsync(id, closeDays: true);
        await agency.Rig.SignAsync(id);
        Assert.IsType<PeriodState.Locked>((await agency.Rig.GoOnAsync(id)).State);
    }

    private ClosedDay DayOf(string nip) => _attendance.Days.Days.Single(day => day.Nip.Value == nip);

    private async Task<int> CatchUpAsync(string now, AgencyZone? zone = null, string? close = null)
    {
        _attendance.Desk.Clock.At(now);
        if (close is null)
            return (await _attendance.Desk.CatchUp.RunAsync(zone ?? AgencyZone.Wib, CancellationToken.None)).Done;
        Assert.Null((await _attendance.Desk.CloseAsync(zone ?? AgencyZone.Wib, close)).Refusal);
        return 1;
    }
}
