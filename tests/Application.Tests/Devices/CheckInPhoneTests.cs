using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Devices;

/// <summary>One active phone per person, and the codes of kiosks, as a check-in sees them.</summary>
public sealed class CheckInPhoneTests : IDisposable
{
    private static readonly Location Lobby = new("LOBI", "PST", AgencyZone.Wib, new Geofence(new GeoPoint(-6.2m, 106.8m), 100));

    private readonly MemoryPhones _phones = new();
    private readonly MemoryPunchStore _punches = new(MemoryAttendance.Buckets);
    private readonly Kiosk _kiosk = new("KIOS-1");
    private readonly List<AttendanceDesk> _desks = [];

    [Fact]
    public async Task The_first_phone_is_bound_and_another_one_is_kept_with_a_flag()
    {
        var desk = Desk();

        var first = await TapAsync(desk, "e1", "phone-1");
        var again = await TapAsync(desk, "e2", "phone-1");
        var other = await TapAsync(desk, "e3", "phone-2");
        var unsaid = await TapAsync(desk, "e4", null);

        Assert.Equal([[], [], [PunchFlag.OtherDevice], [PunchFlag.OtherDevice]], new[] { first, again, other, unsaid }.Select(result => result.Punch!.Flags));
        Assert.Equal(["phone-1"], _phones.Changes.Select(change => change.After.Device));
    }

    [Fact]
    public async Task A_policy_may_refuse_another_phone_but_not_one_that_is_said_to_be_lent()
    {
        var desk = Desk(new PhonePolicy { OtherPhone = Doubt.Refuse });
        await TapAsync(desk, "e1", "phone-1");

        var other = await TapAsync(desk, "e2", "phone-2");
        var lent = await TapAsync(desk, "e3", "phone-2", tap => tap with { IsLent = true });

        Assert.Equal("PRG-020", other.Refusal?.Code);
        Assert.Equal([PunchFlag.DeviceLent], lent.Punch!.Flags);
        Assert.Equal(["e1", "e3"], _punches.All.Select(punch => punch.EventId).Order());
    }

    [Fact]
    public async Task A_lent_phone_is_not_bound() => await AssertNotBoundAsync(tap => tap with { IsLent = true });

    [Fact]
    public async Task An_agency_that_binds_no_phones_binds_none()
    {
        var desk = Desk(new PhonePolicy { BindPhones = false });

        Assert.Empty((await TapAsync(desk, "e1", "phone-1")).Punch!.Flags);
        Assert.Empty((await TapAsync(desk, "e2", "phone-2")).Punch!.Flags);
        Assert.Empty(_phones.Changes);
    }

    [Fact]
    public async Task Another_process_hears_of_a_change_within_a_minute_by_one_look()
    {
        var (here, elsewhere) = (Desk(), Desk());
        await TapAsync(elsewhere, "e0", "phone-5", nip: "5");
        await TapAsync(here, "e1", "phone-1");
        var reads = _phones.Reads;

        elsewhere.Clock.Pass(TimeSpan.FromSeconds(60));
        var other = await TapAsync(elsewhere, "e2", "phone-2");

        Assert.Equal([PunchFlag.OtherDevice], other.Punch!.Flags);
        Assert.Equal(reads + 1, _phones.Reads);
    }

    [Fact]
    public async Task Of_two_first_phones_in_two_processes_one_is_bound()
    {
        var (here, elsewhere) = (Desk(), Desk());
        await TapAsync(elsewhere, "e0", "phone-5", nip: "5");

        var one = await TapAsync(here, "e1", "phone-1");
        var other = await TapAsync(elsewhere, "e2", "phone-2");

        Assert.Empty(one.Punch!.Flags);
        Assert.Equal([PunchFlag.OtherDevice], other.Punch!.Flags);
    }

    [Fact]
    public async Task A_colleague_s_phone_is_not_bound_as_one_s_first()
    {
        var desk = Desk();
        await TapAsync(desk, "e1", "phone-1");

        var colleague = await TapAsync(desk, "e2", "phone-1", nip: "5");

        Assert.Equal([PunchFlag.OtherDevice], colleague.Punch!.Flags);
        Assert.Single(_phones.Changes);
    }

    [Fact]
    public async Task A_good_code_proves_the_place_where_no_position_is_to_be_had()
    {
        var desk = Desk(hasFence: true);

        var without = await TapAsync(desk, "e1", "phone-1");
        var with = await TapAsync(desk, "e2", "phone-1", tap => tap with { KioskCode = _kiosk.CodeAt(desk.Clock.GetUtcNow()) });
        var far = await TapAsync(desk, "e3", "phone-1", tap => tap with { KioskCode = _kiosk.CodeAt(desk.Clock.GetUtcNow()), Latitude = -7m, Longitude = 106.8m, Accuracy = 5 });

        Assert.Equal([[PunchFlag.NoPosition], [], [PunchFlag.OutsideFence]], new[] { without, with, far }.Select(result => result.Punch!.Flags));
        Assert.Equal(("KIOS-1", "LOBI"), (with.Punch!.Kiosk, with.Punch.Place.LocationCode));
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(61, "PRG-032")]
    public async Task A_photo_of_a_code_is_no_good_once_its_time_is_over(int seconds, string? refusal)
    {
        var desk = Desk();
        var photo = _kiosk.CodeAt(desk.Clock.GetUtcNow());
        desk.Clock.Pass(TimeSpan.FromSeconds(seconds));

        Assert.Equal(refusal, (await TapAsync(desk, "e1", "phone-1", tap => tap with { KioskCode = photo })).Refusal?.Code);
    }

