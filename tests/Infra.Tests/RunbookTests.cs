using System.Text.RegularExpressions;
using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests;

/// <summary>Whoever is woken finds what to do: a section for every alert, and no section for an alert that there is not.</summary>
public sealed class RunbookTests(BicepFixture bicep)
{
    private static readonly string[] Parts = ["For people and pay", "Look at", "Do", "Over when"];

    [Fact]
    public async Task Every_alert_has_a_section_and_every_section_an_alert()
    {
        var rules = (await bicep.OutcomeAsync("kemensos.prod")).Prediction!.OfType("Microsoft.Insights/scheduledQueryRules");

        Assert.Equal(rules.Select(rule => rule.Name["alert-ep-kemensos-prod-".Length..]).Order(StringComparer.Ordinal), Sections().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_section_says_what_it_means_what_to_look_at_what_to_do_and_when_it_is_over() => Assert.All(
        Sections(),
        section => Assert.Equal(Parts, Regex.Matches(section.Value, @"^- \*\*([^*]+)\*\*: \S", RegexOptions.Multiline).Select(match => match.Groups[1].Value)));

    private static Dictionary<string, string> Sections()
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "operations.md"));
        var runbook = Regex.Match(text, @"^## Runbook\n(.*?)^## ", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        return runbook.Split("\n### ").Skip(1).ToDictionary(section => section.Split('\n', 2)[0].Trim(), section => section);
    }
}
