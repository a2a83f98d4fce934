using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests.Rules;

/// <summary>What happens is written down, and somebody is told when something is wrong.</summary>
internal static class WatchRules
{
    private static readonly string[] Alerts = ["error-rate", "failed-orchestration", "late-close", "poison-queue"];

    // By the end of the id of what is watched, the categories that must be on.
    private static readonly (string Watched, string[] Categories)[] Wanted =
    [
        ("/blobServices/default", ["StorageRead", "StorageWrite", "StorageDelete", "Transaction"]),
        ("/tableServices/default", ["StorageWrite", "StorageDelete", "Transaction"]),
        ("/queueServices/default", ["Transaction"]),
        ("/workspaces/log-ep-", ["Audit"]),
        ("/sites/func-ep-", ["AllMetrics"]),
    ];

    public static IEnumerable<string> Faults(Prediction prediction) => [.. Logs(prediction), .. Rules(prediction)];

    private static IEnumerable<string> Logs(Prediction prediction)
    {
        var settings = prediction.OfType("Microsoft.Insights/diagnosticSettings").ToArray();
        foreach (var (watched, categories) in Wanted)
        {
            var setting = settings.FirstOrDefault(candidate => candidate.Id.Contains(watched, StringComparison.Ordinal));
            var on = setting is null ? [] : setting.Items("properties.logs").Concat(setting.Items("properties.metrics"))
                .Where(item => item.GetProperty("enabled").GetBoolean()).Select(item => item.GetProperty("category").GetString()!).ToArray();
            foreach (var missing in categories.Except(on))
                yield return $"diagnostic settings of {watched}: {missing} is not on";
            if (setting is not null && string.IsNullOrEmpty(setting.Text("properties.workspaceId")))
                yield return $"diagnostic settings of {watched}: no workspace";
        }
    }

    private static IEnumerable<string> Rules(Prediction prediction)
    {
        var rules = prediction.OfType("Microsoft.Insights/scheduledQueryRules").ToArray();
        foreach (var missing in Alerts.Where(alert => !rules.Any(rule => rule.Name.EndsWith($"-{alert}", StringComparison.Ordinal))))
            yield return $"the alert {missing} is missing";
        foreach (var rule in rules)
        {
            if (!rule.Items("properties.actions.actionGroups").Any())
                yield return $"the alert {rule.Name} tells nobody";
        }

        if (!prediction.Only("Microsoft.Insights/actionGroups").Items("properties.emailReceivers").Any())
            yield return "the action group has no receiver";
    }
}
