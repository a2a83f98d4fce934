using System.Globalization;
using System.Text;
using EPerformance.Bench.Kit;

namespace EPerformance.Bench.All;

/// <summary>Writes the figures into <c>docs/performance.md</c>, between two marks: nobody types them.</summary>
internal static class Document
{
    private const string Begin = "<!-- bench/All writes this -->", End = "<!-- bench/All wrote this -->";

    private static string File => Repository.Folder("docs", "performance.md");

    /// <returns>The file.</returns>
    public static string Write(IReadOnlyList<Measured> measured, IReadOnlyList<string> broken)
    {
        var text = System.IO.File.ReadAllText(File);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidDataException($"{File} has no place for the figures: {Begin} … {End}");
        System.IO.File.WriteAllText(File, text[..(begin + Begin.Length)] + Section(measured, broken) + text[end..]);
        return File;
    }

    private static string Section(IReadOnlyList<Measured> measured, IReadOnlyList<string> broken)
    {
        var section = new StringBuilder();
        section.Append(CultureInfo.InvariantCulture, $"\n{DateTime.UtcNow:yyyy-MM-dd}, commit {Machine.Commit}, {Machine.Name}; emulator in memory.\n\n");
        section.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", Figures.Columns)} |\n|{string.Join("|", Figures.Columns.Select((_, index) => index == 0 ? " --- " : " ---: "))}|\n");
        foreach (var row in measured.SelectMany(Figures.RowsOf))
            section.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |\n");
        section.Append(broken.Count == 0 ? "\nBudgets held, and nothing grew faster than the work.\n" : $"\nDid not hold: {string.Join("; ", broken)}.\n");
        return section.ToString();
    }
}
