namespace EPerformance.Architecture.Tests.Functions;

/// <summary>An orchestrator is replayed from its history, so it may do nothing that gives another result the second time. The build forbids it too, where the packages restore.</summary>
public sealed class OrchestratorTests
{
    private static readonly string[] Banned =
    [
        "UtcNow", "DateTime.Now", "DateTime.Today", "TimeProvider", "Guid.NewGuid", "Random", "Environment.", "Stopwatch", "Task.Delay", "Task.Run", "Thread.", "ConfigureAwait",
        "CancelAsync", "HttpClient", "File.", "StorageClients", "IServiceProvider", "ILogger", "FunctionContext", "static readonly List", "static int",
    ];

    [Fact]
    public void There_is_at_least_one_orchestrator() => Assert.NotEmpty(FunctionSources.Orchestrators);

    [Fact]
    public void No_orchestrator_calls_what_replays_differently() => Assert.All(
        FunctionSources.Orchestrators,
        source => Assert.All(Banned, call => Assert.DoesNotContain(call, source.Text.Replace("CurrentUtcDateTime", "", StringComparison.Ordinal), StringComparison.Ordinal)));

    [Fact]
    public void Every_orchestration_lies_in_a_folder_of_its_version_and_carries_it_in_its_name() => Assert.All(
        FunctionSources.Orchestrators,
        source =>
        {
            var parts = source.Path.Split('/');
            Assert.Equal(["src", "Functions", "Orchestrations"], parts[..3]);
            Assert.Matches("^V[0-9]+$", parts[4]);
            Assert.Contains($"Name = \"{parts[3]}_{parts[4]}\"", source.Text, StringComparison.Ordinal);
        });

    [Fact]
    public void A_trigger_hands_over_to_a_use_case_and_touches_no_store_network_or_file() => Assert.All(
        FunctionSources.Triggers,
        source => Assert.All(
            ["StorageClients", "TableClient", "QueueClient", "BlobClient", "HttpClient", "File.", "Directory.", "Task.Delay", "Thread."],
            call => Assert.False(source.Text.Contains(call, StringComparison.Ordinal), $"{source.Path}: {call}")));

    [Fact]
    public void The_build_bans_the_same_where_the_packages_restore()
    {
        var banned = Repository.Read("src/Functions/Orchestrations/BannedSymbols.txt");

        Assert.All(
            ["System.DateTime.UtcNow", "System.DateTimeOffset.UtcNow", "System.TimeProvider", "System.Guid.NewGuid", "System.Threading.Tasks.Task.Delay", "N:System.Net", "System.IO.File"],
            symbol => Assert.Contains(symbol, banned, StringComparison.Ordinal));
        Assert.Contains("[src/Functions/Orchestrations/**.cs]\ndotnet_diagnostic.RS0030.severity = error", Repository.Read(".editorconfig"), StringComparison.Ordinal);
    }
}
