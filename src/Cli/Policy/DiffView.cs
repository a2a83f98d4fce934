using EPerformance.Application.PolicyTools;
using Spectre.Console;

namespace EPerformance.Cli.Policy;

/// <summary>A comparison as people read it: element by element, first in words, then the values with their lines.</summary>
internal static class DiffView
{
    public static void Write(Screen screen, PolicyDiff diff)
    {
        var console = screen.Console();
        console.MarkupLineInterpolated($"[bold]{diff.Before?.Id}[/] {diff.Before?.EffectiveFrom} → [bold]{diff.After?.Id}[/] {diff.After?.EffectiveFrom}");
        if (diff.Changes.Count == 0)
            console.WriteLine(screen.Say("Tidak ada yang berbeda.", "Nothing differs."));
        var plain = diff.Changes.Where(IsPlain).ToList();
        if (plain.Count > 0)
            WriteValues(console, screen, plain.SelectMany(change => change.Values));
        foreach (var change in diff.Changes.Where(change => !IsPlain(change)))
            Write(console, screen, change);
        if (diff.Changes.Count > 0)
            console.WriteLine(Sum(screen, diff));
    }

    /// <summary>A section that is one value, such as the state: a line of the first table.</summary>
    private static bool IsPlain(ElementChange change) => change.Code.Length == 0 && change.Values is [{ Path: "" }];

    private static void Write(IAnsiConsole console, Screen screen, ElementChange change)
    {
        console.WriteLine();
        console.MarkupLine($"{Sign(change.Kind)} [bold]{Markup.Escape(change.Title.In(screen.Language))}[/] {Word(screen, change.Kind)}");
        if (change.SentenceBefore != change.SentenceAfter || change.Kind != ChangeKind.Changed)
        {
            Sentence(console, screen, "−", change.SentenceBefore?.In(screen.Language), change.SourceBefore);
            Sentence(console, screen, "+", change.SentenceAfter?.In(screen.Language), change.SourceAfter);
        }

        WriteValues(console, screen, change.Values);
    }

    private static void WriteValues(IAnsiConsole console, Screen screen, IEnumerable<ValueChange> values)
    {
        var table = Screen.Table(screen.Say("Nilai", "Value"), screen.Say("Dari", "From"), screen.Say("Menjadi", "To"), screen.Say("Baris", "Lines"));
        foreach (var value in values)
            table.AddRow(Markup.Escape(value.Name.In(screen.Language)), Markup.Escape(value.From ?? "—"), Markup.Escape(value.To ?? "—"), Markup.Escape(Places(value)));
        console.Write(table);
    }

    private static void Sentence(IAnsiConsole console, Screen screen, string sign, string? sentence, string source)
    {
        if (sentence is not null)
            console.MarkupLineInterpolated($"  {sign} {sentence}{(source.Length == 0 ? "" : $" [{source}]")}");
    }

    /// <summary>Lines alone where both are of files that the heading names; a layer below is named.</summary>
    private static string Places(ValueChange value) => string.Join(" → ", new[] { value.PlaceBefore, value.PlaceAfter }.Select(Short));

    private static string Short(string place) => place.Length == 0 ? "—" : place[(place.LastIndexOf('/') + 1)..];

    private static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "[green]+[/]",
        ChangeKind.Removed => "[red]−[/]",
        ChangeKind.Changed => "[yellow]~[/]",
        _ => throw new InvalidOperationException($"Unknown change {kind}"),
    };

    private static string Word(Screen screen, ChangeKind kind) => kind switch
    {
        ChangeKind.Added => screen.Say("baru", "added"),
        ChangeKind.Removed => screen.Say("dihapus", "removed"),
        ChangeKind.Changed => screen.Say("berubah", "changed"),
        _ => throw new InvalidOperationException($"Unknown change {kind}"),
    };

    private static string Sum(Screen screen, PolicyDiff diff)
    {
        int Of(ChangeKind kind) => diff.Changes.Count(change => change.Kind == kind);
        return screen.Say(
            $"{Of(ChangeKind.Added)} baru, {Of(ChangeKind.Removed)} dihapus, {Of(ChangeKind.Changed)} berubah.",
            $"{Of(ChangeKind.Added)} added, {Of(ChangeKind.Removed)} removed, {Of(ChangeKind.Changed)} changed.");
    }
}
