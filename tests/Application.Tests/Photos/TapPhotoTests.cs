using EPerformance.Application.Attendance;
using EPerformance.Application.Photos;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Photos;

/// <summary>A photo that goes with a tap: named and not waited for, and never a reason to lose the tap.</summary>
public sealed class TapPhotoTests : IDisposable
{
    private const string Photo = "2026-03/0123456789abcdef0123456789abcdef.jpg";

    private readonly MemoryAttendance _attendance = new();

    private AttendanceDesk Desk => _attendance.Desk;

    [Theory]
    [InlineData("2026-03/0123456789abcdef0123456789abcdef.jpg", null)]
    [InlineData("2026-03/0123456789abcdef0123456789abcdef.png", null)]
    [InlineData("2026-03/0123456789abcdef0123456789abcdef.pdf", "FOT-004")]
    [InlineData("2026-03/0123456789ABCDEF0123456789ABCDEF.jpg", "FOT-004")]
    [InlineData("2026-03/0123456789abcdef0123456789abcde.jpg", "FOT-004")]
    [InlineData("2026-13/0123456789abcdef0123456789abcdef.jpg", "FOT-004")]
    [InlineData("5/2026-03/0123456789abcdef0123456789abcdef.jpg", "FOT-004")]
    [InlineData("../2026-03/0123456789abcdef0123456789abcdef.jpg", "FOT-004")]
    [InlineData("", "FOT-004")]
    public async Task A_tap_names_its_photo_as_the_link_did_and_no_other_person_s(string photo, string? refusal)
    {
        var result = await Desk.PunchAsync(AttendanceDesk.Tap("3") with { Photo = photo });

        Assert.Equal((refusal, refusal is null ? photo : null), (result.Refusal?.Code, result.Punch?.Photo));
    }

    [Theory]
    [InlineData("not expected, none", false, null, "")]
    [InlineData("not expected, one", false, Photo, "")]
    [InlineData("expected, one", true, Photo, "")]
    [InlineData("expected, none", true, null, "PhotoMissing")]
    public async Task A_photo_that_is_missing_is_flagged_where_one_is_expected_and_the_tap_counts(string label, bool expected, string? photo, string flags)
    {
        using var attendance = new MemoryAttendance();
        using var desk = Expecting(attendance, expected);

        var result = await desk.PunchAsync(AttendanceDesk.Tap("3") with { Photo = photo });

        Assert.Equal((label, flags), (label, string.Join(' ', result.Punch!.Flags)));
    }

    [Fact]
    public async Task A_day_without_the_expected_photos_is_closed_as_any_other()
    {
        using var attendance = new MemoryAttendance();
        using var desk = Expecting(attendance, true);
        await desk.PunchAsync("2026-03-02T00:20:00Z", "3", PunchDirection.In, "in");
        await desk.PunchAsync("2026-03-02T09:05:00Z", "3", PunchDirection.Out, "out");
        desk.Clock.At("2026-03-02T20:00:00Z");

        await desk.CloseAsync(AgencyZone.Wib, "2026-03-02");

        var day = attendance.Days.Days.Single(day => day.Nip == Nip.Parse("3"));
        Assert.Equal((DayState.Present, 0, 0), (day.Record.State, day.Record.LateMinutes, day.Record.EarlyMinutes));
        Assert.All(day.Punches, punch => Assert.Equal([PunchFlag.PhotoMissing], punch.Flags));
    }

    [Fact]
    public async Task Taps_that_were_kept_without_a_network_name_theirs_too()
    {
        Desk.Clock.At("2026-03-02T10:00:00Z");
        var taps = new[] { Kept("e1", 1) with { Photo = Photo }, Kept("e2", 2) with { Photo = "x" }, Kept("e3", 3) };

        var (lines, _) = await Desk.UploadTaps.RunAsync(Nip.Parse("3"), "p", Desk.Clock.GetUtcNow(), taps, CancellationToken.None);

        Assert.Equal([Photo, null, null], lines.Select(line => line.Punch?.Photo));
        Assert.Equal([null, "FOT-004", null], lines.Select(line => line.Reason?.Code));
    }

    [Fact]
    public async Task A_second_try_that_names_another_photo_is_answered_with_the_first()
    {
        await Desk.PunchAsync(AttendanceDesk.Tap("3") with { Photo = Photo });

        var again = await Desk.PunchAsync(AttendanceDesk.Tap("3") with { Photo = Photo.Replace("0123", "9123", StringComparison.Ordinal) });

        Assert.Equal((true, Photo), (again.IsRepeated, again.Punch!.Photo));
    }

    [Theory]
    [InlineData(16 * 1024 - 1, 10, "MostBytes")]
    [InlineData(16 * 1024, 10, null)]
    [InlineData(10 * 1024 * 1024, 60, null)]
    [InlineData(10 * 1024 * 1024 + 1, 60, "MostBytes")]
    [InlineData(1024 * 1024, 0, "LinkMinutes")]
    [InlineData(1024 * 1024, 61, "LinkMinutes")]
    public void Settings_out_of_range_are_refused_by_name(int bytes, int minutes, string? name)
    {
        var refusal = Record.Exception(new PhotoSettings { MostBytes = bytes, LinkMinutes = minutes }.Check);

        Assert.Equal(name is null, refusal is null);
        Assert.Contains(name is null ? "" : $"Photos:{name}", refusal?.Message ?? "", StringComparison.Ordinal);
    }

    public void Dispose() => _attendance.Dispose();

    private static AttendanceDesk Expecting(MemoryAttendance all, bool photos) =>
        new(all.Organisation, all.Punches, all.Days, all.Days, all.Days, MemoryAttendance.Buckets) { PhotoPolicy = new PhotoSettings { Expected = photos } };

    private static CheckInRequest Kept(string eventId, long counter) =>
        AttendanceDesk.Tap("3", eventId: eventId) with { DeviceTime = FixedClock.Parse("2026-03-02T00:20:00Z"), DeviceId = "p", Counter = counter };
}
