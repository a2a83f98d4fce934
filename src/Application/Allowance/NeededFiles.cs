using EPerformance.Application.Bundles;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Conditions;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>
/// The fact files that a policy cannot do without. Lists of exceptions (modifiers, sanctions, history) are not among them: without the file
/// there are none.
/// </summary>
public static class NeededFiles
{
    public static IReadOnlySet<string> Of(AllowancePolicy policy)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        for (var version = policy; version is not null; version = version.Before)
        {
            var conditions = ConditionsOf(version).SelectMany(condition => condition.All()).ToList();
            foreach (var value in ValuesOf(version, conditions))
                Add(files, value);
            if (conditions.OfType<InEchelon>().Any())
                files.Add("posts.csv");
            if (version.Rules.OfType<DayEventsRule>().Any(rule => rule.Event is DayEvent.ReportMissing or DayEvent.ReportUnsatisfactory))
                files.Add("daily_reports.csv");
        }

        return files;
    }

    /// <summary>Whether what is paid depends on activities.</summary>
    public static bool ReadsActivities(AllowancePolicy policy)
    {
        for (var version = policy; version is not null; version = version.Before)
        {
            if (ValuesOf(version, ConditionsOf(version).SelectMany(condition => condition.All())).OfType<FactValue>().Any(IsOfActivities))
                return true;
        }

        return false;
    }

    /// <summary>One problem for each file that the bundle does not have.</summary>
    public static IEnumerable<BundleProblem> Missing(AllowancePolicy policy, Bundle bundle) =>
        from file in Of(policy)
        where !bundle.Facts.TryGetValue(file, out var table) || !table.IsPresent
        select new BundleProblem(file, 1, "*", new Text($"kebijakan {policy.Identity.Id} membutuhkan berkas ini", $"the policy {policy.Identity.Id} needs this file"));

    internal static IEnumerable<Condition> ConditionsOf(AllowancePolicy policy) => new[]
    {
        policy.Rules.Select(rule => rule.When), policy.Modifiers.Select(rule => rule.When), policy.Floors.Select(floor => floor.When), policy.ComponentGroups.Select(group => group.When),
        policy.Rules.SelectMany(rule => rule.Values).SelectMany(value => value.All()).OfType<ChosenValue>().SelectMany(value => value.Cases).Select(item => item.When),
    }.SelectMany(conditions => conditions).OfType<Condition>();

    private static IEnumerable<PolicyValue> ValuesOf(AllowancePolicy policy, IEnumerable<Condition> conditions) =>
        policy.Rules.SelectMany(rule => rule.Values).Concat(conditions.SelectMany(condition => condition.Values)).SelectMany(value => value.All());

    private static bool IsOfActivities(FactValue value) => value.Fact
        is FactName.ActivityCount or FactName.ActivityQuantity or FactName.ActivityMinutes or FactName.StandardMinutes or FactName.ActivityPoints or FactName.ActivityPrice;

    private static void Add(SortedSet<string> files, PolicyValue value)
    {
        if (value is not FactValue { IfMissing: null } fact)
            return;
        switch (fact.Fact)
        {
            case FactName.ActivityCount or FactName.ActivityQuantity or FactName.ActivityMinutes:
                files.Add("activities.csv");
                break;
            case FactName.StandardMinutes or FactName.ActivityPoints:
                files.UnionWith(["activities.csv", "catalogue.csv"]);
                break;
            case FactName.ActivityPrice:
                files.UnionWith(["activities.csv", "posts.csv"]);
                break;
            case FactName.Reports or FactName.ReportsSatisfactory or FactName.ReportsUnsatisfactory or FactName.ReportsMissing:
                files.Add("daily_reports.csv");
                break;
            case FactName.SkpScore or FactName.SkpSubmittedDay:
                files.Add("skp.csv");
                break;
            case FactName.PriceFull or FactName.PriceReduced or FactName.PricePerMinute:
                files.Add("posts.csv");
                break;
            default:
                break;
        }
    }
}
