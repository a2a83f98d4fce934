using System.Net.Http.Headers;
using System.Text;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Access;

/// <summary>
/// The sample agency on Monday 2 March 2026 with everybody that <c>docs/access.md</c> names, each by the relation to <see cref="Subject"/>, who works in
/// BJ-TU below BJ below PST. February is calculated and published.
/// </summary>
internal sealed class AccessAgency : IAsyncDisposable
{
    public const string Subject = "4", Machine = "";

    /// <summary>What the account without a person is, too: a registered device.</summary>
    private static readonly RegisteredDevice Kiosk = new("K1", DeviceKind.Kiosk, "Kios", "PUSAT", DeviceState.Active, DeviceSecret.HashOf("rahasia"), 1);

    private static int _keys;
    private readonly Dictionary<(string Nip, Role Role), string> _tokens = [];
    private readonly PeriodRig _engine;
    private int _day;
    private DateOnly _workday = Sample.Date("2026-03-06");

    private AccessAgency(ApiHost host, PeriodRig engine)
    {
        Host = host;
        _engine = engine;
    }

    /// <summary>NIP by relation, and the letter that the table has for it; <c>-</c> for those who are refused everywhere.</summary>
    public static IReadOnlyList<(string Relation, char Letter, string Nip)> Callers { get; } =
    [
        ("the person", 's', Subject),
        ("the direct superior", 'd', "2"),
        ("who stands in for the direct superior today", 'g', "G8"),
        ("the superior's superior", 'u', "1"),
        ("a colleague in a unit above", 'a', "A6"),
        ("a colleague elsewhere", 'x', "X7"),
        ("the superior of before", 'x', "F9"),
        ("who stood in until Friday", 'x', "P5"),
        ("who is delegated from tomorrow on", 'x', "L3"),
        ("who left on Saturday", '-', "9"),
        ("somebody whom the organisation does not know", 'n', "N0"),
        ("an account without a person", 'm', Machine),
    ];

    public static IReadOnlyList<Role> Roles { get; } = [Role.Employee, Role.Hr, Role.Finance, Role.UnitAdmin, Role.Auditor, Role.Platform, Role.Device];

    public ApiHost Host { get; }

    /// <summary>A day of the subject of which there is nothing yet.</summary>
    public string FreshDay() => Sample.Date("2026-03-01").AddDays(-_day++).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A working day to come for which nobody has asked for anything.</summary>
    public string FreshWorkday()
    {
        do
            _workday = _workday.AddDays(1);
        while (_workday.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return _workday.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    public static async Task<AccessAgency> OpenAsync()
    {
        var ports = PeriodPorts.InMemory(Facts(), new MemoryPeriods());
        var host = await ApiHost.StartAsync(
            new Dictionary<string, string?>
            {
                ["Allowance:Policy"] = "kaur-3-2022",
                ["Allowance:CheckDays"] = "2",
                ["Api:BurstPerCaller"] = "1000000",
                ["Api:PerSecondPerCaller"] = "1000000",
            },
            services: services =>
            {
                services.AddSingleton(ports.Organisation);
                services.AddSingleton(ports.Punches);
                services.AddSingleton<IPunchMonths>(new MemoryRetention((MemoryPunchStore)ports.Punches, (MemoryDays)ports.Days, new MemoryIdempotencyStore(), new MemorySurroundings()));
                services.AddSingleton(ports.Days);
                services.AddSingleton(ports.UnitDays);
                services.AddSingleton(ports.Closes);
                services.AddSingleton(ports.Periods);
                services.AddSingleton(ports.Frozen);
                services.AddSingleton(ports.Results);
                services.AddSingleton(ports.Exports);
                services.AddSingleton(ports.Buckets);
                services.AddSingleton<IDeviceStore>(new MemoryDevices(Kiosk));
            });
        var engine = new PeriodRig(ports, "kaur-3-2022", new FixedClock("2026-03-02T05:00:00Z"));
        await engine.RunAsync(PeriodRig.Id("2026-02"), closeDays: true);
        await ports.Closes.BeginByAsync(Sample.Date("2026-02-01"), TestContext.Current.CancellationToken);
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-02T05:10:00Z"));
        return new AccessAgency(host, engine);
    }

    /// <param name="nip"><see cref="Machine"/> for an account without a person; <c>null</c> for nobody.</param>
    public async Task<Answer> SendAsync(string method, string path, string? body, string? nip, Role role, params IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/v1{path}");
        if (nip is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TokenOf(nip, role));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (method == "POST")
            request.Headers.Add("Idempotency-Key", $"k{_keys++}");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Host.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _engine.Dispose();
        await Host.DisposeAsync();
    }

    public string TokenOf(string nip, Role role)
    {
        if (!_tokens.TryGetValue((nip, role), out var token))
            _tokens[(nip, role)] = token = Host.Tokens.Issue(nip == Machine ? null : Nip.Parse(nip), role, nip == Machine ? DeviceRegistry.AccountOf(Kiosk.Id) : null);
        return token;
    }

    private static OrganisationFacts Facts()
    {
        var facts = SampleOrganisation.Facts();
        return facts with
        {
            People =
            [
                .. facts.People.Where(person => person.Nip.Value is not (Subject or "5")),
                Person(Subject, ("BJ-TU", "F9", "2024-01-01", "2024-12-31"), ("BJ-TU", "2", "2025-01-01", "9999-12-31")),
                Person("A6", ("BJ", "2", "2024-01-01", "9999-12-31")),
                Person("X7", ("BM", "1", "2024-01-01", "9999-12-31")),
                Person("G8", ("BM", "1", "2024-01-01", "9999-12-31")),
                Person("P5", ("BM", "1", "2024-01-01", "9999-12-31")),
                Person("L3", ("BM", "1", "2024-01-01", "9999-12-31")),
                Person("F9", ("BJ-TU", "2", "2024-01-01", "2024-12-31"), ("BM", "1", "2025-01-01", "9999-12-31")),
            ],
            Locations = [new Location("PUSAT", "PST", AgencyZone.Wib, null)],
            StandIns =
            [
                new StandIn(StandInKind.Delegate, Nip.Parse("2"), Nip.Parse("G8"), Sample.Range("2026-03-01", "2026-03-03"), "SK 1"),
                new StandIn(StandInKind.Plh, Nip.Parse("2"), Nip.Parse("P5"), Sample.Range("2026-02-23", "2026-02-27"), "SK 2"),
                new StandIn(StandInKind.Delegate, Nip.Parse("2"), Nip.Parse("L3"), Sample.Range("2026-03-03", "2026-03-31"), "SK 3"),
            ],
        };
    }

    private static Person Person(string nip, params (string Unit, string Superior, string From, string To)[] assignments) => new(
        Nip.Parse(nip), $"Pegawai {nip}",
        [.. assignments.Select(part => new Assignment(Sample.Range(part.From, part.To), EmploymentType.Pns, part.Unit, "Staf", 8, Nip.Parse(part.Superior)))]);
}
