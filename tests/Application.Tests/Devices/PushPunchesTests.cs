using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Devices;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Devices;

/// <summary>Logs of machines: each line for itself, each punch once, on the wall clock where the machine stands.</summary>
public sealed class PushPunchesTests : IDisposable
{
    private static readonly Caller Machine = new("device/M1", null, Role.Device, null), Listed = new("device/M2", null, Role.Device, null);

    private readonly MemoryPunchStore _punches = new(MemoryAttendance.Buckets);
    private readonly MemoryDays _days = new(MemoryAttendance.Buckets);
    private readonly MemoryNumbers _numbers = new();
    private readonly AttendanceDesk _desk;

    public PushPunchesTests()
    {
        var facts = SampleOrganisation.Facts() with { Locations = [new Location("PUSAT", "PST", AgencyZone.Wib, null), new Location("JAYAPURA", "BJ", AgencyZone.Wit, null)] };
        _desk = new AttendanceDesk(new MemoryOrganisation(facts), _punches, _days, _days, _days, MemoryAttendance.Buckets)
        {
            NumberLists = _numbers,
            Devices = new MemoryDevices(
                new RegisteredDevice("M1", DeviceKind.Machine, "Mesin", "PUSAT", DeviceState.Active, "", 1),
                new RegisteredDevice("M2", DeviceKind.Machine, "Mesin", "JAYAPURA", DeviceState.Active, "", 1) { NumberList = "balai" },
                new RegisteredDevice("M3", DeviceKind.Machine, "Mesin", "PUSAT", DeviceState.Locked, "", 1)),
        };
        _desk.Clock.At("2026-03-02T10:00:00Z");
    }

    [Fact]
    public async Task Every_line_has_its_own_end_and_the_same_log_again_keeps_nothing_new()
    {
        MachinePunch[] log =
        [
            Line("1", "3", "2026-03-02T07:31:05"),
            Line("2", "3", "2026-03-02T07:31:40"),
            Line("3", "8", "2026-03-02T07:31:05"),
            Line("4", "3", "2026-02-30T07:31:05"),
            Line("5", "3", "2026-03-02T17:05:01"),
            Line("6", "3", "2026-01-30T16:59:59"),
            Line("a/b", "3", "2026-03-02T07:31:05"),
            new MachinePunch("7", "17", null, "2026-03-02T07:31:05", PunchDirection.In),
            new MachinePunch("8", null, null, "2026-03-02T07:31:05", PunchDirection.In),
            Line("1", "3", "2026-03-02T07:31:05"),
            Line("9", "9", "2026-03-02T07:31:05"),
        ];

        var first = await PushAsync(Machine, log);
        var again = await PushAsync(Machine, log[..2]);

        Assert.Equal(
            ["Kept ", "Kept ", "Refused ATT-001", "Refused PRG-046", "Refused PRG-043", "Refused PRG-042", "Refused ATT-004", "Refused PRG-045", "Refused PRG-045", "Refused PRG-047", "Refused ATT-002"],
            first.Select(line => $"{line.Status} {line.Reason?.Code}"));
        Assert.Equal([SentLineStatus.Repeated, SentLineStatus.Repeated], again.Select(line => line.Status));
        Assert.Equal(2, _punches.All.Count);
    }

