using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>rules</c>: one mechanism per <c>kind</c>. A rule of an upper layer replaces the one below with the same code.</summary>
internal static class RuleReader
{
    private static readonly Dictionary<string, Func<PolicyNode, RuleContext, FactRule>> Kinds = new(StringComparer.Ordinal)
    {
        ["MINUTE_TIERS"] = DayRuleReader.MinuteTiers,
        ["CLOCK_TIERS"] = DayRuleReader.ClockTiers,
        ["ABSENT_DAY"] = DayRuleReader.AbsentDay,
        ["CONSECUTIVE_ABSENCE"] = DayRuleReader.ConsecutiveAbsence,
        ["DAY_EVENT"] = DayRuleReader.DayEvents,
        ["PUNCH_WINDOWS"] = DayRuleReader.PunchWindows,
        ["SCORE"] = PeriodRuleReader.Score,
        ["POINTS"] = PeriodRuleReader.Points,
        ["SHARE"] = PeriodRuleReader.Share,
        ["AMOUNT"] = PeriodRuleReader.Amount,
        ["SANCTION"] = PeriodRuleReader.Sanction,
    };

    public static IReadOnlyList<FactRule> ReadAll(PolicyDocument document, RuleContext context)
    {
        var rules = new List<FactRule>();
        foreach (var node in Layers.Merge(document, "rules"))
        {
            var kind = node.Text("kind");
            if (Kinds.TryGetValue(kind, out var read))
            {
                rules.Add(read(node, context));
                node.Close();
            }
            else if (kind.Length > 0)
            {
                node.Invalid("kind", $"pilihan: {string.Join(", ", Kinds.Keys)}", $"one of {string.Join(", ", Kinds.Keys)}");
            }
        }

        return rules;
    }

    public static Text NameOf(PolicyNode node, Text fallback) => node.Has("name") ? node.Bilingual("name") : fallback;
}
