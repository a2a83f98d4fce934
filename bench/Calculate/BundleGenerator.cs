using System.Globalization;
using System.Text;

namespace EPerformance.Bench.Calculate;

/// <summary>A month of a large agency, the same bytes every time: about 36 punches and 2.3 kB of log per person.</summary>
internal static class BundleGenerator
{
    public const string Month = "2026-09";
    private static readonly string[] Sources = ["MOBILE", "MACHINE", "KIOSK"];

    public static int Write(string folder, int people)
    {
        Directory.CreateDirectory(folder);
        var units = Math.Max(1, people / 50);
        using (var file = Create(folder, "units.csv", "unit_code,parent_code,name,time_zone,work_pattern"))
        {
            file.WriteLine("PST,,Kantor Pusat,Asia/Jakarta,perpres21-5day");
            for (var unit = 0; unit < units; unit++)
                file.WriteLine($"U{unit:D5},PST,\"Unit {unit}, Bidang {unit % 7}\",{(unit % 5) switch { 0 => "Asia/Makassar", 1 => "Asia/Jayapura", _ => "" }},");
        }

        using (var file = Create(folder, "calendar.csv", "date_from,date_to,kind,name,unit_code"))
            file.WriteLine("2026-09-17,2026-09-17,HOLIDAY,Hari libur contoh,");
        using (var file = Create(folder, "employees.csv", "nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to"))
        {
            for (var person = 0; person < people; person++)
                file.WriteLine($"{NipOf(person)},\"Pegawai {person}, S.E.\",{(person % 20 == 0 ? "CPNS" : "PNS")},U{person % units:D5},Analis,{5 + person % 8},,2024-01-01,");
        }

        using (var file = Create(folder, "absences.csv", "nip,kind,reason,date_from,date_to,document"))
        {
            for (var person = 0; person < people; person += 9)
                file.WriteLine($"{NipOf(person)},OFFICIAL_TRIP,,2026-09-{8 + person % 5:D2},2026-09-{10 + person % 5:D2},{person}/SPT/2026");
        }

        using (var file = Create(folder, "punches.csv", "nip,at,direction,source,event_id,device_id,latitude,longitude,accuracy_m"))
            WritePunches(file, people);
        return 0;
    }

    private static void WritePunches(StreamWriter file, int people)
    {
        var chance = 12_345u;
        var sequence = 0;
        for (var day = 1; day <= 30; day++)
        {
            var weekday = new DateOnly(2026, 9, day).DayOfWeek;
            if (weekday is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            for (var person = 0; person < people; person++)
            {
                chance = unchecked(chance * 1_664_525u + 1_013_904_223u);
                if (chance >> 16 is var luck && luck % 100 < 15)
                    continue;
                var arrival = 7 * 3600 + (int)(luck % 1800) + (luck % 11 == 0 ? 2700 : 0);
                var departure = 16 * 3600 - (luck % 13 == 0 ? 1500 : 0) + (int)(luck % 2400);
                var source = Sources[luck % 3];
                var direction = luck % 17 == 0 ? "" : "IN";
                file.WriteLine($"{NipOf(person)},2026-09-{day:D2}T{Clock(arrival)},{direction},{source},e{sequence++:x7},,,,");
                file.WriteLine($"{NipOf(person)},2026-09-{day:D2}T{Clock(departure)},{(direction.Length == 0 ? "" : "OUT")},{source},e{sequence++:x7},,,,");
            }
        }
    }

    private static string NipOf(int person) => (198_001_012_005_000_000 + person).ToString(CultureInfo.InvariantCulture);

    private static string Clock(int seconds) => $"{seconds / 3600:D2}:{seconds / 60 % 60:D2}:{seconds % 60:D2}";

    private static StreamWriter Create(string folder, string name, string header)
    {
        var file = new StreamWriter(Path.Combine(folder, name), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        file.WriteLine(header);
        return file;
    }
}
