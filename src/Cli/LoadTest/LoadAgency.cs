using System.Globalization;
using System.Text;

namespace EPerformance.Cli.LoadTest;

/// <summary>A made-up agency: forty offices in three zones, each with a fence, and people who work there.</summary>
internal static class LoadAgency
{
    public const string Name = "Uji Beban";

    public const int MostPeople = 20_000;

    private const int Units = 40;

    public static IReadOnlyList<string> Nips(int people) => [.. Enumerable.Range(0, people).Select(number => (199_001_012_015_030_000 + number).ToString(CultureInfo.InvariantCulture))];

    public static (decimal Latitude, decimal Longitude) OfficeOf(int person) => (-6.2m + person % Units * 0.05m, 106.8m + person % Units * 0.05m);

    /// <summary>By name of file.</summary>
    public static IReadOnlyDictionary<string, string> Bundle(int people)
    {
        var units = new StringBuilder($"unit_code,parent_code,name,time_zone,work_pattern\nPST,,{Name},Asia/Jakarta,perpres21-5day\n");
        var locations = new StringBuilder("location,name,time_zone,latitude,longitude,radius_m,unit_code\n");
        for (var unit = 0; unit < Units; unit++)
        {
            var zone = (unit % 5) switch { 0 => "Asia/Makassar", 1 => "Asia/Jayapura", _ => "Asia/Jakarta" };
            var (latitude, longitude) = OfficeOf(unit);
            units.Append(CultureInfo.InvariantCulture, $"U{unit:D3},PST,Unit {unit},{zone},\n");
            locations.Append(CultureInfo.InvariantCulture, $"L{unit:D3},Kantor {unit},{zone},{latitude},{longitude},150,U{unit:D3}\n");
        }

        var employees = new StringBuilder("nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to\n");
        foreach (var (number, nip) in Nips(people).Index())
            employees.Append(CultureInfo.InvariantCulture, $"{nip},Pegawai {number},PNS,U{number % Units:D3},Analis,8,,2024-01-01,\n");
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["units.csv"] = units.ToString(),
            ["locations.csv"] = locations.ToString(),
            ["employees.csv"] = employees.ToString(),
            ["punches.csv"] = "nip,at,direction,source,event_id,device_id,latitude,longitude,accuracy_m\n",
        };
    }
}
