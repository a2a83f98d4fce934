using System.CommandLine;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;

namespace EPerformance.Cli.Policy;

/// <summary><c>eperformance policy</c>: turns a decree into a file, checks it, explains it and says what it would have cost.</summary>
public static class PolicyCommand
{
    /// <param name="width">Columns of the output; <c>null</c> for those of the terminal.</param>
    public static Command Create(TextWriter output, TextWriter errors, int? width = null)
    {
        var common = new CommonOptions(output, errors, width);
        return new Command("policy", "Peraturan tunjangan sebagai berkas: periksa, jelaskan, bandingkan, simulasikan / a decree as a file")
        {
            NewCommand.Create(common),
            CheckCommand.Create(common),
            ExplainCommand.Create(common),
            DiffCommand.Create(common),
            SimulateCommand.Create(common),
            PublishCommand.Create(common),
        };
    }

    /// <summary>Options that every tool has.</summary>
    internal sealed class CommonOptions
    {
        private readonly TextWriter _output;
        private readonly TextWriter _errors;
        private readonly int? _width;

        public CommonOptions(TextWriter output, TextWriter errors, int? width)
        {
            (_output, _errors, _width) = (output, errors, width);
            Language.AcceptOnlyFromAmong("id", "en");
        }

        public Option<string> Language { get; } = new("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };

        public Option<string?> Folder { get; } = new("--policies") { Description = "Folder kebijakan / folder of policies <id>/<yyyy-MM-dd>.json" };

        public Option<bool> Json { get; } = new("--json") { Description = "Keluaran JSON / JSON output" };

        public Option<DateOnly?> On { get; } = new("--on") { Description = "Versi yang berlaku pada tanggal ini / version in force on this date, yyyy-MM-dd" };

        public Screen Screen(ParseResult result) => new(_output, _errors, result.GetRequiredValue(Language), _width);

        public PolicyLibrary Library(ParseResult result) => result.GetValue(Folder) is { } folder ? new PolicyLibrary(folder, LawLibrary.Default) : PolicyLibrary.Default();
    }
}
