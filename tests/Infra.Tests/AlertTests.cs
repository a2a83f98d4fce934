using System.Text.Json;
using System.Text.RegularExpressions;
using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests;

/// <summary>An alert that looks for a name finds it in the program.</summary>
public sealed class AlertTests(BicepFixture bicep)
{
    [Fact]
    public async Task A_mail_names_no_person()
    {
        var rules = (await bicep.OutcomeAsync("kemensos.prod")).Prediction!.OfType("Microsoft.Insights/scheduledQueryRules");

        Assert.All(rules, rule => Assert.All(
            rule.Items("properties.criteria.allOf"),
            criterion => Assert.False(criterion.TryGetProperty("dimensions", out _), "a dimension would put a value of the log into the mail")));
    }

    [Theory]
    [InlineData("demo.dev", false)]
    [InlineData("barito-selatan.prod", true)]
    [InlineData("kemensos.prod", true)]
    public async Task A_missing_close_wakes_somebody_once_there_is_one_to_miss_and_never_over_a_demo(string agency, bool closes)
    {
        var there = Directory.Exists(Path.Combine(Checkout.Root, "src", "Functions", "Orchestrations", "DailyClose"));

        // Differs: say in infra/bicep/main.bicep whether an instance closes days.
        Assert.Equal(there && closes ? "true" : "false", await EnabledAsync(agency));
    }

    [Fact]
    public async Task The_alert_of_a_missing_close_knows_every_version_of_the_orchestration_that_closes_days()
    {
        var versions = Directory.GetFiles(Path.Combine(Checkout.Root, "src", "Functions", "Orchestrations", "DailyClose"), "DailyCloseOrchestration.cs", SearchOption.AllDirectories)
            .Select(file => Regex.Match(File.ReadAllText(file), """public const string Name = "(\w+)";""").Groups[1].Value)
            .ToList();

        var beginning = Regex.Match(await QueryAsync("late-close"), """functionName\) startswith .(\w+).""").Groups[1].Value;

        Assert.NotEmpty(versions);
        Assert.All(versions, name => Assert.StartsWith(beginning, name, StringComparison.Ordinal));
        Assert.EndsWith("_V", beginning, StringComparison.Ordinal);
    }

    [Fact]
    public void The_host_logs_what_the_alerts_read()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "host.json")));
        var levels = host.RootElement.GetProperty("logging").GetProperty("logLevel");

        var level = levels.TryGetProperty("Host.Triggers.DurableTask", out var own) ? own : levels.GetProperty("default");

        Assert.Equal("Information", level.GetString());
    }

    private async Task<string?> EnabledAsync(string agency) =>
        Assert.Single((await bicep.OutcomeAsync(agency)).Prediction!.OfType("Microsoft.Insights/scheduledQueryRules"), rule => rule.Name.EndsWith("late-close", StringComparison.Ordinal))
            .Text("properties.enabled");

    private async Task<string> QueryAsync(string alert)
    {
        var rules = (await bicep.OutcomeAsync("kemensos.prod")).Prediction!.OfType("Microsoft.Insights/scheduledQueryRules");
        return rules.First(rule => rule.Name.EndsWith(alert, StringComparison.Ordinal)).Items("properties.criteria.allOf").First().GetProperty("query").GetString()!;
    }
}
