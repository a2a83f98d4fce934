using Spectre.Console;

namespace EPerformance.Cli.Policy;

/// <summary>Where a command writes, in which language, and how wide.</summary>
/// <param name="Width">Columns; <c>null</c> for those of the terminal, or 120 when nobody watches.</param>
public sealed record Screen(TextWriter Output, TextWriter Errors, string Language = "id", int? Width = null)
{
    private const int Unwatched = 120;

    public string Say(string id, string en) => Language == "en" ? en : id;

    public IAnsiConsole Console()
    {
        var watched = ReferenceEquals(Output, System.Console.Out) && !System.Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = watched ? AnsiSupport.Detect : AnsiSupport.No,
        });
        if (Width is { } width)
            console.Profile.Width = width;
        else if (!watched)
            console.Profile.Width = Unwatched;
        return console;
    }

    /// <summary>A table with plain headings that wraps inside its columns.</summary>
    public static Table Table(params IEnumerable<string> headings)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in headings)
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(heading)}[/]"));
        return table;
    }

    public void Refuse(string id, string en) => Errors.WriteLine($"arguments:1: *: {Say(id, en)}");
}
