using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;
using EPerformance.Storage;

namespace EPerformance.Bench.Kit;

/// <summary>People who check in where they work, each with a token of her own.</summary>
public sealed class Crowd
{
    private const int Units = 40;

    private readonly string[] _nips;
    private readonly string[] _authorizations;

    public Crowd(int people)
    {
        Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        var tokens = new DevelopmentTokens(TimeProvider.System, Key);
        _nips = [.. Enumerable.Range(0, people).Select(number => (199_001_012_015_030_000 + number).ToString(CultureInfo.InvariantCulture))];
        _authorizations = [.. _nips.Select(nip => "Bearer " + tokens.Issue(Nip.Parse(nip), Role.Employee))];
        Importer = tokens.Issue(Nip.Parse("personalia"), Role.Hr);
    }

    /// <summary>What both servers verify tokens with.</summary>
    public string Key { get; }

    /// <summary>Token of the personnel office.</summary>
    public string Importer { get; }

    public int Count => _nips.Length;

    /// <summary>As an instance with these people has.</summary>
    public BucketCount Buckets => Bucket.CountFor(Count);

    public string NipOf(int person) => _nips[person];

    public string AuthorizationOf(int person) => _authorizations[person];

    /// <summary>A tap some metres from the middle of the person's own office.</summary>
    public CheckInTap TapOf(int person, int client, int number)
    {
        var unit = person % Units;
        return new CheckInTap(
            $"0195b1d2-8c3a-7c11-{client:x4}-{number:x12}",
            DateTimeOffset.UtcNow,
            -6.2m + unit * 0.05m + number % 7 * 0.00002m,
            106.8m + unit * 0.05m + number % 5 * 0.00002m,
            8.5m,
            $"android-{person:x8}");
    }

    /// <summary>The month bundle that makes these people known.</summary>
    public Dictionary<string, string> Bundle()
    {
        var units = new StringBuilder("unit_code,parent_code,name,time_zone,work_pattern\nPST,,Kantor Pusat,Asia/Jakarta,perpres21-5day\n");
        var locations = new StringBuilder("location,name,time_zone,latitude,longitude,radius_m,unit_code\n");
        for (var unit = 0; unit < Units; unit++)
        {
            var zone = (unit % 5) switch { 0 => "Asia/Makassar", 1 => "Asia/Jayapura", _ => "Asia/Jakarta" };
            units.Append(CultureInfo.InvariantCulture, $"U{unit:D3},PST,Unit {unit},{zone},\n");
            locations.Append(CultureInfo.InvariantCulture, $"L{unit:D3},Kantor {unit},{zone},{-6.2m + unit * 0.05m},{106.8m + unit * 0.05m},150,U{unit:D3}\n");
        }

        var employees = new StringBuilder("nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to\n");
        for (var person = 0; person < Count; person++)
            employees.Append(CultureInfo.InvariantCulture, $"{_nips[person]},Pegawai {person},PNS,U{person % Units:D3},Analis,8,,2024-01-01,\n");
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["units.csv"] = units.ToString(),
            ["locations.csv"] = locations.ToString(),
            ["employees.csv"] = employees.ToString(),
            ["punches.csv"] = "nip,at,direction,source,event_id,device_id,latitude,longitude,accuracy_m\n",
        };
    }
}
