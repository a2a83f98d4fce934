using EPerformance.Application.Bundles.Files;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>leave</c>: what approved absence costs, by kind, reason and length.</summary>
internal static class LeaveReader
{
    private static readonly Dictionary<string, LeaveLadder> Ladders = new(StringComparer.Ordinal)
    {
        ["LENGTH"] = LeaveLadder.Length,
        ["DAY"] = LeaveLadder.Day,
        ["TIMES_IN_YEAR"] = LeaveLadder.TimesInYear,
    };

    private static readonly Dictionary<string, bool> Counts = new(StringComparer.Ordinal) { ["CALENDAR_DAYS"] = false, ["WORKING_DAYS"] = true };

    public static IReadOnlyList<LeaveRule> ReadAll(PolicyDocument document, RuleContext context) =>
        [.. Layers.Merge(document, "leave").Select(node => Read(node, context))];

    private static LeaveRule Read(PolicyNode node, RuleContext context)
    {
        var kinds = KindsOf(node);
        var ladder = node.Has("ladder") ? node.Word("ladder", Ladders) ?? LeaveLadder.Length : LeaveLadder.Length;
        var counts = node.Has("count") && (node.Word("count", Counts) ?? false);
        if (counts && ladder != LeaveLadder.Day)
            node.Invalid("count", "hari kerja hanya dihitung dengan ladder DAY", "working days are counted with the ladder DAY only");
        var steps = node.Children("steps", required: true).Select(step => ReadStep(step, ladder)).ToList();
        CheckSteps(node, steps);
        if (steps.Count == 0)
            steps.Add(new LeaveStep(null, Rate.Full));
        var code = context.Codes.Claim(node);
        var rule = context.Common(
            new LeaveRule(
                code, node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), kinds, node.Texts("reasons"), steps,
                node.Has("timesPerMonth") ? node.Integer("timesPerMonth", 1, 31) : null)
            {
                Ladder = ladder,
                CountsWorkdays = counts,
                HistoryKind = node.Has("historyKind") ? node.Text("historyKind") : code,
            },
            node);
        node.Close();
        return rule;
    }

    private static List<AbsenceKind> KindsOf(PolicyNode node)
    {
        var kinds = new List<AbsenceKind>();
        foreach (var word in node.Texts("kinds", required: true))
        {
            if (AbsencesFile.Kinds.Find(System.Text.Encoding.UTF8.GetBytes(word)) is { } kind)
                kinds.Add(kind);
            else
                node.Invalid("kinds", $"{word}: pilihan {AbsencesFile.Kinds.All}", $"{word}: one of {AbsencesFile.Kinds.All}");
        }

        if (node.IsEmptyList("kinds"))
            node.Invalid("kinds", "daftar kosong", "an empty list");
        return kinds;
    }

    private static LeaveStep ReadStep(PolicyNode node, LeaveLadder ladder)
    {
        var bound = ladder == LeaveLadder.TimesInYear ? "upToTimes" : EffectReader.Only(node, "upToDays", "upToMonths");
        var limit = node.Has(bound) ? node.Integer(bound, 1, 3650) : null;
        var effect = EffectReader.Only(node, "payPct", "deductPctPerDay", "deductPctPerMonth");
        var share = node.Percent(effect) ?? Rate.Full;
        var step = new LeaveStep(bound == "upToDays" ? limit : null, effect == "payPct" ? share : Rate.Full)
        {
            UpToMonths = bound == "upToMonths" ? limit : null,
            UpToTimes = bound == "upToTimes" ? limit : null,
            DeductPerDay = effect == "deductPctPerDay" ? share : null,
            DeductPerMonth = effect == "deductPctPerMonth" ? share : null,
        };
        node.Close();
        return step;
    }

    private static void CheckSteps(PolicyNode node, List<LeaveStep> steps)
    {
        if (node.IsEmptyList("steps"))
            node.Problems.Add(node.PathOf("steps"), PolicyProblems.Tiers, "daftar kosong", "an empty list");
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i - 1].IsOpen || (!steps[i].IsOpen && Length(steps[i]) <= Length(steps[i - 1])))
                node.Problems.Add($"{node.PathOf("steps")}[{i}]", PolicyProblems.Tiers, "langkah ini tidak mungkin tercapai", "this step can never be reached");
        }
    }

    /// <summary>For comparing bounds in days with bounds in months: a month is at least 28 days long.</summary>
    private static int Length(LeaveStep step) => step.UpToDays ?? step.UpToTimes ?? step.UpToMonths!.Value * 30;
}
