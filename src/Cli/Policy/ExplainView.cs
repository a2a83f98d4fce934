using System.Globalization;
using EPerformance.Application.PolicyTools;
using Spectre.Console;

namespace EPerformance.Cli.Policy;

/// <summary>An explanation as people read it, from the start of the calculation to the rounding.</summary>
internal static class ExplainView
{
    public static void Write(Screen screen, PolicyExplanation explanation)
    {
        var console = screen.Console();
        if (explanation.Head is { } head)
        {
            console.MarkupLineInterpolated($"[bold]{head.Name.In(screen.Language)}[/]");
            console.WriteLine(screen.Say($"{head.Regulation}, berlaku sejak {head.EffectiveFrom} ({head.Id}, {head.Class}, {head.State})", $"{head.Regulation}, in force since {head.EffectiveFrom} ({head.Id}, {head.Class}, {head.State})"));
        }

        if (explanation.Verdict == PolicyVerdict.Incomplete)
            console.WriteLine(screen.Say("Belum lengkap: hanya dijelaskan, tidak dapat menghitung.", "Incomplete: it is explained only and cannot calculate."));
        if (explanation.Verdict == PolicyVerdict.Fragment)
            console.WriteLine(screen.Say("Bagian peraturan: contoh hitungan ada bila dijelaskan di atas dasarnya, <dasar>+<bagian>.", "A fragment: explain it on its base, <base>+<fragment>, to see worked examples."));
        Sentences(console, screen, screen.Say("Awal hitungan", "Where it starts"), explanation.Start, number: false);
        if (explanation.Example.Id.Length > 0)
            Paragraph(console, explanation.Example.In(screen.Language), 0);
        foreach (var section in explanation.Elements.GroupBy(element => element.Section))
            Elements(console, screen, section);
        Sentences(console, screen, screen.Say("Urutan hitungan", "Order of operations"), explanation.Order, number: true);
        console.WriteLine();
    }

    private static void Elements(IAnsiConsole console, Screen screen, IGrouping<string, ElementExplanation> section)
    {
        Heading(console, Title(screen, section.Key));
        foreach (var element in section)
        {
            Paragraph(console, $"{element.Code}{(element.Stage is { } stage ? $" ({screen.Say("tahap", "stage")} {stage})" : "")}: {element.Sentence.In(screen.Language)}", 0);
            if (element.Source.Length > 0)
                Paragraph(console, $"{screen.Say("Dasar", "Source")}: {element.Source}", 4);
            if (element.Example is { } example)
                Paragraph(console, $"{screen.Say("Contoh", "Example")}: {example.In(screen.Language)}", 4);
        }
    }

    private static string Title(Screen screen, string section) => section switch
    {
        "modifiers" => screen.Say("Pengubah tunjangan awal", "What changes the start"),
        "measures" => screen.Say("Ukuran", "Measures"),
        "rules" => screen.Say("Aturan", "Rules"),
        "leave" => screen.Say("Cuti dan tugas", "Leave and duty"),
        "floors" => screen.Say("Batas bawah", "Floors"),
        _ => section,
    };

    private static void Sentences(IAnsiConsole console, Screen screen, string title, IReadOnlyList<Domain.Primitives.Text> sentences, bool number)
    {
        Heading(console, title);
        foreach (var (index, sentence) in sentences.Index())
            Paragraph(console, (number ? (index + 1).ToString(CultureInfo.InvariantCulture) + ". " : "") + sentence.In(screen.Language), 0);
    }

    private static void Heading(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title}[/]");
    }

    /// <summary>Wrapped at words, with a hanging indent.</summary>
    private static void Paragraph(IAnsiConsole console, string text, int indent) =>
        console.Write(new Padder(new Markup(Markup.Escape(text))).Padding(indent, 0, 0, 0));
}
