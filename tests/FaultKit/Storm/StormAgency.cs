using System.Globalization;
using System.Text;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.FaultKit.Storm;

/// <summary>A made-up agency: units in three zones with a head each, people below them, and their punches of a month that can be calculated.</summary>
internal sealed class StormAgency
{
    public const string Policy = "kaur-3-2022", Period = "2026-03";

    private const int Units = 12;

    private static readonly DateOnly First = new(2026, 3, 1), Last = new(2026, 3, 31);

    private readonly string[] _staffTokens, _headTokens;

    public StormAgency(int people)
    {
        Key = Convert.ToBase64String(new byte[32]);
        // Also good for a host whose clock is a day behind.
        var tokens = new DevelopmentTokens(new FixedClock("2026-03-28T00:00:00Z"), Key);
        var lifetime = TimeSpan.FromDays(60);
        Staff = [.. Enumerable.Range(Units + 1, people).Select(NipOf)];
        _headTokens = [.. Enumerable.Range(1, Units).Select(number => tokens.Issue(Nip.Parse(NipOf(number)), Role.Employee, lifetime: lifetime))];
        _staffTokens = [.. Staff.Select(nip => tokens.Issue(Nip.Parse(nip), Role.Employee, lifetime: lifetime))];
        Personnel = tokens.Issue(Nip.Parse("personalia"), Role.Hr, lifetime: lifetime);
    }

    /// <summary>What every host verifies tokens with.</summary>
    public string Key { get; }

    /// <summary>Token of the personnel office.</summary>
    public string Personnel { get; }

    /// <summary>Everybody who is nobody's superior.</summary>
    public IReadOnlyList<string> Staff { get; }

    /// <param name="person">Number within <see cref="Staff"/>.</param>
    public string TokenOf(int person) => _staffTokens[person];

    public string SuperiorOf(int person) => _headTokens[person % Units];

    /// <summary>By name of file.</summary>
    public IReadOnlyDictionary<string, string> Bundle()
    {
        var units = new StringBuilder("unit_code,parent_code,name,time_zone,work_pattern\nPST,,Uji Gangguan,Asia/Jakarta,perpres21-5day\n");
        for (var unit = 0; unit < Units; unit++)
            units.Append(CultureInfo.InvariantCulture, $"U{unit:D2},PST,Unit {unit},{ZoneOf(unit)},\n");
        var employees = new StringBuilder("nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to\n");
        employees.Append(CultureInfo.InvariantCulture, $"{NipOf(0)},Kepala,PNS,PST,Kepala,15,,2024-01-01,\n");
        for (var unit = 0; unit < Units; unit++)
            employees.Append(CultureInfo.InvariantCulture, $"{NipOf(unit + 1)},Kepala Unit {unit},PNS,U{unit:D2},Kepala Unit,11,{NipOf(0)},2024-01-01,\n");
        foreach (var (person, nip) in Staff.Index())
            employees.Append(CultureInfo.InvariantCulture, $"{nip},Pegawai {person},PNS,U{person % Units:D2},Analis,8,{NipOf(person % Units + 1)},2024-01-01,\n");
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["units.csv"] = units.ToString(),
            ["employees.csv"] = employees.ToString(),
            ["punches.csv"] = Punches(),
        };
    }

    private string Punches()
    {
        var punches = new StringBuilder("nip,at,direction,source,event_id,device_id,latitude,longitude,accuracy_m\n");
        for (var date = First; date <= Last; date = date.AddDays(1))
        {
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            foreach (var (person, nip) in Staff.Index())
            {
                // One in five is late by some minutes, so that the list has lines.
                var late = (person + date.Day) % 5 == 0 ? (person * 7 + date.Day) % 50 : -5;
                punches.Append(CultureInfo.InvariantCulture, $"{nip},{date:yyyy-MM-dd}T{new TimeOnly(7, 30).AddMinutes(late):HH:mm:ss},IN,MACHINE,i{date.Day},M1,,,\n");
                punches.Append(CultureInfo.InvariantCulture, $"{nip},{date:yyyy-MM-dd}T16:31:00,OUT,MACHINE,o{date.Day},M1,,,\n");
            }
        }

        return punches.ToString();
    }

    private static string ZoneOf(int unit) => (unit % 4) switch { 0 => "Asia/Makassar", 1 => "Asia/Jayapura", _ => "Asia/Jakarta" };

    private static string NipOf(int number) => (199_001_012_015_030_000 + number).ToString(CultureInfo.InvariantCulture);
}