    [Fact]
    public async Task A_second_try_after_the_code_has_expired_is_answered_as_the_first()
    {
        var desk = Desk();
        var code = _kiosk.CodeAt(desk.Clock.GetUtcNow());
        var first = await TapAsync(desk, "e1", "phone-1", tap => tap with { KioskCode = code });
        desk.Clock.Pass(TimeSpan.FromMinutes(10));

        var again = await TapAsync(desk, "e1", "phone-1", tap => tap with { KioskCode = code });

        Assert.True(again.IsRepeated);
        Assert.Equal(first.Punch, again.Punch);
    }

    [Fact]
    public async Task A_policy_may_keep_a_bad_code_with_a_flag()
    {
        var desk = Desk(kiosk: new KioskPolicy { BadCode = Doubt.Flag }, hasFence: true);
        var now = desk.Clock.GetUtcNow();
        using var thief = new Kiosk("KIOS-1");

        var expired = await TapAsync(desk, "e1", "phone-1", tap => tap with { KioskCode = _kiosk.CodeAt(now.AddHours(-1)) });
        var forged = await TapAsync(desk, "e2", "phone-1", tap => tap with { KioskCode = thief.CodeAt(now) });

        Assert.Equal([PunchFlag.NoPosition, PunchFlag.KioskCodeExpired], expired.Punch!.Flags);
        Assert.Equal([PunchFlag.NoPosition, PunchFlag.KioskCodeUnusable], forged.Punch!.Flags);
        Assert.Null(forged.Punch.Kiosk);
    }

    [Theory]
    [InlineData("no code at all", "x", "PRG-030")]
    [InlineData("another kiosk", "KIOS-2", "PRG-031")]
    [InlineData("a locked kiosk", "KIOS-3", "PRG-031")]
    [InlineData("a machine", "MESIN-1", "PRG-031")]
    [InlineData("a kiosk without a key", "KIOS-4", "PRG-031")]
    public async Task A_code_of_anything_but_an_active_kiosk_is_refused(string label, string kiosk, string code)
    {
        var desk = Desk(hasFence: true);
        using var other = new Kiosk(kiosk);

        var result = await TapAsync(desk, "e1", "phone-1", tap => tap with { KioskCode = kiosk == "x" ? "x" : kiosk == "KIOS-2" ? other.CodeAt(desk.Clock.GetUtcNow()) : Renamed(desk, kiosk) });

        Assert.Equal((label, code), (label, result.Refusal?.Code));
        Assert.Empty(_punches.All);
        Assert.Empty(_phones.Changes);
    }

    public void Dispose()
    {
        _desks.ForEach(desk => desk.Dispose());
        _kiosk.Dispose();
    }

    /// <summary>A good code of the kiosk, with another name in it.</summary>
    private string Renamed(AttendanceDesk desk, string kiosk) => _kiosk.CodeAt(desk.Clock.GetUtcNow()).Replace("KIOS-1", kiosk, StringComparison.Ordinal);

    private async Task AssertNotBoundAsync(Func<CheckInRequest, CheckInRequest> change)
    {
        Assert.NotNull((await TapAsync(Desk(), "e1", "phone-1", change)).Punch);
        Assert.Empty(_phones.Changes);
    }

    private static Task<CheckInResult> TapAsync(AttendanceDesk desk, string eventId, string? device, Func<CheckInRequest, CheckInRequest>? change = null, string nip = "3")
    {
        var tap = AttendanceDesk.Tap(nip, eventId: eventId) with { DeviceId = device };
        return desk.PunchAsync(change?.Invoke(tap) ?? tap);
    }

    private AttendanceDesk Desk(PhonePolicy? phones = null, KioskPolicy? kiosk = null, bool hasFence = false)
    {
        var devices = new MemoryDevices(
            Device("KIOS-1", DeviceKind.Kiosk, DeviceState.Active, _kiosk.Key),
            Device("KIOS-3", DeviceKind.Kiosk, DeviceState.Locked, _kiosk.Key),
            Device("KIOS-4", DeviceKind.Kiosk, DeviceState.Active, null),
            Device("MESIN-1", DeviceKind.Machine, DeviceState.Active, _kiosk.Key));
        var days = new MemoryDays(MemoryAttendance.Buckets);
        var facts = SampleOrganisation.Facts() with { Locations = hasFence ? [Lobby] : [] };
        var desk = new AttendanceDesk(new MemoryOrganisation(facts), _punches, days, days, days, MemoryAttendance.Buckets)
        {
            Phones = _phones,
            Devices = devices,
            PhonePolicy = phones ?? new PhonePolicy(),
            KioskPolicy = kiosk ?? new KioskPolicy(),
        };
        _desks.Add(desk);
        return desk;
    }

    private static RegisteredDevice Device(string id, DeviceKind kind, DeviceState state, string? key) => new(id, kind, id, "LOBI", state, "", 1) { CodeKey = key };
}
