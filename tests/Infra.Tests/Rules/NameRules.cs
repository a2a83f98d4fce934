using System.Text.RegularExpressions;
using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests.Rules;

/// <summary>Azure's own rules for names (learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules); Bicep does not know them.</summary>
internal static class NameRules
{
    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["Microsoft.Resources/resourceGroups"] = @"^[a-z0-9-]{1,89}[a-z0-9]$",
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = @"^[a-z][a-z0-9-]{2,127}$",
        ["Microsoft.OperationalInsights/workspaces"] = @"^[a-z0-9][a-z0-9-]{2,61}[a-z0-9]$",
        ["Microsoft.Insights/components"] = @"^[a-z0-9-]{1,260}$",
        ["Microsoft.Insights/actionGroups"] = @"^[a-z0-9-]{1,260}$",
        ["Microsoft.Insights/scheduledQueryRules"] = @"^[a-z0-9-]{1,260}$",
        ["Microsoft.Storage/storageAccounts"] = @"^[a-z0-9]{3,24}$",
        ["Microsoft.Web/serverfarms"] = @"^[a-z0-9-]{1,60}$",
        ["Microsoft.Web/sites"] = @"^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$",
        ["Microsoft.Network/virtualNetworks"] = @"^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$",
        ["Microsoft.Network/networkSecurityGroups"] = @"^[a-z0-9][a-z0-9-]{0,78}[a-z0-9]$",
        ["Microsoft.Network/privateEndpoints"] = @"^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$",
        ["Microsoft.Storage/storageAccounts/blobServices/containers"] = @"^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$",
        ["Microsoft.Storage/storageAccounts/queueServices/queues"] = @"^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$",
        ["Microsoft.Storage/storageAccounts/tableServices/tables"] = @"^[A-Za-z][A-Za-z0-9]{2,62}$",
    };

    // Names in the whole world, not only in the resource group.
    private static readonly string[] WorldWide = ["Microsoft.Storage/storageAccounts", "Microsoft.Web/sites"];

    public static IEnumerable<string> Faults(Prediction prediction) =>
    [
        .. prediction.Resources.SelectMany(Faults),
        .. prediction.OfType("Microsoft.Insights/actionGroups")
            .Where(group => group.Text("properties.groupShortName") is not { Length: >= 1 and <= 12 })
            .Select(group => $"the short name of {group.Name} must have 1 to 12 characters"),
        .. Repeated([prediction]),
    ];

    private static IEnumerable<string> Faults(Resource resource)
    {
        var name = resource.Name.Split('/')[^1];
        if (Patterns.TryGetValue(resource.Type, out var pattern) && !Regex.IsMatch(name, pattern, RegexOptions.CultureInvariant))
            yield return $"{resource.Type}: the name '{name}' ({name.Length} characters) breaks Azure's rule {pattern}";
    }

    /// <summary>Resources that two of them, or one of them twice, would both write.</summary>
    public static IEnumerable<string> Repeated(IReadOnlyList<Prediction> predictions)
    {
        var resources = predictions.SelectMany(prediction => prediction.Resources).ToArray();
        return
        [
            .. resources.GroupBy(resource => resource.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
                .Select(group => $"{group.Key} is made {group.Count()} times"),
            .. resources.Where(resource => WorldWide.Contains(resource.Type))
                .GroupBy(resource => $"{resource.Type} {resource.Name}", StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1).Select(group => $"the world-wide name {group.Key} is used {group.Count()} times"),
        ];
    }
}
