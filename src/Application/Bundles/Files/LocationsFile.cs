using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>locations.csv</c>: places of work with zone and fence. The server judges positions by them; a calculation only checks them.</summary>
internal static class LocationsFile
{
    public const string FileName = "locations.csv";
    private const int Code = 0, Zone = 2, Latitude = 3, Longitude = 4, Radius = 5, Unit = 6;

    private static readonly ColumnList Columns = new(
        ["location", "name", "time_zone", "latitude", "longitude", "radius_m", "unit_code"], "name", "unit_code");

    public static IReadOnlyList<Location> Read(byte[]? bytes, ProblemSink sink)
    {
        var locations = new Dictionary<string, Location>(StringComparer.Ordinal);
        if (bytes is not null)
            CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, locations));
        return [.. locations.Values];
    }

    private static void Take(CsvRow row, Dictionary<string, Location> locations)
    {
        var code = row.Required(Code);
        var zone = AgencyZone.Find(row.Value(Zone));
        if (zone is null)
            row.Problem(Zone, $"zona waktu tidak dikenal: {row.Shown(Zone)}", $"unknown time zone: {row.Shown(Zone)}");
        var latitude = row.OptionalDecimal(Latitude, -90, 90);
        var longitude = row.OptionalDecimal(Longitude, -180, 180);
        var radius = row.OptionalDecimal(Radius, 0, 1_000_000);
        if (code.Length == 0 || zone is null)
            return;
        // Half a fence is none; a radius in parts of a metre loses them.
        var fence = latitude is null || longitude is null || radius is null
            ? null
            : new Geofence(new GeoPoint(latitude.Value, longitude.Value), (int)decimal.Floor(radius.Value));
        if (!locations.TryAdd(code, new Location(code, row.IsEmpty(Unit) ? null : row.Value(Unit), zone, fence)))
            row.Problem(Code, $"lokasi {row.Shown(Code)} muncul dua kali", $"location {row.Shown(Code)} is there twice");
    }
}
