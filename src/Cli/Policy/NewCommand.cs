using System.CommandLine;
using System.Globalization;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;
using Spectre.Console;

namespace EPerformance.Cli.Policy;

/// <summary><c>policy new</c>: begins the file of a decree; asks for what the options leave out when somebody is there to answer.</summary>
internal static class NewCommand
{
    public static Command Create(PolicyCommand.CommonOptions common)
    {
        var id = new Argument<string>("id") { Description = "Id kebijakan, misalnya kab-contoh-5-2026 / id of the policy" };
        var pattern = new Option<string?>("--pattern") { Description = string.Join(" | ", NewPolicy.Patterns.Select(known => known.Word)) };
        var regulation = new Option<string?>("--regulation") { Description = "Sebutan peraturan, misalnya \"Perbup Contoh 5/2026\" / as cited" };
        var from = new Option<DateOnly?>("--from") { Description = "Berlaku sejak / effective from, yyyy-MM-dd" };
        var folder = new Option<string>("--policies") { Description = "Folder kebijakan / folder of policies", DefaultValueFactory = _ => "policies" };
        var command = new Command("new", "Mulai berkas kebijakan / begin a policy file") { id, pattern, regulation, from, folder, common.Language };
        command.SetAction(result =>
        {
            var screen = common.Screen(result);
            var answers = new Answers(screen);
            var asked = (
                Pattern: result.GetValue(pattern) ?? answers.Pattern(),
                Regulation: result.GetValue(regulation) ?? answers.Regulation(),
                From: result.GetValue(from) ?? answers.From());
            if (asked is not ({ } shape, { } cited, { } date))
            {
                screen.Refuse("sebutkan --pattern, --regulation, dan --from", "give --pattern, --regulation and --from");
                return ExitStatus.Unusable;
            }

            return Write(screen, result.GetRequiredValue(folder), result.GetRequiredValue(id), shape, date, cited);
        });
        return command;
    }

    private static int Write(Screen screen, string folder, string id, string pattern, DateOnly from, string regulation)
    {
        try
        {
            var tool = new NewPolicy(PolicyLibrary.Default(), Path.Combine(AppContext.BaseDirectory, "policies", "schema.json"));
            var begun = tool.Run(folder, id, pattern, from, regulation);
            if (begun.Refusal is { } refusal)
            {
                screen.Refuse(refusal.Id, refusal.En);
                return ExitStatus.Unusable;
            }

            screen.Output.WriteLine(screen.Say($"Ditulis: {begun.Path}", $"Written: {begun.Path}"));
            screen.Output.WriteLine(screen.Say($"Isi setiap null, lalu: eperformance policy check {begun.Path}", $"Fill in every null, then: eperformance policy check {begun.Path}"));
            return ExitStatus.Done;
        }
        catch (Exception blocked) when (blocked is IOException or UnauthorizedAccessException)
        {
            screen.Refuse($"berkas atau folder tidak dapat dipakai: {blocked.Message}", $"a file or folder cannot be used: {blocked.Message}");
            return ExitStatus.Unusable;
        }
    }

    /// <summary>Asks a person; answers with nothing when nobody is there.</summary>
    private sealed class Answers(Screen screen)
    {
        private readonly bool _isSomebodyThere = ReferenceEquals(screen.Output, Console.Out) && !Console.IsInputRedirected && !Console.IsOutputRedirected;

        public string? Pattern() => !_isSomebodyThere ? null : screen.Console().Prompt(new SelectionPrompt<string>()
            .Title(screen.Say("Pola peraturan", "Pattern of the decree"))
            .UseConverter(word => $"{word}: {NewPolicy.Patterns.First(known => known.Word == word).Meaning.In(screen.Language)}")
            .AddChoices(NewPolicy.Patterns.Select(known => known.Word)));

        public string? Regulation() => !_isSomebodyThere ? null : screen.Console().Prompt(new TextPrompt<string>(screen.Say("Peraturan, seperti disebut:", "Regulation, as cited:")));

        public DateOnly? From()
        {
            if (!_isSomebodyThere)
                return null;
            var text = screen.Console().Prompt(new TextPrompt<string>(screen.Say("Berlaku sejak (yyyy-MM-dd):", "Effective from (yyyy-MM-dd):"))
                .Validate(answer => DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
            return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
