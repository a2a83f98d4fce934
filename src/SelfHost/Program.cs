using EPerformance.SelfHost;
using EPerformance.SelfHost.Demo;
using Spectre.Console;

// Storage first: without it there is nothing to serve, and its failure says what to do.
try
{
    if (!args.Contains(DemoHost.Switch))
    {
        await using var host = await RunningHost.StartAsync(args);
        await host.WaitForShutdownAsync();
        return 0;
    }

    var (rest, language) = DemoHost.Split(args);
    var agency = DemoAgency.Read(DemoAgency.DefaultFolder);
    await using var demo = await RunningHost.StartAsync(DemoHost.Arguments(rest, agency));
    if (Console.IsOutputRedirected)
        AnsiConsole.Console.Profile.Width = 140;
    using (var run = new DemoRun(demo.Address, agency, AnsiConsole.Console, language))
        await run.RunAsync(demo.Stopping);
    await demo.WaitForShutdownAsync();
    return 0;
}
catch (StartException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 2;
}
catch (DemoException failed)
{
    await Console.Error.WriteLineAsync(failed.Message);
    return 1;
}
catch (OperationCanceledException)
{
    return 130;
}
