using System.CommandLine;
using System.Text.Json;
using EPerformance.Application.Allowance;
using EPerformance.Application.PolicyTools;
using EPerformance.Cli.Calculate;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Cli.Policy;

/// <summary><c>policy simulate</c>: what a draft would have cost on the facts of a month, and for whom.</summary>
internal static class SimulateCommand
{
    public static Command Create(PolicyCommand.CommonOptions common)
    {
        var draft = new Argument<string>("draft") { Description = "Rancangan, id atau berkas / the draft, id or file" };
        var against = new Option<string>("--against") { Description = "Folder berkas bulan / month bundle folder", Required = true };
        var month = new Option<string>("--month") { Description = "yyyy-MM", Required = true };
        var baseline = new Option<string?>("--baseline") { Description = "Pembanding; tanpa ini tunjangan penuh / compared with; without it the full allowance" };
        var most = new Option<int>("--most") { Description = "Jumlah pegawai paling terdampak / how many of those most affected", DefaultValueFactory = _ => 10 };
        var html = new Option<string?>("--html") { Description = "Tulis juga halaman ini / write this page too" };
        most.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number is < 0 or > 1000)
                result.AddError("--most 0–1000");
        });
        var command = new Command("simulate", "Hitung akibat sebuah rancangan / what a draft would have cost")
        {
            draft, against, month, baseline, most, html, common.Folder, common.Json, common.Language,
        };
        command.SetAction(result =>
        {
            var options = new Options(
                result.GetRequiredValue(draft), result.GetRequiredValue(against), result.GetRequiredValue(month), result.GetValue(baseline), result.GetValue(most), result.GetValue(html), result.GetValue(common.Json));
            return new Simulation(common.Screen(result), common.Library(result)).Run(options);
        });
        return command;
    }

    private sealed record Options(string Draft, string Against, string Month, string? Baseline, int Most, string? Html, bool Json);

    private sealed class Simulation(Screen screen, Application.Policies.PolicyLibrary library)
    {
        private readonly ProblemReport _report = new(screen.Errors, screen.Language);

        public int Run(Options options)
        {
            try
            {
                return Try(options);
            }
            catch (Exception blocked) when (blocked is IOException or UnauthorizedAccessException)
            {
                screen.Refuse($"berkas atau folder tidak dapat dipakai: {blocked.Message}", $"a file or folder cannot be used: {blocked.Message}");
                return ExitStatus.Unusable;
            }
        }

        private int Try(Options options)
        {
            if (!CivilMonth.TryParse(options.Month, out var month))
                screen.Refuse($"bulan bukan yyyy-MM: {options.Month}", $"the month is not yyyy-MM: {options.Month}");
            var draft = Read(options.Draft, month);
            var baseline = options.Baseline is null ? null : Read(options.Baseline, month);
            var bundle = CalculateRun.ReadBundle(options.Against, strict: false, _report);
            if (_report.Any || month == default || draft is null || bundle is null)
                return ExitStatus.Unusable;
            foreach (var missing in new[] { draft, baseline }.OfType<AllowancePolicy>().SelectMany(policy => NeededFiles.Missing(policy, bundle)))
                _report.Problem(missing.File, missing.Line, missing.Column, missing.Text);
            if (_report.Any)
                return ExitStatus.Unusable;
            CalculateRun.WarnOfMissingCalendar(bundle, month, _report);
            foreach (var policy in new[] { draft, baseline }.OfType<AllowancePolicy>())
                CalculateRun.WarnOfUnheardFacts(policy, bundle, _report);
            var tool = new SimulatePolicy(draft, baseline);
            var (simulation, gaps) = RunProgress.While(bundle.People.Count, screen.Language, progress => tool.Run(bundle, month, options.Most, progress));
            foreach (var policy in gaps.GroupBy(found => found.Policy))
                CalculateRun.Refuse([.. policy.Select(found => found.Gap)], policy.Key, _report);
            if (simulation is null)
                return ExitStatus.Unusable;
            if (options.Json)
                screen.Output.WriteLine(JsonSerializer.Serialize(simulation, PolicyToolsJson.Readable.PolicySimulation));
            else
                SimulationView.Write(screen, simulation);
            if (options.Html is { } path)
                File.WriteAllText(path, SimulationView.Html(screen, simulation));
            return ExitStatus.Done;
        }

        private AllowancePolicy? Read(string name, CivilMonth month)
        {
            var resolved = library.Resolve(name, month == default ? CivilMonth.Of(DateOnly.MaxValue) : month);
            _report.Add(resolved.Problems, resolved.Warnings);
            return resolved.Policy;
        }
    }
}
