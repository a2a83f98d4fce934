using EPerformance.SelfHost;

// Storage first: without it there is nothing to serve, and its failure says what to do.
try
{
    await using var host = await RunningHost.StartAsync(args);
    await host.WaitForShutdownAsync();
    return 0;
}
catch (StartException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 2;
}
