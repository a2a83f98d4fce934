using System.Globalization;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>
/// Reads tier tables. A bound is <c>from</c> (inclusive) or <c>above</c> (exclusive), and <c>to</c> (inclusive) or <c>below</c> (exclusive) or
/// neither for the last tier. Together the tiers must cover every length from the first counted unit on exactly once.
/// </summary>
internal static class TierReader
{
    private const int MaxMinutes = 24 * 60;

    public static IReadOnlyList<Tier> Minutes(PolicyNode rule, RuleContext context, Text name)
    {
        var unit = context.Resolution.UnitsPerMinute();
        var before = rule.Problems.All.Count;
        var tiers = new List<Tier>();
        foreach (var node in rule.Children("tiers", required: true))
        {
            var from = Bound(node, "from", "above", unit, required: true);
            var below = node.Has("to") || node.Has("below") ? Bound(node, "below", "to", unit, required: true) : long.MaxValue;
            var text = MinutesText(node, name);
            tiers.Add(new Tier(context.Codes.Claim(node), text, from ?? 0, below ?? long.MaxValue, node.Percent("deductPct") ?? Rate.Zero));
            node.Close();
        }

        Cover(rule, tiers, first: 1, before);
        return tiers;
    }

    public static IReadOnlyList<Tier> Clock(PolicyNode rule, RuleContext context, Text name)
    {
        var before = rule.Problems.All.Count;
        var tiers = new List<Tier>();
        foreach (var node in rule.Children("tiers", required: true))
        {
            var from = ClockBound(node, "from");
            var below = node.Has("below") ? ClockBound(node, "below") : long.MaxValue;
            var end = node.Has("below") ? $"–{node.Text("below")}" : "";
            var shown = new Text($"{name.Id} {node.Text("from")}{end}", $"{name.En} {node.Text("from")}{end}");
            tiers.Add(new Tier(context.Codes.Claim(node), shown, from ?? 0, below ?? long.MaxValue, node.Percent("deductPct") ?? Rate.Zero));
            node.Close();
        }

        Cover(rule, tiers, first: null, before);
        return tiers;
    }

    /// <summary><c>missingPunch</c>: <c>{"as": tier code}</c> or <c>{"code": …, "deductPct": …}</c>.</summary>
    public static Tier MissingPunch(PolicyNode rule, RuleContext context, IReadOnlyList<Tier> tiers, Text name)
    {
        var none = new Tier("", name, long.MaxValue, long.MaxValue, Rate.Zero);
        if (rule.Child("missingPunch") is not { } node)
            return none;
        var missing = none;
        if (node.Has("as"))
        {
            var code = node.Text("as");
            if (tiers.FirstOrDefault(tier => tier.Code == code) is { } tier)
                missing = tier with { Name = new Text($"{name.Id} ({code})", $"{name.En} ({code})"), From = long.MaxValue, Below = long.MaxValue };
            else if (code.Length > 0 && tiers.Count > 0)
                node.Problems.Add(node.PathOf("as"), PolicyProblems.Reference, $"tidak ada tingkat {code}", $"there is no tier {code}");
        }
        else
        {
            missing = none with { Code = context.Codes.Claim(node), Deduct = node.Percent("deductPct") ?? Rate.Zero };
        }

        node.Close();
        return missing;
    }

    /// <summary>The bound in units of the resolution; the exclusive-below and inclusive-from forms are as written, the others one unit on.</summary>
    private static long? Bound(PolicyNode node, string asWritten, string oneOn, int unit, bool required)
    {
        if (node.Has(asWritten) && node.Has(oneOn))
            node.Invalid(oneOn, $"hanya salah satu dari {asWritten} dan {oneOn}", $"only one of {asWritten} and {oneOn}");
        if (node.Has(oneOn))
            return node.Integer(oneOn, 0, MaxMinutes) * unit + 1;
        return node.Integer(asWritten, 0, MaxMinutes, required) * unit;
    }

    private static long? ClockBound(PolicyNode node, string name)
    {
        var text = node.Text(name);
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time.ToTimeSpan().TotalMinutesWhole();
        if (text.Length > 0)
            node.Invalid(name, "bukan jam HH:mm", "not a time HH:mm");
        return null;
    }

    /// <param name="first">The first unit that must be covered; <c>null</c> when the table may begin anywhere.</param>
    /// <param name="problemsBefore">Problems before the tiers were read: a tier that could not be read would only look like a gap.</param>
    private static void Cover(PolicyNode rule, IReadOnlyList<Tier> tiers, long? first, int problemsBefore)
    {
        var path = rule.PathOf("tiers");
        if (rule.IsEmptyList("tiers"))
            rule.Problems.Add(path, PolicyProblems.Tiers, "daftar kosong; beri tingkat \"0\" bila memang bebas", "an empty list; give it a tier of \"0\" when it is meant to be free");
        if (tiers.Count == 0 || rule.Problems.All.Count > problemsBefore)
            return;
        if (first is not null && tiers[0].From > first)
            rule.Problems.Add($"{path}[0]", PolicyProblems.Tiers, "celah sebelum tingkat pertama; beri tingkat \"0\" bila memang bebas", "a gap before the first tier; give it a tier of \"0\" when it is meant to be free");
        for (var i = 0; i < tiers.Count; i++)
        {
            if (tiers[i].Below <= tiers[i].From)
                rule.Problems.Add($"{path}[{i}]", PolicyProblems.Tiers, "tingkat ini tidak mungkin tercapai", "this tier can never be reached");
            else if (i + 1 < tiers.Count && tiers[i + 1].From < tiers[i].Below)
                rule.Problems.Add($"{path}[{i + 1}]", PolicyProblems.Tiers, "tumpang tindih dengan tingkat sebelumnya", "overlaps the tier before it");
            else if (i + 1 < tiers.Count && tiers[i + 1].From > tiers[i].Below)
                rule.Problems.Add($"{path}[{i + 1}]", PolicyProblems.Tiers, "celah sesudah tingkat sebelumnya", "a gap after the tier before it");
        }

        if (tiers[^1].Below != long.MaxValue)
            rule.Problems.Add($"{path}[{tiers.Count - 1}]", PolicyProblems.Tiers, "tingkat terakhir harus terbuka", "the last tier must be open");
    }

    private static Text MinutesText(PolicyNode node, Text name)
    {
        var low = node.Has("above") ? $">{node.Integer("above", 0, MaxMinutes)}" : $"{node.Integer("from", 0, MaxMinutes, required: false)}";
        var high = node.Has("to") ? $"–{node.Integer("to", 0, MaxMinutes)}" : node.Has("below") ? $"–<{node.Integer("below", 0, MaxMinutes)}" : "";
        var range = high.Length == 0 ? (low.StartsWith('>') ? low : $"≥{low}") : low + high;
        return new Text($"{name.Id} {range} menit", $"{name.En} {range} minutes");
    }
}
