using System.Text.RegularExpressions;
using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests.Rules;

/// <summary>The program may do what it must and nothing more, and nothing of an instance is a secret.</summary>
internal static partial class AccessRules
{
    private const string Assignment = "Microsoft.Authorization/roleAssignments";

    // Ids of built-in roles, the same in every directory (learn.microsoft.com/azure/role-based-access-control/built-in-roles).
    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    public static IEnumerable<string> Faults(Prediction prediction) => [.. Granted(prediction), .. Secrets(prediction), .. Telemetry(prediction)];

    private static IEnumerable<string> Granted(Prediction prediction)
    {
        var account = prediction.Outputs.GetProperty("account").GetString();
        string[] wanted =
        [
            $"Storage Blob Data Contributor on {account}",
            $"Storage Queue Data Contributor on {account}",
            $"Storage Table Data Contributor on {account}",
            $"Monitoring Metrics Publisher on {prediction.Only("Microsoft.Insights/components").Name}",
        ];
        var granted = prediction.OfType(Assignment)
            .Where(assignment => assignment.Text("properties.principalId")!.Contains("userAssignedIdentities", StringComparison.Ordinal))
            .Select(assignment => $"{Role(assignment)} on {Target(assignment)}")
            .ToArray();
        return
        [
            .. wanted.Except(granted).Select(missing => $"the program lacks the role {missing}"),
            .. granted.Except(wanted).Select(extra => $"the program has the role {extra}, which it does not need"),
        ];
    }

    private static string Role(Resource assignment)
    {
        var id = assignment.Text("properties.roleDefinitionId")!.Split('/')[^1];
        return Roles.GetValueOrDefault(id, $"'{id}' (unknown)");
    }

    private static string Target(Resource assignment) => assignment.Id.Split("/providers/" + Assignment)[0].Split('/')[^1];

    private static IEnumerable<string> Secrets(Prediction prediction) => prediction.Resources
        .Where(resource => Secret().IsMatch(resource.Json.GetRawText()))
        .Select(resource => $"{resource.Type} {resource.Name} carries something like a secret: {Secret().Match(resource.Json.GetRawText()).Value}");

    private static IEnumerable<string> Telemetry(Prediction prediction) =>
    [
        .. prediction.Only("Microsoft.Insights/components").Wants("properties.DisableLocalAuth", "true"),
        .. prediction.Only("Microsoft.Insights/components").Wants("properties.DisableIpMasking", "false"),
        .. prediction.Only("Microsoft.OperationalInsights/workspaces").Wants("properties.features.disableLocalAuth", "true"),
    ];

    [GeneratedRegex(@"\blist[A-Za-z]*\(|AccountKey|SharedAccess|InstrumentationKey|""[A-Za-z_]*(password|secret)[A-Za-z_]*""|[?&]sig=", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
