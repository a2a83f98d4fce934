using System.Globalization;
using EPerformance.Domain.Attendance;
using EPerformance.SelfHost.Tests.Crashes;
using EPerformance.SelfHost.Tests.Invariants;
using EPerformance.Storage;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests.Faults;

/// <summary>
/// The store and the network between it and the host fail in every way (<see cref="Fault"/>). The clients keep their own ledger and repeat what was not answered; afterwards everything that is
/// stored is looked at, past the host.
/// </summary>
public sealed class FaultTests(AzuriteFixture azurite)
{
    private const int MostTries = 1_000;

    private static int _jobs;

    private static readonly string[] Tappers = ["198502022010012002", "197001011995011001", "198004042005041004", "198106062006061006"], Owners = [CaseAgency.Owner, CaseAgency.Colleague];

    [Fact]
    public async Task Whatever_fails_on_the_way_to_the_store_nothing_accepted_is_lost_or_counted_twice()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var faulty = await FaultyStorage.StartAsync(storage, FaultPlan.Seed, FaultPlan.Percent, FaultPlan.Hangs);
        // Jobs are run by name: with the clock of the calendar they would seal the hours that the settable clock is put back to.
        await using var agency = await Agency.OpenAsync(faulty.Instance, "Development", "--Jobs:Enabled=false");
        await agency.SetClockAsync("2026-09-03T05:30:00Z");
        await agency.ImportAsync("bundle-s1");
        var superior = await agency.LongSignInAsync(CaseAgency.Superior, "Employee");
        var (ledger, decided, rate) = (new Ledger(), new SemaphoreSlim(0), new Rate(FaultPlan.Rate));
        using var enough = new CancellationTokenSource();
        var taps = new List<Task>();
        for (var client = 0; client < (FaultPlan.IsLong ? 128 : 4); client++)
        {
            var nip = Tappers[client % Tappers.Length];
            taps.Add(Lives.TapAsync(Post, ledger, nip, $"t{client}", await agency.LongSignInAsync(nip, "Employee"), enough.Token, rate.NextAsync));
        }

        var work = new List<Task<int>>();
        foreach (var nip in Owners)
            work.Add(Lives.WorkAsync(Post, nip, await agency.LongSignInAsync(nip, "Employee"), superior, decided, enough.Token));

        faulty.Begin();
        var closing = PostJobAsync("close-days-wib");
        await EnoughAsync(ledger, decided, [.. taps, .. work]);
        await enough.CancelAsync();
        await Task.WhenAll(taps);
        var days = await Task.WhenAll(work);
        await closing;
        faulty.End();
        Assert.True(faulty.CountOf(Fault.DoneAndSilent) + faulty.CountOf(Fault.DoneAndRefused) + faulty.CountOf(Fault.HalfAnswered) > 0, faulty.Counts);

        // What a change left undone, the due list names for some minutes; days that failed are closed with the next look.
        await agency.SendJsonAsync(HttpMethod.Post, "development/clock/advance", new { seconds = 900 });
        await PostJobAsync("scan-submissions");
        await PostJobAsync("close-days-wib");

        var stored = (await StoredPunches.ReadAsync(storage, Sample.Date("2026-09-02"), Sample.Date("2026-09-05"))).Where(punch => punch.Source == PunchSource.Mobile);
        Assert.Equal(ledger.Lines(), stored.Select(punch => (punch.Nip.Value, punch.EventId, punch.At)).OrderBy(line => line.EventId, StringComparer.Ordinal));
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        Assert.Empty(await StoredState.BrokenAsync(clients, new Domain.Primitives.CivilMonth(2026, 9), new FixedClock("2026-09-05T00:00:00Z"), TestContext.Current.CancellationToken));
        Assert.Equal(days.Sum() * Lives.MinutesADay, await MinutesAsync(agency, days));
        TestContext.Current.TestOutputHelper?.WriteLine($"{ledger.Lines().Count().ToString(CultureInfo.InvariantCulture)} taps, {days.Sum().ToString(CultureInfo.InvariantCulture)} days; {faulty.Counts}");

        Task<Answer> Post(string path, object body, string token, string key, string? sees) => PostAsync(agency, path, body, token, key, sees);

        async Task PostJobAsync(string job) => Assert.InRange((await PostAsync(agency, "development/jobs/" + job, new { }, superior, $"{job}-{Interlocked.Increment(ref _jobs).ToString(CultureInfo.InvariantCulture)}", null)).Status, 200, 299);
    }

    /// <summary>Sends until it is answered with anything but that the server failed.</summary>
    private static async Task<Answer> PostAsync(Agency agency, string path, object body, string token, string key, string? sees)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var answer = await agency.PostAsync(path, body, token, key, sees);
            if (answer.Status < 500 && answer.Code is not ("API-022" or "DEV-003"))
                return answer;
            await Task.Delay(answer.RetryAfter is { } wait ? TimeSpan.FromSeconds(int.Parse(wait, CultureInfo.InvariantCulture)) : TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"{path} was not answered in {MostTries} tries");
    }

    private static async Task EnoughAsync(Ledger ledger, SemaphoreSlim decided, IReadOnlyList<Task> clients)
    {
        var stop = TestContext.Current.CancellationToken;
        var done = FaultPlan.IsLong ? Task.Delay(TimeSpan.FromSeconds(FaultPlan.Seconds), stop) : Task.WhenAll(ledger.AcceptedAsync(FaultPlan.Taps), DecidedAsync());
        await await Task.WhenAny([done, .. clients]);

        async Task DecidedAsync()
        {
            for (var day = 0; day < FaultPlan.Days; day++)
                await decided.WaitAsync(stop);
        }
    }

    /// <summary>Minutes that count, as the host says.</summary>
    private static async Task<long> MinutesAsync(Agency agency, int[] days)
    {
        var minutes = 0L;
        for (var owner = 0; owner < Owners.Length; owner++)
        {
            var token = await agency.LongSignInAsync(Owners[owner], "Employee");
            foreach (var month in Enumerable.Range(0, days[owner]).Select(number => Lives.Date(number)[..7]).Distinct())
            {
                var answer = await agency.GetAsync($"activities/{Owners[owner]}/months/{month}", token);
                minutes += answer.Json.GetProperty("days").EnumerateArray().Sum(day => day.GetProperty("verifiedMinutes").GetInt64());
            }
        }

        return minutes;
    }
}
