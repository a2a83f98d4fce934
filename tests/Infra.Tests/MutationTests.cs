using EPerformance.Infra.Tests.Bicep;
using EPerformance.Infra.Tests.Rules;

namespace EPerformance.Infra.Tests;

/// <summary>
/// Mistakes of one line, and who catches them: build and linter of Bicep, or our rules, since Bicep lets through whatever has the right shape. Each of
/// the two groups is made on one copy of the largest instance, which uses every module; a fault says so much that it cannot be taken for another's.
/// </summary>
public sealed class MutationTests(BicepFixture bicep)
{
    private const string Agency = "kemensos.prod";

    private static readonly Mistake[] ForBicep =
    [
        new("misspelt property", "modules/storage.bicep", "allowSharedKeyAccess:", "allowSharedKeyAcces:", "BCP089"),
        new("wrong type", "modules/storage.bicep", "supportsHttpsTrafficOnly: true", "supportsHttpsTrafficOnly: 'yes'", "BCP036"),
        new("version that does not exist", "modules/identity.bicep", "@2024-11-30", "@2024-11-29", "BCP081"),
        new("old version", "modules/network.bicep", "networkSecurityGroups@2026-03-01", "networkSecurityGroups@2021-02-01", "use-recent-api-versions"),
        new("unused parameter", "modules/identity.bicep", "param tags object", "param tags object\nparam more string = ''", "no-unused-params"),
        new("region written down", "modules/monitoring.bicep", "name: 'log-ep-${name}'\n  location: location", "name: 'log-ep-${name}'\n  location: 'westus'", "no-hardcoded-location"),
        new("key handed out", "modules/storage.bicep", "output id string = account.id", "output id string = account.id\noutput key string = account.listKeys().keys[0].value", "outputs-should-not-contain-secrets"),
        new("role left out", "modules/rbac.bicep", "[blobDataContributor, queueDataContributor, tableDataContributor]", "[blobDataContributor, tableDataContributor]", "no-unused-vars"),
        new("symbol that does not exist", "modules/pages.bicep", "name: name", "name: nam", "BCP057"),
    ];

    private static readonly Mistake[] ForOurRules =
    [
        new("another plan", "modules/app.bicep", "name: 'FC1'", "name: 'FC99'", "sku.name is FC99"),
        new("another runtime", "modules/app.bicep", "name: 'dotnet-isolated'", "name: 'dotnet-isolatd'", "runtime.name is dotnet-isolatd"),
        new("another .NET", "modules/app.bicep", "version: '10.0'", "version: '77.0'", "runtime.version is 77.0"),
        new("package elsewhere", "modules/app.bicep", "type: 'blobContainer'", "type: 'blobContainr'", "deployment.storage.type is blobContainr"),
        new("shared key on", "modules/storage.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: true", "allowSharedKeyAccess is true"),
        new("old TLS", "modules/pages.bicep", "minimumTlsVersion: 'TLS1_2'", "minimumTlsVersion: 'TLS1_0'", "minimumTlsVersion is TLS1_0"),
        new("storage open in spite of its network", "modules/storage.bicep", "public ? 'Enabled' : 'Disabled'", "public ? 'Enabled' : 'Enabled'", "publicNetworkAccess is Enabled"),
        new("copies in another region", "modules/storage.bicep", "'Standard_ZRS'", "'Standard_GZRS'", "sku.name is Standard_GZRS"),
        new("role that does not exist", "modules/rbac.bicep", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa4", "lacks the role Storage Table Data Contributor"),
        new("telemetry elsewhere", "main.bicep", "insightsName: insightsName\n    location: instance.region", "insightsName: insightsName\n    location: 'southeastasia'", "location is southeastasia"),
        new("name too long", "main.bicep", "take(replace(instance.code, '-', ''), 8)", "take(replace(instance.code, '-', ''), 18)}${instance.code", "breaks Azure's rule"),
        new("anchors open in production", "main.bicep", "lockAnchors bool = instance.environment == 'prod'", "lockAnchors bool = instance.environment == 'dev'", "anchors must be locked in prod"),
        new("anchors kept shorter", "modules/storage.bicep", "InDays: anchorDays", "InDays: anchorDays - anchorDays + 1", "immutabilityPeriodSinceCreationInDays is 1"),
        new("password of FTP", "modules/app.bicep", "name: 'ftp'\n  properties: { allow: false }", "name: 'ftp'\n  properties: { allow: true }", "publishing by password over ftp"),
        new("row writes unwatched", "modules/storage.bicep", "in ['StorageWrite', 'StorageDelete']", "in ['StorageDelete']", "StorageWrite is not on"),
        new("alert left out", "modules/alerts.bicep", "name: 'poison-queue'", "name: 'poisoned'", "the alert poison-queue is missing"),
        new("key among the settings", "modules/app.bicep", "Storage__AccountName: account.name", "Storage__ConnectionString: 'AccountKey=${account.listKeys().keys[0].value}'", "something like a secret"),
        new("tag left out", "modules/monitoring.bicep", "name: insightsName\n  location: location\n  tags: tags", "name: insightsName\n  location: location\n  tags: { product: tags.product, agency: tags.agency }", "the tag environment is missing"),
        new("alert that tells nobody", "modules/alerts.bicep", "actionGroups: [duty.id]", "actionGroups: filter([duty.id], id => empty(id))", "tells nobody"),
        new("evidence from every page", "modules/storage.bicep", "allowedOrigins: pageOrigins", "allowedOrigins: concat(['*'], pageOrigins)", "as [GET,PUT from *,"),
        new("containers open", "modules/storage.bicep", "publicAccess: 'None'", "publicAccess: 'Blob'", "publicAccess is Blob"),
    ];

    [Fact]
    public async Task What_Bicep_can_know_it_says() => AllCaught(ForBicep, await MadeAsync(ForBicep));

    [Fact]
    public async Task What_Bicep_lets_through_our_rules_say()
    {
        var outcome = await MadeAsync(ForOurRules);

        Assert.Empty(outcome.Diagnostics);
        AllCaught(ForOurRules, outcome);
    }

    [Fact]
    public async Task Nothing_is_caught_where_there_is_no_mistake() => Assert.Empty(AllRules.Faults(await bicep.OutcomeAsync(Agency)));

    private static void AllCaught(IEnumerable<Mistake> mistakes, Outcome outcome)
    {
        var faults = AllRules.Faults(outcome);

        Assert.All(mistakes, mistake => Assert.True(
            faults.Any(fault => fault.Contains(mistake.Caught, StringComparison.Ordinal)),
            $"{mistake.What}: nobody said '{mistake.Caught}', only\n{string.Join('\n', faults)}"));
    }

    private async Task<Outcome> MadeAsync(IEnumerable<Mistake> mistakes)
    {
        using var copy = new Copy();
        foreach (var mistake in mistakes)
            copy.Replace(mistake.File, mistake.Text, mistake.By);
        return await bicep.OutcomeOfAsync(copy.PathOf($"agencies/{Agency}.bicepparam"));
    }

    /// <param name="Caught">What somebody must say, a part of it.</param>
    private sealed record Mistake(string What, string File, string Text, string By, string Caught);
}
