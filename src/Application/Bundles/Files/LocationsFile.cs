using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>locations.csv</c>: places of work with zone and fence. The server uses them; a calculation only checks them.</summary>
internal static class LocationsFile
{
    public const string FileName = "locations.csv";
    private const int Code = 0, Zone = 2, Latitude = 3, Longitude = 4, Radius = 5;

    private static readonly ColumnList Columns = new(
        ["location", "name", "time_zone", "latitude", "longitude", "radius_m", "unit_code"], "name", "unit_code");

    public static void Check(byte[]? bytes, ProblemSink sink)
    {
        if (bytes is not null)
            CsvTable.Read(FileName, bytes, Columns, sink, Check);
    }

    private static void Check(CsvRow row)
    {
        row.Required(Code);
        if (AgencyZone.Find(row.Value(Zone)) is null)
            row.Problem(Zone, $"zona waktu tidak dikenal: {row.Shown(Zone)}", $"unknown time zone: {row.Shown(Zone)}");
        row.OptionalDecimal(Latitude, -90, 90);
        row.OptionalDecimal(Longitude, -180, 180);
        row.OptionalDecimal(Radius, 0, 1_000_000);
    }
}
