using EPerformance.FaultKit.Invariants;
using EPerformance.Storage;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>
/// kill -9 at any moment loses no tap and no import that was accepted and counts nothing twice.
/// </summary>
public sealed class KilledHostTests(AzuriteFixture azurite)
{
    /// <summary>Accepted taps of a life before it ends: in the first ones of a process, and when it is warm.</summary>
    private static readonly int[] Moments = [1, 40, 7, 150, 20, 400];

    private static readonly string[] People = ["198502022010012002", "197001011995011001", "198004042005041004", "198106062006061006"];

    [Fact]
    public async Task Every_accepted_tap_is_there_exactly_once_and_nothing_else()
    {
        var begun = TimeProvider.System.GetUtcNow();
        var storage = await azurite.NewInstanceAsync();
        await using var host = await MortalHost.StartAsync(storage);
        var agency = await host.AliveAsync();
        await agency.ImportAsync("bundle-s1", files => files["punches.csv"] = HeaderOf(files["punches.csv"]));
        var ledger = new Ledger();
        using var enough = new CancellationTokenSource();
        var clients = new List<Task>();
        foreach (var nip in People)
            clients.Add(Lives.TapAsync(host.PostAsync, ledger, nip, nip, await agency.SignInAsync(nip, "Employee"), enough.Token));

        for (var kill = 0; kill < Kills.Count; kill++)
        {
            await ledger.AcceptedAsync(Moments[kill % Moments.Length]);
            await host.KillAsync();
        }

        await ledger.AcceptedAsync(50);
        await enough.CancelAsync();
        await Task.WhenAll(clients);

        var stored = await StoredPunches.SinceAsync(storage, begun, TestContext.Current.CancellationToken);
        Assert.Equal(
            ledger.Lines(),
            stored.Select(punch => (punch.Nip.Value, punch.EventId, punch.At)).OrderBy(line => line.EventId, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_import_whose_host_is_killed_is_done_once_when_it_is_sent_again()
    {
        await using var untouched = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        var punches = (await untouched.ImportAsync("bundle-s1")).Json.GetProperty("punchesAdded").GetInt32();
        var storage = await azurite.NewInstanceAsync();
        await using var host = await MortalHost.StartAsync(storage);
        var token = await (await host.AliveAsync()).SignInAsync("personalia", "Hr");
        var body = new { files = Agency.FilesOf("bundle-s1") };

        var import = host.PostAsync("imports/bundles", body, token, "import-1");
        await ClaimAsync(storage);
        await host.KillAsync();
        var answer = await import;
        var again = await host.PostAsync("imports/bundles", body, token, "import-1");

        Assert.Equal(200, answer.Status);
        Assert.Equal((200, true), (again.Status, again.IsReplayed));
        Assert.Equal(answer.Json.ToString(), again.Json.ToString());
        Assert.Equal(punches, (await StoredPunches.ReadAsync(storage, new DateOnly(2026, 8, 30), new DateOnly(2026, 10, 1), TestContext.Current.CancellationToken)).Count);
    }

    /// <summary>Returns when the key has been claimed, so that the kill meets a request that has begun.</summary>
    private static async Task ClaimAsync(TestInstance storage)
    {
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        var claims = clients.Table(Keys.Idempotency.Table);
        while (!await claims.ReadAsync(KeyRange.Partitions("0", "g"), null, TestContext.Current.CancellationToken).AnyAsync(row => row.RowKey == "import-1"))
            await Task.Yield();
    }

    private static string HeaderOf(string csv) => csv[..(csv.IndexOf('\n', StringComparison.Ordinal) + 1)];
}
