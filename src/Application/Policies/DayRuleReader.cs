using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads the rules that look at days.</summary>
internal static class DayRuleReader
{
    private static readonly IReadOnlyDictionary<string, Deviation> Deviations =
        Enum.GetValues<Deviation>().ToDictionary(deviation => FactWords.Upper(deviation.ToString()), StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, DayEvent> Events =
        Enum.GetValues<DayEvent>().ToDictionary(happened => FactWords.Upper(happened.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, bool> Punches = new(StringComparer.Ordinal) { ["ARRIVAL"] = false, ["DEPARTURE"] = true };

    public static FactRule MinuteTiers(PolicyNode node, RuleContext context)
    {
        var code = context.Codes.Claim(node);
        var deviation = node.Word("fact", Deviations) ?? Deviation.Late;
        var name = NameOf(deviation);
        var resolution = ResolutionOf(node, context);
        var tiers = TierReader.Minutes(node, context, resolution, name);
        var flex = node.Flag("ignoreFlex") ? null : context.Flex;
        var hasPunch = deviation is Deviation.Late or Deviation.EarlyLeave;
        if (!hasPunch && node.Has("missingPunch") && deviation is Deviation.Away or Deviation.Unrepaid)
            node.Invalid("missingPunch", "fakta ini tidak mengenal presensi yang terlewat", "this fact knows no missing punch");
        var missing = TierReader.MissingPunch(node, context, tiers, MissingOf(deviation), required: hasPunch);
        return context.Common(
            new MinuteTiersRule(code, RuleReader.NameOf(node, name), context.BaseOf(node), context.Sources.Of(node), deviation, resolution, tiers, missing, flex)
            {
                FreeEvents = FreeEvents(node),
            },
            node);
    }

    public static FactRule ClockTiers(PolicyNode node, RuleContext context)
    {
        var code = context.Codes.Claim(node);
        var departs = node.Has("punch") && (node.Word("punch", Punches) ?? false);
        var name = departs ? new Text("Pulang pukul", "Left at") : new Text("Datang pukul", "Arrived at");
        var resolution = ResolutionOf(node, context);
        var tiers = TierReader.Clock(node, context, resolution, name);
        return context.Common(
            new ClockTiersRule(
                code, RuleReader.NameOf(node, name), context.BaseOf(node), context.Sources.Of(node), tiers,
                TierReader.MissingPunch(node, context, tiers, MissingOf(departs ? Deviation.EarlyLeave : Deviation.Late), required: true))
            {
                Resolution = resolution,
                OfDeparture = departs,
            },
            node);
    }

    public static FactRule AbsentDay(PolicyNode node, RuleContext context) => context.Common(
        new AbsentDayRule(
            context.Codes.Claim(node), RuleReader.NameOf(node, new Text("Tidak masuk tanpa keterangan", "Absent without notice")), context.BaseOf(node), context.Sources.Of(node),
            node.Percent("deductPct") ?? Rate.Zero),
        node);

    public static FactRule ConsecutiveAbsence(PolicyNode node, RuleContext context)
    {
        var days = node.Integer("days", 1, 366) ?? 1;
        var name = new Text($"Tidak masuk {days} hari kerja berturut-turut atau lebih", $"Absent {days} or more working days in a row");
        return context.Common(
            new ConsecutiveAbsenceRule(
                context.Codes.Claim(node), RuleReader.NameOf(node, name), context.BaseOf(node), context.Sources.Of(node), days, node.Percent("deductPct") ?? Rate.Zero)
            {
                RunBefore = node.Has("runBefore") ? node.Text("runBefore") : null,
            },
            node);
    }

    public static FactRule DayEvents(PolicyNode node, RuleContext context)
    {
        var effect = EffectReader.Read(node, context);
        return context.Common(
            new DayEventsRule(
                context.Codes.Claim(node), node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), node.Word("event", Events) ?? DayEvent.Absent, effect, FreeEvents(node)),
            node,
            effect.Adds ? PolicyRule.RewardStage : PolicyRule.UsualStage);
    }

    public static FactRule PunchWindows(PolicyNode node, RuleContext context)
    {
        var resolution = ResolutionOf(node, context);
        var effect = EffectReader.Read(node, context);
        var windows = new List<PunchWindow>();
        foreach (var item in node.Children("windows", required: true))
        {
            var (from, below) = TierReader.ClockBounds(item, resolution);
            if (below <= from)
                item.Problems.Add(item.Path, PolicyProblems.Tiers, "jendela ini tidak mungkin tercapai", "this window can never be reached");
            windows.Add(new PunchWindow(context.Codes.Claim(item), item.Bilingual("name"), from, below));
            item.Close();
        }

        if (node.IsEmptyList("windows"))
            node.Problems.Add(node.PathOf("windows"), PolicyProblems.Tiers, "daftar kosong", "an empty list");
        return context.Common(
            new PunchWindowsRule(
                context.Codes.Claim(node), node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), windows, effect, resolution, node.Flag("countAbsentDays")),
            node,
            effect.Adds ? PolicyRule.RewardStage : PolicyRule.UsualStage);
    }

    private static int FreeEvents(PolicyNode node) => node.Has("freeEvents") ? node.Integer("freeEvents", 0, 1000) ?? 0 : 0;

    private static TimeResolution ResolutionOf(PolicyNode node, RuleContext context) =>
        node.Has("timeResolution") ? node.Word("timeResolution", PolicyReader.Resolutions) ?? context.Resolution : context.Resolution;

    private static Text NameOf(Deviation deviation) => deviation switch
    {
        Deviation.Late => new("Terlambat", "Late"),
        Deviation.EarlyLeave => new("Pulang cepat", "Left early"),
        Deviation.Away => new("Meninggalkan kantor", "Away from the office"),
        Deviation.Unrepaid => new("Keterlambatan tidak diganti", "Lateness not made up"),
        Deviation.LateAndEarly => new("Terlambat dan pulang cepat", "Late and left early"),
        Deviation.Shortfall => new("Kurang jam kerja", "Working time lacking"),
        _ => throw new InvalidOperationException($"Unknown deviation {deviation}"),
    };

    private static Text MissingOf(Deviation deviation) => deviation switch
    {
        Deviation.Late => new("Tidak presensi masuk", "No check-in"),
        Deviation.EarlyLeave => new("Tidak presensi pulang", "No check-out"),
        _ => new("Presensi terlewat", "Missing punch"),
    };
}
