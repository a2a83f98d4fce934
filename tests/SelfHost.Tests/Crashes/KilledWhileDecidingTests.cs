using System.Globalization;
using EPerformance.Domain.Primitives;
using EPerformance.Storage;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>kill -9 while people send their days and the superior decides: every accepted change is there once, nothing waits for ever, and the score is the sum.</summary>
public sealed class KilledWhileDecidingTests(AzuriteFixture azurite)
{
    /// <summary>Days decided in a life before it ends.</summary>
    private static readonly int[] Moments = [2, 11, 5, 1, 23];

    private static readonly string[] Owners = [CaseAgency.Owner, CaseAgency.Colleague];

    [Fact]
    public async Task Every_submission_and_every_decision_is_there_exactly_once()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var host = await MortalHost.StartAsync(storage);
        var agency = await host.AliveAsync();
        await agency.ImportAsync("bundle-s1", files => files["punches.csv"] = files["punches.csv"][..(files["punches.csv"].IndexOf('\n', StringComparison.Ordinal) + 1)]);
        var superior = await agency.SignInAsync(CaseAgency.Superior, "Employee");
        var decided = new SemaphoreSlim(0);
        using var enough = new CancellationTokenSource();
        var clients = new List<Task<int>>();
        foreach (var nip in Owners)
            clients.Add(Lives.WorkAsync(host.PostAsync, nip, await agency.SignInAsync(nip, "Employee"), superior, decided, enough.Token));

        for (var kill = 0; kill < Kills.Count; kill++)
        {
            await DecidedAsync(decided, Moments[kill % Moments.Length], clients);
            await host.KillAsync();
        }

        await DecidedAsync(decided, 4, clients);
        await enough.CancelAsync();
        var days = await Task.WhenAll(clients);

        agency = await host.AliveAsync();
        Assert.Equal(0, (await agency.GetAsync("inbox?limit=100", superior)).Json.GetProperty("items").GetArrayLength());
        for (var owner = 0; owner < Owners.Length; owner++)
        {
            var token = await agency.SignInAsync(Owners[owner], "Employee");
            for (var number = 0; number < days[owner]; number++)
            {
                var history = await agency.GetAsync($"activities/{Owners[owner]}/{Lives.Date(number)}/history", token);
                Assert.Equal(["submitted", "linesDecided"], history.Json.GetProperty("items").EnumerateArray().Select(change => change.GetProperty("happened")[0].GetProperty("event").GetString()));
            }

            Assert.Equal(days[owner] * Lives.MinutesADay, await ScoredAsync(storage, Owners[owner], days[owner]));
        }
    }

    /// <summary>Returns when so many more days have been decided, or throws what stopped a client.</summary>
    private static async Task DecidedAsync(SemaphoreSlim decided, int days, IReadOnlyList<Task> clients)
    {
        for (var day = 0; day < days; day++)
        {
            var next = decided.WaitAsync(TestContext.Current.CancellationToken);
            await await Task.WhenAny([next, .. clients]);
        }
    }

    /// <summary>Minutes that count, read past every host.</summary>
    private static async Task<long> ScoredAsync(TestInstance storage, string nip, int days)
    {
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        var months = Enumerable.Range(0, days).Select(number => CivilMonth.Of(DateOnly.ParseExact(Lives.Date(number), "yyyy-MM-dd", CultureInfo.InvariantCulture))).Distinct();
        var minutes = 0L;
        foreach (var month in months)
            minutes += (await new ActivityMonths(clients).FindAsync(Nip.Parse(nip), month, TestContext.Current.CancellationToken))?.Facts.Minutes ?? 0;
        return minutes;
    }
}
