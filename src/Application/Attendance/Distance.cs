using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Great-circle distance by the haversine formula on a sphere of 6,371,008.8 m (mean radius of the IUGG), in whole metres, rounded to the
/// nearest. Against the ellipsoid it is wrong by at most 0.6 %, which is less than a metre at the edge of any fence of a building.
/// Floating point is at home here: positions are measured, money is not.
/// </summary>
public static class Distance
{
    private const double EarthRadius = 6_371_008.8;

    public static int Metres(GeoPoint one, GeoPoint other)
    {
        var (latitude1, latitude2) = (Radians(one.Latitude), Radians(other.Latitude));
        var halfLatitude = Math.Sin((latitude2 - latitude1) / 2);
        var halfLongitude = Math.Sin(Radians(other.Longitude - one.Longitude) / 2);
        var haversine = halfLatitude * halfLatitude + Math.Cos(latitude1) * Math.Cos(latitude2) * halfLongitude * halfLongitude;
        return (int)Math.Round(2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, haversine))));
    }

    private static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
}
