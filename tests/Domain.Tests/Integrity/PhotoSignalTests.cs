using EPerformance.Domain.Integrity;
using static EPerformance.Domain.Tests.Integrity.Morning;

namespace EPerformance.Domain.Tests.Integrity;

/// <summary>What taps say about their photos, with the honest ones beside it.</summary>
public sealed class PhotoSignalTests
{
    [Fact]
    public void A_photo_for_each_tap_is_no_reason_to_ask() =>
        Assert.Empty(Signals(Enumerable.Range(0, 10).Select(day => Tap("1", day, jitter: day) with { Photo = $"2026-03/{day}.jpg" })));

    [Fact]
    public void One_photo_for_two_taps_is_told_with_both()
    {
        var signal = Assert.Single(Signals(Enumerable.Range(0, 2).Select(day => Tap("1", day, jitter: day) with { Photo = "2026-03/a.jpg" })));

        Assert.Equal((SignalKind.RepeatedPhoto, "2026-03/a.jpg 2026-03/a.jpg"), (signal.Kind, string.Join(' ', signal.Taps.Select(tap => tap.Photo))));
    }

    [Fact]
    public void Photos_of_two_people_are_never_one() =>
        Assert.Empty(Signals(Tap("1", 0, jitter: 1) with { Photo = "2026-03/a.jpg" }, Tap("2", 0, "00:21:00", jitter: 2) with { Photo = "2026-03/a.jpg" }));

    [Theory]
    [InlineData("three days", 3, "")]
    [InlineData("four days", 4, "MissingPhotos")]
    [InlineData("five days", 5, "MissingPhotos")]
    public void A_camera_may_fail_on_three_days(string label, int days, string kinds) =>
        Assert.True(Kinds(Signals(Enumerable.Range(0, days).Select(day => Tap("1", day, jitter: day) with { IsPhotoMissing = true }))) == kinds, label);

    [Fact]
    public void Several_taps_without_a_photo_on_one_day_are_one_day() =>
        Assert.Empty(Signals(Enumerable.Range(10, 8).Select(minute => Tap("1", 0, $"00:{minute}:00", jitter: minute) with { IsPhotoMissing = true })));

    [Fact]
    public void Where_no_photo_is_expected_nobody_is_asked_for_one() => Assert.Empty(Signals(Enumerable.Range(0, 14).Select(day => Tap("1", day, jitter: day))));
}
