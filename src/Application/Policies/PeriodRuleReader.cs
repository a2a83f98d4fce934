using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads the rules that look at the period as a whole.</summary>
internal static class PeriodRuleReader
{
    private static readonly Dictionary<string, Combination> Combinations = new(StringComparer.Ordinal)
    {
        ["ADD"] = Combination.Add,
        ["MAX"] = Combination.Max,
        ["REPLACE"] = Combination.Replace,
    };

    private static readonly Dictionary<string, bool> Scopes = new(StringComparer.Ordinal) { ["PERSON"] = true, ["ASSIGNMENT"] = false };

    public static FactRule Score(PolicyNode node, RuleContext context) => context.Common(
        new ScoreRule(context.Codes.Claim(node), node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), context.Values.Read(node, "payPct")!), node);

    public static FactRule Points(PolicyNode node, RuleContext context)
    {
        var items = new List<PointsItem>();
        foreach (var item in node.Children("items", required: true))
        {
            var points = context.Values.Read(item, "points")!;
            var most = item.Decimal("most") ?? Exact.One;
            foreach (var constant in points is BandedValue banded ? banded.Bands.Select(band => band.Value).OfType<ConstantValue>() : [])
            {
                if (constant.Number > most)
                    item.Invalid("most", $"kurang dari {constant.Number} poin dalam tabelnya", $"less than the {constant.Number} points of its own table");
            }

            items.Add(new PointsItem(context.Codes.Claim(item), item.Bilingual("name"), points, most));
            item.Close();
        }

        var rule = new PointsRule(context.Codes.Claim(node), node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), items);
        if (rule.Most.IsZero && !node.Problems.Any)
            node.Problems.Add(node.PathOf("items"), PolicyProblems.Tiers, "tidak ada poin yang dapat diperoleh", "no points can be had");
        return context.Common(rule, node);
    }

    public static FactRule Share(PolicyNode node, RuleContext context)
    {
        var given = EffectReader.Only(node, "deductPct", "addPct");
        var adds = given == "addPct";
        return context.Common(
            new ShareRule(context.Codes.Claim(node), node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), context.Values.Read(node, given)!, adds),
            node,
            adds ? PolicyRule.RewardStage : PolicyRule.UsualStage);
    }

    public static FactRule Amount(PolicyNode node, RuleContext context)
    {
        var given = EffectReader.Only(node, "deductAmount", "addAmount");
        var adds = given == "addAmount";
        var ofPerson = !node.Has("scope") || (node.Word("scope", Scopes) ?? true);
        var quantity = context.Values.Read(node, "quantity", required: false) ?? new ConstantValue(Exact.One);
        return context.Common(
            new AmountRule(context.Codes.Claim(node), node.Bilingual("name"), context.Sources.Of(node), context.Values.Read(node, given)!, quantity, adds, ofPerson),
            node,
            adds ? PolicyRule.RewardStage : PolicyRule.UsualStage);
    }

    public static FactRule Sanction(PolicyNode node, RuleContext context)
    {
        var cuts = new List<SanctionCut>();
        foreach (var item in node.Children("cuts", required: true))
        {
            var sanction = item.Text("sanction");
            if (sanction.Length > 0 && cuts.Any(cut => cut.Sanction == sanction))
                item.Problems.Add(item.PathOf("sanction"), PolicyProblems.Duplicate, $"{sanction} muncul dua kali", $"{sanction} is there twice");
            cuts.Add(new SanctionCut(sanction, item.Percent("deductPct") ?? Rate.Zero, item.Has("months") ? item.Integer("months", 1, 120) : null));
            item.Close();
        }

        if (cuts.Count == 0)
        {
            if (node.IsEmptyList("cuts"))
                node.Problems.Add(node.PathOf("cuts"), PolicyProblems.Tiers, "daftar kosong", "an empty list");
            cuts.Add(new SanctionCut("", Rate.Zero, null));
        }

        return context.Common(
            new SanctionRule(
                context.Codes.Claim(node), node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), cuts, node.Word("combination", Combinations) ?? Combination.Add),
            node);
    }
}
