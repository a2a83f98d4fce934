using System.Globalization;
using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Tests.Attendance;

public sealed class DistanceTests
{
    [Theory]
    [InlineData("same place", "-6.2", "106.8", "-6.2", "106.8", 0)]
    [InlineData("one degree along a meridian", "0", "0", "1", "0", 111_195)]
    [InlineData("one degree along the equator", "0", "0", "0", "1", 111_195)]
    [InlineData("a degree of longitude at 60 degrees is half as long", "60", "0", "60", "1", 55_597)]
    [InlineData("a thousandth of a degree", "-6.2", "106.8", "-6.201", "106.8", 111)]
    [InlineData("across the date line", "0", "179.5", "0", "-179.5", 111_195)]
    [InlineData("the other side of the earth", "0", "0", "0", "180", 20_015_114)]
    [InlineData("pole to pole", "90", "0", "-90", "77", 20_015_114)]
    public void It_is_the_length_of_the_arc_on_the_mean_sphere(string label, string latitude1, string longitude1, string latitude2, string longitude2, int metres) =>
        Assert.Equal((label, metres), (label, Distance.Metres(Point(latitude1, longitude1), Point(latitude2, longitude2))));

    private static GeoPoint Point(string latitude, string longitude) =>
        new(decimal.Parse(latitude, CultureInfo.InvariantCulture), decimal.Parse(longitude, CultureInfo.InvariantCulture));
}
