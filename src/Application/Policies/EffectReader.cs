using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads what an event costs or earns: exactly one of <c>deductPct</c>, <c>addPct</c>, <c>deductAmount</c> and <c>addAmount</c>.</summary>
internal static class EffectReader
{
    private static readonly string[] Names = ["deductPct", "addPct", "deductAmount", "addAmount"];

    public static EventEffect Read(PolicyNode node, RuleContext context)
    {
        var given = Only(node, Names);
        return given switch
        {
            "addPct" => new EventEffect(node.Percent("addPct", 1000) ?? Rate.Zero, null, Adds: true),
            "deductAmount" => new EventEffect(Rate.Zero, context.Values.Read(node, "deductAmount"), Adds: false),
            "addAmount" => new EventEffect(Rate.Zero, context.Values.Read(node, "addAmount"), Adds: true),
            _ => new EventEffect(node.Percent("deductPct") ?? Rate.Zero, null, Adds: false),
        };
    }

    /// <summary>The one of the names that is there, else the first.</summary>
    public static string Only(PolicyNode node, params string[] names)
    {
        var given = names.Where(node.Has).ToList();
        for (var i = 1; i < given.Count; i++)
            node.Invalid(given[i], $"hanya salah satu dari {string.Join(", ", names)}", $"only one of {string.Join(", ", names)}");
        return given.Count == 0 ? names[0] : given[0];
    }
}
