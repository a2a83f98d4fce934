using System.CommandLine;
using EPerformance.Storage.Checks;

namespace EPerformance.Cli.Instance;

/// <summary><c>verify</c>: holds what an instance keeps against the rules that every write leaves true, and its record against the seals. Reads only.</summary>
public static class SoundnessCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var options = new InstanceOptions();
        var command = new Command("verify", "Periksa keutuhan data instansi dan segelnya / check that an instance's data are whole, and its seals");
        options.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            var screen = options.Screen(parsed, output, errors);
            return options.WithStorageAsync(parsed, screen, "verify", async clients =>
            {
                var verdict = await new InstanceCheck(clients).RunAsync(null, stop).ConfigureAwait(false);
                foreach (var finding in verdict.Findings)
                    output.WriteLine($"{finding.Rule} {finding.What.In(screen.Language)}");
                output.WriteLine(screen.Say(
                    $"{verdict.Items} pengajuan, {verdict.Days} hari pegawai, {verdict.Buckets} bagian fakta beku, {verdict.Audit.Seals} segel, {verdict.Audit.SealedRows} baris tersegel, {verdict.Findings.Count} temuan",
                    $"{verdict.Items} items, {verdict.Days} days of people, {verdict.Buckets} buckets of frozen facts, {verdict.Audit.Seals} seals, {verdict.Audit.SealedRows} rows sealed, {verdict.Findings.Count} findings"));
                return verdict.IsSound ? ExitStatus.Done : ExitStatus.Unsound;
            });
        });
        return command;
    }
}