    [Fact]
    public async Task A_wall_clock_is_that_of_the_place_where_the_machine_stands_and_the_punch_says_so()
    {
        await SetNumbersAsync(("17", "4"), ("18", "3"));

        var lines = await PushAsync(
            Listed,
            new MachinePunch(null, "17", null, "2026-03-02T07:31:05", PunchDirection.Unknown),
            new MachinePunch(null, "18", null, "2026-03-02T05:31:05+07:00", PunchDirection.In),
            new MachinePunch(null, "99", null, "2026-03-02T07:31:05", PunchDirection.In));

        Assert.Equal(["2026-03-01T22:31:05Z", "2026-03-01T22:31:05Z"], lines.Take(2).Select(line => line.Punch!.At.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("PRG-044", lines[2].Reason?.Code);
        Assert.Equal(("M2", "JAYAPURA", PunchSource.Machine), (lines[0].Punch!.DeviceId, lines[0].Punch!.Place.LocationCode, lines[0].Punch!.Source));
        Assert.Equal([[], [PunchFlag.OtherLocation]], lines.Take(2).Select(line => line.Punch!.Flags));
    }

    [Fact]
    public async Task Without_ids_the_same_instant_and_direction_are_one_punch_and_another_direction_is_another()
    {
        var lines = await PushAsync(
            Machine,
            new MachinePunch(null, null, Nip.Parse("3"), "2026-03-02T07:31:05", PunchDirection.In),
            new MachinePunch(null, null, Nip.Parse("3"), "2026-03-02T07:31:05+07:00", PunchDirection.In),
            new MachinePunch(null, null, Nip.Parse("3"), "2026-03-02T07:31:05", PunchDirection.Out),
            new MachinePunch(null, null, Nip.Parse("5"), "2026-03-02T07:31:05", PunchDirection.In));

        Assert.Equal(["Kept ", "Refused PRG-047", "Kept ", "Kept "], lines.Select(line => $"{line.Status} {line.Reason?.Code}"));
    }

    [Fact]
    public async Task Of_a_closed_period_the_evidence_is_kept_and_the_answer_says_so()
    {
        _desk.Gate.Months[new CivilMonth(2026, 2)] = PeriodViolations.PeriodLocked;

        var line = Assert.Single(await PushAsync(Machine, Line("1", "3", "2026-02-27T07:31:05")));

        Assert.Equal((SentLineStatus.Kept, PeriodViolations.PeriodLocked), (line.Status, line.Reason));
        Assert.Single(_punches.All);
    }

    [Theory]
    [InlineData("nobody's account", "M1", "PRG-001")]
    [InlineData("a device that nobody registered", "device/M9", "PRG-001")]
    [InlineData("a locked one", "device/M3", "PRG-002")]
    public async Task Only_an_active_registered_device_pushes(string label, string account, string code)
    {
        var (_, refusal) = await _desk.PushPunches.RunAsync(new Caller(account, null, Role.Device, null), [Line("1", "3", "2026-03-02T07:31:05")], null, CancellationToken.None);

        Assert.Equal((label, code), (label, refusal?.Code));
        Assert.Empty(_punches.All);
    }

    [Theory]
    [InlineData(0, "PRG-041")]
    [InlineData(500, null)]
    [InlineData(501, "PRG-041")]
    public async Task A_batch_is_bounded(int count, string? code)
    {
        var (lines, refusal) = await _desk.PushPunches.RunAsync(Machine, [.. Enumerable.Range(0, count).Select(number => Line($"{number}", "3", "2026-03-02T07:31:05"))], null, CancellationToken.None);

        Assert.Equal((code, code is null ? count : 0), (refusal?.Code, lines.Count));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-02 07:31:05")]
    [InlineData("2026-03-02T24:00:00")]
    [InlineData("2026-03-02T07:31:05+25:00")]
    [InlineData("")]
    public async Task What_is_no_time_is_refused_line_by_line(string at) =>
        Assert.Equal("PRG-046", Assert.Single(await PushAsync(Machine, Line("1", "3", at))).Reason?.Code);

    [Theory]
    [InlineData("not said", null, false)]
    [InlineData("five minutes behind", "2026-03-02T16:55:00", false)]
    [InlineData("a second more behind", "2026-03-02T16:54:59", true)]
    [InlineData("five minutes ahead", "2026-03-02T17:05:00+07:00", false)]
    [InlineData("a second more ahead", "2026-03-02T10:05:01Z", true)]
    public async Task A_machine_whose_clock_is_off_has_its_lines_flagged_and_none_moved(string label, string? clock, bool isFlagged)
    {
        var (lines, _) = await _desk.PushPunches.RunAsync(Machine, [Line("1", "3", "2026-03-02T07:31:05"), Line("2", "3", "2026-03-02T16:31:05")], clock, CancellationToken.None);

        Assert.All(lines, line => Assert.Equal((label, isFlagged), (label, line.Punch!.Flags.Contains(PunchFlag.DeviceClockDiffers))));
        Assert.Equal(FixedClock.Parse("2026-03-02T00:31:05Z"), lines[0].Punch!.At);
        Assert.Equal(clock is null, lines[0].Punch!.DeviceTime is null);
    }

    [Fact]
    public async Task A_clock_that_is_no_time_refuses_the_batch_and_keeps_nothing()
    {
        var (_, refusal) = await _desk.PushPunches.RunAsync(Machine, [Line("1", "3", "2026-03-02T07:31:05")], "noon", CancellationToken.None);

        Assert.Equal("PRG-046", refusal?.Code);
        Assert.Empty(_punches.All);
    }

    public void Dispose() => _desk.Dispose();

    private async Task<IReadOnlyList<LineOutcome>> PushAsync(Caller caller, params MachinePunch[] lines)
    {
        var (outcomes, refusal) = await _desk.PushPunches.RunAsync(caller, lines, null, CancellationToken.None);
        Assert.Null(refusal);
        return outcomes;
    }

    private async Task SetNumbersAsync(params (string Number, string Nip)[] lines)
    {
        var numbers = new MachineNumbers(_numbers, _desk.Clock);
        var (count, refusal) = await numbers.ReplaceAsync(new Caller("x", Nip.Parse("1"), Role.Hr, null), "balai", [.. lines.Select(line => (line.Number, Nip.Parse(line.Nip)))], CancellationToken.None);
        Assert.Equal((lines.Length, null), (count, refusal));
    }

    private static MachinePunch Line(string id, string nip, string at) => new(id, null, Nip.Parse(nip), at, PunchDirection.In);
}
