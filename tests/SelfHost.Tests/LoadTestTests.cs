using System.Globalization;
using System.Text.RegularExpressions;
using EPerformance.Cli.LoadTest;
using EPerformance.FaultKit.Invariants;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary><c>eperformance loadtest</c> against this host: what it prints is what happened.</summary>
public sealed partial class LoadTestTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_morning_is_played_with_tokens_fences_and_phones_and_costs_one_transaction_each_once_it_is_warm()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());

        var (status, output, errors) = await RunAsync(agency, "--import", "20", "--clients", "2", "--rate", "60", "--warm-up", "1", "--seconds", "2", "--lang", "en");

        Assert.True(status == 0, output + errors);
        var accepted = int.Parse(Accepted().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(accepted, 1, 200);
        Assert.InRange(double.Parse(PerCheckIn().Match(output).Groups[1].Value, CultureInfo.InvariantCulture), 1, 1.2);
        Assert.Contains("20 people", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_the_data_of_an_agency_gets_no_made_up_one()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.ImportAsync("bundle-s1");

        var (status, output, errors) = await RunAsync(agency, "--import", "20");

        Assert.Equal((2, ""), (status, output));
        Assert.Contains("--import is for an empty one", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_what_the_host_takes_people_are_sent_away_with_a_time_to_come_back_and_afterwards_everybody_is_served()
    {
        var (storage, begun) = (await azurite.NewInstanceAsync(), TimeProvider.System.GetUtcNow());
        await using var agency = await Agency.OpenAsync(storage, "Development", "--Api:MostAtOnce=1", "--Api:MostWaiting=1");

        var (_, output, errors) = await RunAsync(agency, "--import", "20", "--warm-up", "0", "--rates", "2,1000", "--seconds", "1", "--most-memory", "2000", "--lang", "en");

        var lines = output.Split('\n').Where(line => line.Contains("/s served", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count == 3, output + errors);
        Assert.All(lines, line => Assert.EndsWith(" 0 errors", line.TrimEnd(), StringComparison.Ordinal));
        Assert.DoesNotContain(" 0 sent away", lines[1], StringComparison.Ordinal);
        Assert.Contains(" 0 sent away", lines[2], StringComparison.Ordinal);
        var sentAway = lines.Sum(line => int.Parse(SentAway().Match(line).Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(1_004 - sentAway, (await StoredPunches.SinceAsync(storage, begun, TestContext.Current.CancellationToken)).Count);
    }

    private static async Task<(int Status, string Output, string Errors)> RunAsync(Agency agency, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var status = await LoadTestCommand.Create(output, errors).Parse([agency.Http.BaseAddress!.GetLeftPart(UriPartial.Authority), .. args]).InvokeAsync();
        return (status, output.ToString(), errors.ToString());
    }

    [GeneratedRegex(@"check-ins accepted\s*│\s*(\d+)")]
    private static partial Regex Accepted();

    [GeneratedRegex(@"(\d+) sent away")]
    private static partial Regex SentAway();

    [GeneratedRegex(@"storage transactions per check-in\s*│\s*([\d.]+)")]
    private static partial Regex PerCheckIn();
}
