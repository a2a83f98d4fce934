using System.Text.Json;
using System.Text.Json.Nodes;
using EPerformance.SelfHost.Demo;
using EPerformance.SelfHost.Tests.Backup;
using EPerformance.Storage.Blobs;
using EPerformance.TestKit;
using Spectre.Console;

namespace EPerformance.SelfHost.Tests;

/// <summary>The sample agency with all its people and punches, and the activities of three days only, so that it is fast.</summary>
public sealed class DemoTests(AzuriteFixture azurite)
{
    private static readonly string[] Days = ["2026-03-03", "2026-03-10", "2026-04-06"];

    [Fact]
    public async Task The_demo_lives_a_month_and_a_second_run_finds_it_and_so_does_one_on_its_backup()
    {
        var folder = ShortSample();
        var agency = DemoAgency.Read(folder);
        var storage = await azurite.NewInstanceAsync();

        var first = await RunAsync(agency, storage);
        await using var backup = await RestoredMonth.OfAsync(storage);
        foreach (var container in new[] { Containers.Frozen, Containers.Results, Containers.Anchors })
            Assert.Equal(await RestoredMonth.BlobsAsync(storage, container), await RestoredMonth.BlobsAsync(backup.Storage, container));
        var second = await RunAsync(agency, storage);
        var restored = await RunAsync(agency, backup.Storage);

        // The command line works out the same total from the files alone.
        Assert.Contains("347.192.193", first.Printed, StringComparison.Ordinal);
        Assert.Contains("4.388.368", first.Printed, StringComparison.Ordinal);
        Assert.Contains("A month, lived in", first.Printed, StringComparison.Ordinal);
        Assert.Contains("The month is there", second.Printed, StringComparison.Ordinal);
        Assert.Contains("347.192.193", second.Printed, StringComparison.Ordinal);
        Assert.Equal(first.Changes, second.Changes);
        Assert.Equal("locked", second.State);
        Assert.Equal(second.Answers, restored.Answers);
        Assert.Equal((second.State, second.Changes), (restored.State, restored.Changes));
        Assert.Equal(Shown(second.Printed, second.Address), Shown(restored.Printed, restored.Address));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Without what is another one each time: where it is served, and how long it took.</summary>
    private static string Shown(string printed, string address) =>
        string.Join('\n', printed.Replace(address, "", StringComparison.Ordinal).Split('\n').Where(line => !line.Contains("ready in", StringComparison.Ordinal)));

    private static async Task<(string Printed, string State, int Changes, string Address, IReadOnlyList<string> Answers)> RunAsync(DemoAgency agency, TestInstance storage)
    {
        await using var host = await RunningHost.StartAsync(
            DemoHost.Arguments(["--urls=http://127.0.0.1:0", $"--Storage:ConnectionString={storage.ConnectionString}", $"--Storage:Prefix={storage.Prefix}"], agency),
            TestContext.Current.CancellationToken);
        var printed = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(printed), Interactive = InteractionSupport.No });
        console.Profile.Width = 140;
        using (var run = new DemoRun(host.Address, agency, console, new DemoLanguage("en")))
            await run.RunAsync(TestContext.Current.CancellationToken);
        using var client = new DemoClient(host.Address);
        var personnel = new DemoCaller(agency.Story.Personnel, "Hr");
        var period = await client.GetAsync(personnel, "periods/2026-03", TestContext.Current.CancellationToken);
        var history = await client.GetAsync(personnel, "periods/2026-03/history", TestContext.Current.CancellationToken);
        var answers = new List<string> { period.GetRawText(), history.GetRawText() };
        foreach (var path in new[] { "periods/2026-03/results?limit=100", "attendance/days/2026-03/of/199103112016032001", "recap/units/PST/2026-03" })
            answers.Add((await client.GetAsync(personnel, path, TestContext.Current.CancellationToken)).GetRawText());
        return (printed.ToString(), period.GetProperty("state").GetString()!, history.GetProperty("changes").GetArrayLength(), host.Address, answers);
    }

    private static string ShortSample()
    {
        var folder = Directory.CreateTempSubdirectory("eperformance-demo").FullName;
        foreach (var path in Directory.GetFiles(DemoAgency.DefaultFolder))
            File.Copy(path, Path.Combine(folder, Path.GetFileName(path)));
        var activities = Path.Combine(folder, "activities.csv");
        var lines = File.ReadAllLines(activities);
        File.WriteAllLines(activities, lines.Take(1).Concat(lines.Skip(1).Where(line => Days.Any(day => line.Contains($",{day},", StringComparison.Ordinal)))));
        var story = Path.Combine(folder, "demo.json");
        var json = JsonNode.Parse(File.ReadAllText(story))!;
        var steps = json["story"]!.AsArray().Where(step => Days.Contains((string?)step!["date"])).Select(step => step!.DeepClone()).ToArray();
        json["story"] = new JsonArray(steps);
        File.WriteAllText(story, json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        return folder;
    }
}
