using EPerformance.Application.Bundles;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Conditions;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>
/// Modifiers and sanctions of a kind that no rule of the policy asks for. They change nothing, which may be right (another decree pays for them) or
/// a word that is spelt otherwise: it is told, never passed over in silence.
/// </summary>
public static class UnheardFacts
{
    private const string Modifiers = "modifiers.csv", Sanctions = "sanctions.csv";

    /// <summary>One warning for each file and kind, at its first row.</summary>
    public static IEnumerable<BundleProblem> In(AllowancePolicy policy, Bundle bundle) =>
        Of(bundle, Modifiers, Kinds(policy, version => version.Modifiers.SelectMany(rule => rule.Kinds), FactName.Modifier), policy)
            .Concat(Of(bundle, Sanctions, Kinds(policy, version => version.Rules.OfType<SanctionRule>().SelectMany(rule => rule.Cuts).Select(cut => cut.Sanction), FactName.Sanctions), policy));

    private static IEnumerable<BundleProblem> Of(Bundle bundle, string file, HashSet<string>? known, AllowancePolicy policy)
    {
        if (known is null || !bundle.Facts.TryGetValue(file, out var table))
            return [];
        var column = table.Columns.Index().First(name => name.Item == "kind").Index;
        return table.Rows.GroupBy(row => row.Values[column], StringComparer.Ordinal).Where(kind => !known.Contains(kind.Key)).Select(kind => new BundleProblem(file, kind.First().Line, "kind", new Text(
            $"{kind.Key}: {kind.Count()} baris; kebijakan {policy.Identity.Id} tidak punya aturan untuk jenis ini, jadi tidak mengubah apa pun",
            $"{kind.Key}: {kind.Count()} rows; the policy {policy.Identity.Id} has no rule for this kind, so that they change nothing")));
    }

    /// <returns><c>null</c> when some rule asks for all kinds.</returns>
    private static HashSet<string>? Kinds(AllowancePolicy policy, Func<AllowancePolicy, IEnumerable<string>> ofRules, FactName fact)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var version = policy; version is not null; version = version.Before)
        {
            kinds.UnionWith(ofRules(version));
            var conditions = NeededFiles.ConditionsOf(version).SelectMany(condition => condition.All()).ToList();
            if (fact == FactName.Modifier)
                kinds.UnionWith(conditions.OfType<HasModifier>().SelectMany(condition => condition.Kinds));
            var values = version.Rules.SelectMany(rule => rule.Values).Concat(conditions.SelectMany(condition => condition.Values)).SelectMany(value => value.All());
            foreach (var asked in values.OfType<FactValue>().Where(value => value.Fact == fact))
            {
                if (asked.Kinds.Count == 0)
                    return null;
                kinds.UnionWith(asked.Kinds);
            }
        }

        return kinds;
    }
}
