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
    private static readonly string[] ClockForms = ["HH:mm", "HH:mm:ss"];

    public static IReadOnlyList<Tier> Minutes(PolicyNode rule, RuleContext context, TimeResolution resolution, Text name)
    {
        var unit = resolution.UnitsPerMinute();
        var before = rule.Problems.All.Count;
        var tiers = new List<Tier>();
        foreach (var node in rule.Children("tiers", required: true))
        {
            var from = Bound(node, "from", "above", unit, required: true);
            var below = node.Has("to") || node.Has("below") ? Bound(node, "below", "to", unit, required: true) : long.MaxValue;
            tiers.Add(TierOf(node, context, MinutesText(node, name), from ?? 0, below ?? long.MaxValue));
        }

        Cover(rule, tiers, first: 1, before);
        return tiers;
    }

    public static IReadOnlyList<Tier> Clock(PolicyNode rule, RuleContext context, TimeResolution resolution, Text name)
    {
        var before = rule.Problems.All.Count;
        var tiers = new List<Tier>();
        foreach (var node in rule.Children("tiers", required: true))
        {
            var (from, below) = ClockBounds(node, resolution);
            var end = node.Has("below") ? $"–<{node.Text("below")}" : node.Has("to") ? $"–{node.Text("to")}" : "";
            var begin = node.Has("above") ? $">{node.Text("above")}" : node.Text("from");
            tiers.Add(TierOf(node, context, new Text($"{name.Id} {begin}{end}", $"{name.En} {begin}{end}"), from, below));
        }

        Cover(rule, tiers, first: null, before);
        return tiers;
    }

    /// <summary>The bounds of a time of the day, in units of the resolution since midnight: from inclusive, below exclusive.</summary>
    public static (long From, long Below) ClockBounds(PolicyNode node, TimeResolution resolution)
    {
        var from = node.Has("above") ? ClockBound(node, "above", resolution) + 1 : ClockBound(node, "from", resolution);
        if (node.Has("above") && node.Has("from"))
            node.Invalid("above", "hanya salah satu dari from dan above", "only one of from and above");
        if (node.Has("to") && node.Has("below"))
            node.Invalid("to", "hanya salah satu dari below dan to", "only one of below and to");
        var below = node.Has("to") ? ClockBound(node, "to", resolution) + 1 : node.Has("below") ? ClockBound(node, "below", resolution) : long.MaxValue;
        return (from ?? 0, below ?? long.MaxValue);
    }

    /// <summary><c>missingPunch</c>: <c>{"as": tier code}</c> or a code with an effect of its own.</summary>
    public static Tier MissingPunch(PolicyNode rule, RuleContext context, IReadOnlyList<Tier> tiers, Text name, bool required)
    {
        var none = new Tier("", name, long.MaxValue, long.MaxValue, Rate.Zero);
        if (rule.Child("missingPunch", required) is not { } node)
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
            var effect = EffectReader.Read(node, context);
            missing = none with { Code = context.Codes.Claim(node), Deduct = effect.Adds ? Rate.Zero : effect.Share, Effect = effect };
        }

        node.Close();
        return missing;
    }

    private static Tier TierOf(PolicyNode node, RuleContext context, Text name, long from, long below)
    {
        var code = context.Codes.Claim(node);
        var effect = EffectReader.Read(node, context);
        node.Close();
        return new Tier(code, name, from, below, effect.Adds ? Rate.Zero : effect.Share) { Effect = effect };
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

    private static long? ClockBound(PolicyNode node, string name, TimeResolution resolution)
    {
        var text = node.Text(name);
        if (TimeOnly.TryParseExact(text, ClockForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && (resolution == TimeResolution.Second || time.Second == 0))
            return resolution.Measure(time.ToTimeSpan());
        if (text.Length > 0)
            node.Invalid(name, "bukan jam HH:mm (atau HH:mm:ss dengan timeResolution SECOND)", "not a time HH:mm (or HH:mm:ss with timeResolution SECOND)");
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
