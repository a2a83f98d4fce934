using EPerformance.Application.Policies;
using EPerformance.Domain.Discipline;

namespace EPerformance.Application.Law;

/// <summary><c>law/discipline/&lt;id&gt;.json</c>: from unexcused working days to what the law provides for.</summary>
internal static class DisciplineFile
{
    private static readonly Dictionary<string, SanctionLevel> Levels = new(StringComparer.Ordinal)
    {
        ["LIGHT"] = SanctionLevel.Light,
        ["MEDIUM"] = SanctionLevel.Medium,
        ["HEAVY"] = SanctionLevel.Heavy,
    };

    public static AbsenceLadder? Read(string path) => !File.Exists(path) ? null : LawFile.Read(path, node =>
    {
        var id = node.Text("id");
        node.Bilingual("name");
        var source = LawFile.Source(node);
        var from = node.Date("effectiveFrom");
        var steps = new List<AbsenceStep>();
        foreach (var step in node.Children("steps", required: true))
        {
            steps.Add(new AbsenceStep(
                step.Integer("from", 1, 366) ?? 0,
                step.Has("to") ? step.Integer("to", 1, 366) : null,
                step.Word("level", Levels) ?? SanctionLevel.Light,
                step.Text("sanction"),
                step.Has("months") ? step.Integer("months", 1, 600) : null));
            step.Close();
        }

        Cover(node, steps);
        var run = node.Child("consecutive")!;
        var ladder = new AbsenceLadder(id, source, from, steps, run.Integer("days", 1, 366) ?? 0, run.Text("sanction"));
        run.Close();
        return ladder;
    });

    private static void Cover(PolicyNode node, List<AbsenceStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var next = i + 1 < steps.Count ? steps[i + 1].From - 1 : (int?)null;
            if (steps[i].To != next || steps[i].To < steps[i].From)
                node.Invalid("steps", $"langkah {i + 1} tidak menyambung", $"step {i + 1} does not join the next");
        }
    }
}
