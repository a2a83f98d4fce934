using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>rules</c>: one mechanism per <c>kind</c>. A rule of an upper layer replaces the one below with the same code.</summary>
internal static class RuleReader
{
    private static readonly Dictionary<string, Func<PolicyNode, RuleContext, FactRule>> Kinds = new(StringComparer.Ordinal)
    {
        ["MINUTE_TIERS"] = ReadMinuteTiers,
        ["CLOCK_TIERS"] = ReadClockTiers,
        ["ABSENT_DAY"] = ReadAbsentDay,
        ["CONSECUTIVE_ABSENCE"] = ReadConsecutiveAbsence,
    };

    private static readonly Dictionary<string, Deviation> Deviations = new(StringComparer.Ordinal)
    {
        ["LATE"] = Deviation.Late,
        ["EARLY_LEAVE"] = Deviation.EarlyLeave,
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

    private static MinuteTiersRule ReadMinuteTiers(PolicyNode node, RuleContext context)
    {
        var code = context.Codes.Claim(node);
        var deviation = node.Word("fact", Deviations) ?? Deviation.Late;
        var name = deviation == Deviation.Late ? new Text("Terlambat", "Late") : new Text("Pulang cepat", "Left early");
        var missing = deviation == Deviation.Late ? new Text("Tidak presensi masuk", "No check-in") : new Text("Tidak presensi pulang", "No check-out");
        var tiers = TierReader.Minutes(node, context, name);
        return new MinuteTiersRule(
            code, NameOf(node, name), context.BaseOf(node), context.Sources.Of(node), deviation, context.Resolution, tiers,
            TierReader.MissingPunch(node, context, tiers, missing), context.Flex);
    }

    private static ClockTiersRule ReadClockTiers(PolicyNode node, RuleContext context)
    {
        var code = context.Codes.Claim(node);
        var name = new Text("Datang pukul", "Arrived at");
        var tiers = TierReader.Clock(node, context, name);
        return new ClockTiersRule(
            code, NameOf(node, name), context.BaseOf(node), context.Sources.Of(node), tiers,
            TierReader.MissingPunch(node, context, tiers, new Text("Tidak presensi masuk", "No check-in")));
    }

    private static AbsentDayRule ReadAbsentDay(PolicyNode node, RuleContext context) => new(
        context.Codes.Claim(node), NameOf(node, new Text("Tidak masuk tanpa keterangan", "Absent without notice")), context.BaseOf(node), context.Sources.Of(node),
        node.Percent("deductPct") ?? Rate.Zero);

    private static ConsecutiveAbsenceRule ReadConsecutiveAbsence(PolicyNode node, RuleContext context)
    {
        var days = node.Integer("days", 1, 366) ?? 1;
        var name = new Text($"Tidak masuk {days} hari kerja berturut-turut atau lebih", $"Absent {days} or more working days in a row");
        return new ConsecutiveAbsenceRule(
            context.Codes.Claim(node), NameOf(node, name), context.BaseOf(node), context.Sources.Of(node), days, node.Percent("deductPct") ?? Rate.Zero);
    }

    private static Text NameOf(PolicyNode node, Text fallback) => node.Has("name") ? node.Bilingual("name") : fallback;
}
