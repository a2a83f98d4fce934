using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Storage.Tests.Periods;

/// <summary>
/// The engine on a real storage, ended at twenty random moments: after a random transaction, of which the answer is lost or which never arrives. A new process goes on,
/// and the version is the one that nobody disturbed, its number and its times apart. The long form kills processes: <c>KilledWhileRunningTests</c>.
/// </summary>
public sealed class KilledRunTests(AzuriteFixture azurite) : PeriodTest(azurite)
{
    private const int Seed = 8, Moments = 20, People = 16;

    private static readonly PeriodId March = PeriodRig.Id("2026-03");

    private readonly FixedClock _clock = new("2026-04-01T05:00:00Z");

    [Fact]
    public async Task Whenever_the_process_dies_the_version_is_the_same()
    {
        await PrepareAsync();
        using var first = Rig(Clients);
        Assert.Null((await first.Close.RunAsync(March, PeriodRig.Sdm, false, Stop)).Refusal);
        await first.GoOnAsync(March);
        var expected = await VersionAsync(1);
        Assert.InRange(expected.Count, People + 2 * 4, 1_000);
        var transactions = await UndisturbedAsync(first);
        var random = new Random(Seed);
        var killed = 0;

        for (var version = 3; version <= Moments + 2; version++)
        {
            var (moment, arrives) = (random.Next(1, transactions), random.Next(2) == 0);
            await OrderAsync(first);
            killed += await KilledAsync(moment, arrives) ? 1 : 0;
            using var clients = Another();
            using var next = Rig(clients);

            await next.AdvanceAll.RunAsync(null, Stop);

            Assert.IsType<PeriodState.Published>((await next.Ports.Periods.FindAsync(March, Stop))!.State);
            Assert.True(expected.SequenceEqual(await VersionAsync(version)), $"seed {Seed}, version {version}: ended at transaction {moment}, which {(arrives ? "arrived" : "did not arrive")}");
        }

        Assert.InRange(killed, Moments * 3 / 4, Moments);
    }

    private async Task OrderAsync(PeriodRig first)
    {
        Assert.Null((await first.Orders.RecalculateAsync(March, PeriodRig.Sdm, (await first.Ports.Periods.FindAsync(March, Stop))!.Seen, "percobaan", Stop)).Refusal);
        _clock.Later(first.Settings.Settling);
    }

    /// <summary>Transactions of a version that nobody disturbs: a calculation that is ordered again needs fewer than the first one, which closes days too.</summary>
    private async Task<int> UndisturbedAsync(PeriodRig first)
    {
        await OrderAsync(first);
        using var clients = Another();
        using var rig = Rig(clients);
        using var scope = clients.Transactions.Begin();
        await rig.AdvanceAll.RunAsync(null, Stop);
        return (int)scope.Tally.Total;
    }

    /// <summary>A process that dies at its n-th transaction.</summary>
    /// <returns>False when it had done everything before.</returns>
    private async Task<bool> KilledAsync(int moment, bool arrives)
    {
        using var death = new DeathAt(moment, arrives);
        using var clients = Another(death);
        using var rig = Rig(clients);
        var died = await Record.ExceptionAsync(() => rig.AdvanceAll.RunAsync(null, Stop));
        Assert.True(died is null == !death.HasCome, died?.ToString());
        return death.HasCome;
    }

    /// <summary>Everything of a version, without its number and the times: facts, results with explanations, sums, list.</summary>
    private async Task<IReadOnlyList<string>> VersionAsync(int version)
    {
        var (frozen, results) = (new FrozenFacts(Clients), new AllowanceStore(Clients));
        var all = new List<string>();
        for (var bucket = 0; bucket < 4; bucket++)
            all.AddRange((await frozen.ReadAsync(March, version, bucket, Stop))!.Select(PlainJson.Of));
        await foreach (var person in results.AllAsync(March, version, Stop))
            all.Add(PlainJson.Of((await results.FindAsync(March, version, person.Nip, Stop))!));
        all.AddRange((await new PeriodStore(Clients).DoneAsync(March, version, Stop)).Select(part => $"{part.GetType().Name} {PlainJson.Of(part)}"));
        using var rig = Rig(Clients);
        all.AddRange(await rig.ListAsync(March, version));
        return all;
    }

    private PeriodRig Rig(StorageClients clients) => new(Ports(clients), "kaur-3-2022", _clock);

    /// <summary>Sixteen people in four buckets who come late on some days; all days are closed.</summary>
    private async Task PrepareAsync()
    {
        var ports = Ports();
        var facts = SampleOrganisation.Facts() with { People = [.. Enumerable.Range(0, People).Select(Worker)], Absences = [] };
        var version = (await ports.Organisation.ReplaceAsync(facts, null, Stop))!;
        var organisation = new OrganisationView(version, facts);
        var month = new CivilMonth(2026, 3);
        var reader = organisation.ReaderOf(month);
        foreach (var bucket in organisation.People.Values.GroupBy(person => ports.Buckets.Of(person.Nip)))
        {
            await ports.Days.PutAsync(bucket.Key, [.. bucket.SelectMany(person => reader.Read(person, [], []).Days.Select(day => Closed(person, day)))], Stop);
        }

        foreach (var (date, zone) in month.Range.EachDay().SelectMany(date => AgencyZone.All, (date, zone) => (date, zone)))
            await ports.Closes.PutAsync(new Application.Attendance.DayClose(zone, date, DateTimeOffset.UnixEpoch, true) { Organisation = version }, Stop);
    }

    private static Application.Attendance.ClosedDay Closed(Person person, DayRecord day)
    {
        var late = (int.Parse(person.Nip.Value, System.Globalization.CultureInfo.InvariantCulture) + day.Date.Day) % 7 * 10;
        return new(person.Nip, AgencyZone.Wib, "PST", day with { Reading = new DayReading(DayState.Present, new TimeSpan(7, 30 + late, 0), new TimeSpan(16, 30, 0)) }, []);
    }

    private static Person Worker(int number) => new(
        Nip.Parse($"{300_000 + number}"), $"Pegawai {number}", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 1 + number % 17, null)]);

    /// <summary>Lets so many requests through and fails all others, as if the process were gone.</summary>
    /// <param name="arrives">Whether the last one reaches the store, which then answers nobody.</param>
    private sealed class DeathAt(int moment, bool arrives) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _sent;

        public bool HasCome => Volatile.Read(ref _sent) >= moment;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var number = Interlocked.Increment(ref _sent);
            if (number < moment || (number == moment && arrives))
            {
                var answer = await base.SendAsync(request, cancellationToken);
                if (number < moment)
                    return answer;
                answer.Dispose();
            }

            throw new ProcessGoneException();
        }
    }

    /// <summary>No failure of a connection: nothing tries again.</summary>
    private sealed class ProcessGoneException : Exception;
}
