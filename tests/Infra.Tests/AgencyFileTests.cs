using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests;

/// <summary>A wrong agency file does not build, and the sentence names the field.</summary>
public sealed class AgencyFileTests(BicepFixture bicep)
{
    private const string Demo = "agencies/demo.dev.bicepparam";

    [Fact]
    public async Task Every_field_of_the_wrong_shape_is_named_at_once()
    {
        using var copy = new Copy();
        copy.Replace(Demo, "code: 'demo'", "code: 'de'");
        copy.Replace(Demo, "environment: 'dev'", "environment: 'staging'");
        copy.Replace(Demo, "buckets: 4", "buckets: 5");
        copy.Replace(Demo, "maxInstances: 10", "maxInstances: 5000");
        copy.Replace(Demo, "memoryMb: 512", "memoryMB: 512");
        copy.Replace(Demo, "network: 'public'", "network: 'open'");
        copy.Replace(Demo, "logDays: 30", "logDays: 7");
        copy.Replace(Demo, "alertMails: ['duty@demo.example']", "alertMails: []");

        var outcome = await bicep.OutcomeOfAsync(copy.PathOf(Demo));

        Assert.Null(outcome.Prediction);
        Assert.All(
            ["code", "environment", "buckets", "maxInstances", "memoryMB", "network", "logDays", "alertMails"],
            field => Assert.Contains(outcome.Diagnostics, diagnostic => diagnostic.StartsWith($"demo.dev.bicepparam({Line(copy, field)}) {field}:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_missing_field_is_named()
    {
        using var copy = new Copy();
        copy.Replace(Demo, "  region: 'indonesiacentral'\n", "");

        var outcome = await bicep.OutcomeOfAsync(copy.PathOf(Demo));

        Assert.Null(outcome.Prediction);
        Assert.Contains(outcome.Diagnostics, diagnostic => diagnostic.Contains("\"region\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_type_cannot_say_is_said_in_sentences_all_at_once()
    {
        using var copy = new Copy();
        copy.Replace(Demo, "code: 'demo'", "code: 'Demo--1-'");
        copy.Replace(Demo, "region: 'indonesiacentral'", "region: 'southeastasia'");
        copy.Replace(Demo, "alwaysReadyHttp: 0", "alwaysReadyHttp: 1");
        copy.Replace(Demo, "alwaysReadyDurable: 0", "alwaysReadyDurable: 10");
        copy.Replace(Demo, "zoneRedundant: false", "zoneRedundant: true");
        copy.Replace(Demo, "tenantId: '00000000-0000-4000-8000-000000000301'", "tenantId: '00000000-0000-4000-8000-00000000030X'\n      instance: 'https://login.example/'");
        copy.Replace(Demo, "clientId: '00000000-0000-4000-8000-000000000302'", "clientId: '00000000000-0-4000-8000-000000000302'");
        copy.Replace(Demo, "alertMails: ['duty@demo.example']", "alertMails: ['duty']\n  pageOrigins: ['http://demo.example', 'https://demo.example/']\n  publisherId: 'somebody'");

        var outcome = await bicep.OutcomeOfAsync(copy.PathOf(Demo));

        Assert.Null(outcome.Prediction);
        Assert.Equal(
            "Agency file Demo--1-.dev: "
            + "code 'Demo--1-' must be lower-case letters, digits and single hyphens, begin with a letter and end with a letter or digit. "
            + "region 'southeastasia' is not one of allowedRegions (indonesiacentral). "
            + "size.alwaysReadyHttp must be at least 2 when zoneRedundant is true. "
            + "size.maxInstances must not be less than alwaysReadyHttp and alwaysReadyDurable together. "
            + "publisherId must be an object id (GUID) in lower case. "
            + "alertMails: 'duty' is not a mail address. "
            + "pageOrigins: 'http://demo.example' must be https://, a host name in lower case and nothing after it. "
            + "pageOrigins: 'https://demo.example/' must be https://, a host name in lower case and nothing after it. "
            + "tenants[0].tenantId must be the id (GUID) of one directory, in lower case. "
            + "tenants[0].clientId must be the client id (GUID) of the registration, in lower case. "
            + "tenants[0].instance must be https://{name}.ciamlogin.com/.",
            Assert.Single(outcome.Diagnostics));
    }

    [Fact]
    public async Task Anchors_of_production_are_kept_for_a_year_at_least()
    {
        const string Production = "agencies/barito-selatan.prod.bicepparam";
        using var copy = new Copy();
        copy.Replace(Production, "anchorDays: 3650", "anchorDays: 364");

        var outcome = await bicep.OutcomeOfAsync(copy.PathOf(Production));

        Assert.Equal("Agency file barito-selatan.prod: retention.anchorDays must be at least 365 in prod.", Assert.Single(outcome.Diagnostics));
    }

    [Fact]
    public async Task Another_region_takes_one_more_line_and_moves_everything()
    {
        using var copy = new Copy();
        copy.Replace(Demo, "region: 'indonesiacentral'", "region: 'southeastasia'\n  allowedRegions: ['indonesiacentral', 'southeastasia']");

        var outcome = await bicep.OutcomeOfAsync(copy.PathOf(Demo));

        Assert.Empty(Rules.AllRules.Faults(outcome));
        Assert.Equal("southeastasia", outcome.Prediction!.Only("Microsoft.OperationalInsights/workspaces").Location);
    }

    [Fact]
    public async Task The_longest_code_makes_names_that_Azure_takes()
    {
        using var copy = new Copy();
        copy.Replace(Demo, "code: 'demo'", "code: 'a-department-of-4567'");

        Assert.Empty(Rules.AllRules.Faults(await bicep.OutcomeOfAsync(copy.PathOf(Demo))));
    }

    private static int Line(Copy copy, string field) =>
        1 + Array.FindIndex(File.ReadAllLines(copy.PathOf(Demo)), line => line.TrimStart().StartsWith($"{field}:", StringComparison.Ordinal));
}
