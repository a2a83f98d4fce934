using System.Globalization;
using System.Text.Json;
using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests.Rules;

/// <summary>Accounts that no key opens, that nobody reaches unencrypted, and that no deletion empties.</summary>
internal static class StorageRules
{
    private const string Account = "Microsoft.Storage/storageAccounts";

    public static IEnumerable<string> Faults(Prediction prediction, AgencyFile agency) =>
    [
        .. prediction.OfType(Account).SelectMany(account => Closed(account, agency.ZoneRedundant)),
        .. Services(prediction),
        .. Browsers(prediction),
        .. Containers(prediction),
        .. Anchors(prediction, agency),
        .. Reach(prediction, agency.IsPrivate),
    ];

    private static IEnumerable<string> Closed(Resource account, bool zoneRedundant) =>
    [
        .. account.Wants("kind", "StorageV2"),
        .. account.Wants("properties.allowSharedKeyAccess", "false"),
        .. account.Wants("properties.allowBlobPublicAccess", "false"),
        .. account.Wants("properties.allowCrossTenantReplication", "false"),
        .. account.Wants("properties.supportsHttpsTrafficOnly", "true"),
        .. account.Text("properties.minimumTlsVersion") is "TLS1_2" or "TLS1_3" ? [] : account.Wants("properties.minimumTlsVersion", "TLS1_2"),
        // Both stay in the region.
        .. account.Wants("sku.name", zoneRedundant ? "Standard_ZRS" : "Standard_LRS"),
    ];

    private static IEnumerable<string> Services(Prediction prediction) => prediction.OfType($"{Account}/blobServices").SelectMany(service =>
        new[] { "deleteRetentionPolicy", "containerDeleteRetentionPolicy" }.SelectMany(policy => service.Wants($"properties.{policy}.enabled", "true")));

    /// <summary>Pages that may call the program send and read evidence at the account with the data; nobody else's page reaches any account.</summary>
    private static IEnumerable<string> Browsers(Prediction prediction)
    {
        var data = prediction.Outputs.GetProperty("account").GetString();
        string[] origins = [.. prediction.Only("Microsoft.Web/sites/config").At("properties").EnumerateObject()
            .Where(setting => setting.Name.StartsWith("Api__CorsOrigins__", StringComparison.Ordinal)).Select(setting => setting.Value.GetString()!)];
        string[] wanted = [$"GET,PUT from {string.Join(',', origins)} with content-type,x-ms-blob-type"];
        foreach (var service in prediction.OfType($"{Account}/blobServices"))
        {
            string[] rules = [.. service.Items("properties.cors.corsRules").Select(rule => $"{Of(rule, "allowedMethods")} from {Of(rule, "allowedOrigins")} with {Of(rule, "allowedHeaders")}")];
            if (!rules.SequenceEqual(service.Name.StartsWith($"{data}/", StringComparison.Ordinal) ? wanted : []))
                yield return $"browsers may use {service.Name} as [{string.Join("; ", rules)}]";
        }
    }

    private static string Of(JsonElement rule, string name) => string.Join(',', rule.GetProperty(name).EnumerateArray().Select(value => value.GetString()));

    private static IEnumerable<string> Containers(Prediction prediction) =>
        prediction.OfType($"{Account}/blobServices/containers").SelectMany(container => container.Wants("properties.publicAccess", "None"));

    private static IEnumerable<string> Anchors(Prediction prediction, AgencyFile agency)
    {
        var policies = prediction.OfType($"{Account}/blobServices/containers/immutabilityPolicies").ToArray();
        if (policies is not [{ } policy] || !policy.Name.EndsWith("/default/anchors/default", StringComparison.Ordinal))
            return ["the container anchors, and no other, must have an immutability policy"];
        return
        [
            .. policy.Wants("properties.allowProtectedAppendWrites", "false"),
            .. policy.Wants("properties.immutabilityPeriodSinceCreationInDays", agency.AnchorDays.ToString(CultureInfo.InvariantCulture)),
            .. Locked(prediction) == agency.IsProduction ? Array.Empty<string>() : ["anchors must be locked in prod and nowhere else"],
        ];
    }

    private static bool Locked(Prediction prediction) => prediction.Outputs.GetProperty("lockAnchors").GetBoolean();

    private static IEnumerable<string> Reach(Prediction prediction, bool isPrivate)
    {
        var pages = prediction.Outputs.GetProperty("pagesAccount").GetString();
        foreach (var account in prediction.OfType(Account))
        {
            var open = account.Name == pages || !isPrivate;
            foreach (var fault in account.Wants("properties.publicNetworkAccess", open ? "Enabled" : "Disabled"))
                yield return fault;
        }

        string[] groups = [.. prediction.OfType("Microsoft.Network/privateEndpoints")
            .SelectMany(endpoint => endpoint.Items("properties.privateLinkServiceConnections"))
            .SelectMany(connection => connection.GetProperty("properties").GetProperty("groupIds").EnumerateArray())
            .Select(group => group.GetString()!).Order(StringComparer.Ordinal)];
        string[] wanted = isPrivate ? ["blob", "queue", "table"] : [];
        if (!groups.SequenceEqual(wanted))
            yield return $"private endpoints are for [{string.Join(", ", groups)}] instead of [{string.Join(", ", wanted)}]";
    }
}
