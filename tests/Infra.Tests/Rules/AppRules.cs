using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests.Rules;

/// <summary>The program runs where and as it was built for, and is reached and published without a password.</summary>
internal static class AppRules
{
    // Settings of other plans that Flex Consumption refuses, and those that would carry a key.
    private static readonly string[] Never =
    [
        "FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION", "WEBSITE_RUN_FROM_PACKAGE",
        "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "AzureWebJobsStorage",
    ];

    public static IEnumerable<string> Faults(Prediction prediction, AgencyFile agency)
    {
        var plan = prediction.Only("Microsoft.Web/serverfarms");
        var app = prediction.Only("Microsoft.Web/sites");
        return
        [
            .. plan.Wants("sku.name", "FC1"),
            .. plan.Wants("sku.tier", "FlexConsumption"),
            .. plan.Wants("properties.reserved", "true"),
            .. plan.Wants("properties.zoneRedundant", agency.ZoneRedundant ? "true" : "false"),
            .. app.Wants("kind", "functionapp,linux"),
            .. app.Wants("properties.httpsOnly", "true"),
            .. app.Wants("properties.siteConfig.ftpsState", "Disabled"),
            .. app.Text("properties.siteConfig.minTlsVersion") is "1.2" or "1.3" ? [] : app.Wants("properties.siteConfig.minTlsVersion", "1.2"),
            .. app.Wants("identity.type", "UserAssigned"),
            .. app.Wants("properties.functionAppConfig.runtime.name", "dotnet-isolated"),
            .. app.Wants("properties.functionAppConfig.runtime.version", "10.0"),
            .. app.Wants("properties.functionAppConfig.deployment.storage.type", "blobContainer"),
            .. app.Wants("properties.functionAppConfig.deployment.storage.authentication.type", "UserAssignedIdentity"),
            .. Network(app, agency.IsPrivate),
            .. Scale(app),
            .. Publishing(prediction),
            .. Settings(prediction),
        ];
    }

    private static IEnumerable<string> Network(Resource app, bool isPrivate)
    {
        if (isPrivate == (app.Text("properties.virtualNetworkSubnetId") is null or "null"))
            yield return "the program must go out through a network of its own exactly when its storage is private";
    }

    private static IEnumerable<string> Scale(Resource app)
    {
        const string Scale = "properties.functionAppConfig.scaleAndConcurrency";
        if (app.Text($"{Scale}.instanceMemoryMB") is not ("512" or "2048" or "4096"))
            yield return "instanceMemoryMB must be 512, 2048 or 4096";
        foreach (var group in app.Items($"{Scale}.alwaysReady").Select(item => item.GetProperty("name").GetString()))
        {
            if (group is not ("http" or "durable"))
                yield return $"alwaysReady has an unknown group {group}";
        }
    }

    private static IEnumerable<string> Publishing(Prediction prediction)
    {
        var policies = prediction.OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToArray();
        foreach (var door in new[] { "ftp", "scm" })
        {
            var policy = policies.FirstOrDefault(candidate => candidate.Name.EndsWith($"/{door}", StringComparison.Ordinal));
            if (policy?.Text("properties.allow") != "false")
                yield return $"publishing by password over {door} must be switched off";
        }
    }

    private static IEnumerable<string> Settings(Prediction prediction)
    {
        var settings = prediction.Only("Microsoft.Web/sites/config");
        foreach (var name in settings.At("properties").EnumerateObject().Select(setting => setting.Name))
        {
            if (Never.Contains(name, StringComparer.OrdinalIgnoreCase))
                yield return $"the setting {name} must not be there";
        }

        foreach (var fault in settings.Wants("properties.AzureWebJobsStorage__credential", "managedidentity"))
            yield return fault;
        if (settings.Text("properties.AzureWebJobsStorage__accountName") != prediction.Outputs.GetProperty("account").GetString())
            yield return "AzureWebJobsStorage__accountName must be the account of the instance";
    }
}
