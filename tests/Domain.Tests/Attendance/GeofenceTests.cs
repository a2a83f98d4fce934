using EPerformance.Domain.Attendance;

namespace EPerformance.Domain.Tests.Attendance;

public sealed class GeofenceTests
{
    private static readonly Geofence Fence = new(new GeoPoint(-6.2m, 106.8m), 100);

    [Theory]
    [InlineData(80, 19, FenceVerdict.Inside)]
    [InlineData(80, 20, FenceVerdict.Inside)]
    [InlineData(80, 21, FenceVerdict.Uncertain)]
    [InlineData(120, 21, FenceVerdict.Uncertain)]
    [InlineData(120, 20, FenceVerdict.Uncertain)]
    [InlineData(120, 19, FenceVerdict.Outside)]
    [InlineData(100, 0, FenceVerdict.Inside)]
    [InlineData(101, 0, FenceVerdict.Outside)]
    [InlineData(0, 101, FenceVerdict.Uncertain)]
    [InlineData(int.MaxValue, int.MaxValue, FenceVerdict.Uncertain)]
    public void The_circle_of_accuracy_has_to_lie_wholly_on_one_side(int distance, int accuracy, FenceVerdict verdict) =>
        Assert.Equal(verdict, Fence.Judge(distance, accuracy));

    [Theory]
    [InlineData(0, FenceVerdict.Uncertain)]
    [InlineData(100, FenceVerdict.Uncertain)]
    [InlineData(101, FenceVerdict.Outside)]
    public void Without_an_accuracy_nobody_is_inside(int distance, FenceVerdict verdict) => Assert.Equal(verdict, Fence.Judge(distance, null));
}
