using System.Globalization;
using EPerformance.FaultKit.Storm;
using Spectre.Console;

namespace EPerformance.Bench.Faults;

/// <summary>What is shown while it storms, and at the end.</summary>
internal static class FaultsView
{
    public static string Line(StormPlan plan, StormProgress now) => now.Sent == 0
        ? "an undisturbed month, to compare with"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{now.Sent} of {plan.Time.TotalSeconds * plan.Rate:0} sent, {now.Accepted} accepted, {now.Refused} refused, {now.InFlight} under way (most {now.MostInFlight}), {now.Faults} faults, {now.Restarts} restarts, {now.Versions} versions of the month");

    public static void Show(IAnsiConsole console, StormReport report)
    {
        var plan = report.Plan;
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Time.TotalSeconds:0} s at {plan.Rate} a second, {plan.Processes} processes, {plan.FaultPercent} % of the requests to the storage fail, seed {plan.Seed}")));
        foreach (var heading in new[] { "what", "sent", "accepted", "refused", "ambiguous", "sent again", "stored", "lost", "twice" })
            table.AddColumn(heading == "what" ? new TableColumn(heading) : new TableColumn(heading).RightAligned());
        foreach (var kind in report.Kinds)
            table.AddRow(Cells(kind.Kind.ToString(), kind.Sent, kind.Accepted, kind.Refused, kind.Ambiguous, kind.Repeats, kind.Stored, kind.Lost, kind.Twice));
        table.AddEmptyRow();
        table.AddRow(Cells(
            "all", report.Kinds.Sum(kind => kind.Sent), report.Kinds.Sum(kind => kind.Accepted), report.Kinds.Sum(kind => kind.Refused), report.Kinds.Sum(kind => kind.Ambiguous),
            report.Kinds.Sum(kind => kind.Repeats), report.Kinds.Sum(kind => kind.Stored), report.Lost, report.Twice));
        console.Write(table);
        console.WriteLine($"refused: {Counts(report.Refusals)}");
        console.WriteLine($"instead of an answer: {Counts(report.Setbacks)}");
        console.WriteLine($"requests to the storage: {Counts(report.Faults)}");
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"restarts after kill -9: {report.Restarts}; versions of the month, each as undisturbed: {report.Versions}; most under way at once: {report.MostInFlight}; latest sent: {report.Latest.TotalMilliseconds:0} ms after its moment"));
        foreach (var finding in report.Findings.Take(50))
            console.WriteLine("NOT AS IT MUST BE: " + finding);
        foreach (var story in report.Stories.Take(50))
            console.WriteLine("  " + story);
        console.WriteLine(report.IsSound ? "sound: nothing accepted is lost, nothing counts twice, every invariant holds" : $"NOT SOUND: {report.Lost} lost, {report.Twice} twice, {report.Findings.Count} findings");
    }

    private static string Counts(IReadOnlyDictionary<string, int> counts) =>
        counts.Count == 0 ? "none" : string.Join(", ", counts.OrderByDescending(one => one.Value).Select(one => $"{one.Key} {one.Value.ToString(CultureInfo.InvariantCulture)}"));

    private static string[] Cells(string name, params ReadOnlySpan<int?> values)
    {
        var cells = new List<string> { name };
        foreach (var value in values)
            cells.Add(value?.ToString(CultureInfo.InvariantCulture) ?? "");
        return [.. cells];
    }
}
