using System.CommandLine;
using System.Globalization;
using EPerformance.FaultKit.Faults;
using EPerformance.FaultKit.Storm;
using EPerformance.TestKit;
using Spectre.Console;

namespace EPerformance.Bench.Faults;

/// <summary>From the switches to the table; status 1 when anything was lost, counted twice or is otherwise not as it must be.</summary>
internal static class FaultsCommand
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1), Unwatched = TimeSpan.FromSeconds(15);

    public static RootCommand Create()
    {
        var plan = new StormPlan();
        var minutes = Number("--minutes", "how long requests are sent", plan.Time.TotalMinutes, 0.05, 600);
        var rate = Number("--rate", "new requests a second, whether earlier ones were answered or not", plan.Rate, 1, 10_000);
        var processes = Number("--processes", "hosts on the one storage", plan.Processes, 1, 16);
        var killEvery = Number("--kill-every", "seconds between two kills of a host; 0 for none", plan.KillEvery!.Value.TotalSeconds, 0, 36_000);
        var percent = Number("--percent", "of the requests to the storage that meet a fault", plan.FaultPercent, 0, 90);
        var hang = Number("--hang", "seconds that a hung request is held", plan.Hangs.TotalSeconds, 0.1, 60);
        var people = Number("--people", "of the made-up agency", plan.People, 12, 20_000);
        var restart = Number("--restart-storage-every", "seconds between two restarts of the storage, its data kept; 0 for none", 0, 0, 36_000);
        var jump = Number("--jump-every", "seconds between two jumps of one host's clock, by hours or a day, for two seconds each; 0 for none", 0, 0, 36_000);
        var stir = new Option<bool>("--stir") { Description = "notices go to a gateway, and their queue is stirred: late, twice, in another order" };
        var seed = Number("--seed", "of who asks for what, which request meets which fault, and whom it kills", plan.Seed, 0, int.MaxValue);
        var command = new RootCommand("Breaks the storage and the hosts of an agency at work, and counts what was lost") { minutes, rate, processes, killEvery, percent, hang, people, restart, jump, stir, seed };
        command.SetAction((result, stop) => RunAsync(
            new StormPlan
            {
                Time = TimeSpan.FromMinutes(result.GetValue(minutes)),
                Rate = (int)result.GetValue(rate),
                Processes = (int)result.GetValue(processes),
                KillEvery = result.GetValue(killEvery) is > 0 and var pause ? TimeSpan.FromSeconds(pause) : null,
                FaultPercent = (int)result.GetValue(percent),
                Hangs = TimeSpan.FromSeconds(result.GetValue(hang)),
                People = (int)result.GetValue(people),
                RestartStorageEvery = result.GetValue(restart) is > 0 and var between ? TimeSpan.FromSeconds(between) : null,
                JumpEvery = result.GetValue(jump) is > 0 and var calm ? TimeSpan.FromSeconds(calm) : null,
                StirsQueue = result.GetValue(stir),
                Seed = (int)result.GetValue(seed),
            },
            stop));
        return command;
    }

    private static async Task<int> RunAsync(StormPlan plan, CancellationToken stop)
    {
        await using var storage = await RestartableStorage.StartAsync(keepsData: plan.RestartStorageEvery is not null);
        var run = new StormRun(plan, storage.RestartAsync);
        var storm = run.RunAsync(new TestInstance(storage.ConnectionString, "calm"), new TestInstance(storage.ConnectionString, "storm"), stop);
        await WatchAsync(plan, run, storm);
        var report = await storm;
        FaultsView.Show(AnsiConsole.Console, report);
        return report.IsSound ? 0 : 1;
    }

    private static async Task WatchAsync(StormPlan plan, StormRun run, Task storm)
    {
        var console = AnsiConsole.Console;
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            console.Profile.Width = 160;
            while (await Task.WhenAny(storm, Task.Delay(Unwatched)) != storm)
                console.WriteLine(FaultsView.Line(plan, run.Progress));
            return;
        }

        await console.Status().StartAsync("…", async status =>
        {
            while (await Task.WhenAny(storm, Task.Delay(Glance)) != storm)
                status.Status(Markup.Escape(FaultsView.Line(plan, run.Progress)));
        });
    }

    private static Option<double> Number(string name, string description, double otherwise, double least, double most)
    {
        var option = new Option<double>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is var value && (value < least || value > most))
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: {least}..{most}"));
        });
        return option;
    }
}
