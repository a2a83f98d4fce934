using System.CommandLine;
using EPerformance.Storage.Backup;

namespace EPerformance.Cli.Instance;

/// <summary><c>backup</c> and <c>restore</c>: an instance to a folder, and from it into an empty storage.</summary>
public static class BackupCommand
{
    public static Command Create(TextWriter output, TextWriter errors) => Create(
        "backup", "Salin instansi ke folder; bila terputus, ulangi dengan folder yang sama / copy an instance to a folder; repeat with the same folder after an interruption", output, errors,
        (clients, folder, progress, stop) => new TakeBackup(clients, TimeProvider.System).RunAsync(folder, progress, stop));

    public static Command CreateRestore(TextWriter output, TextWriter errors) => Create(
        "restore", "Pulihkan cadangan ke penyimpanan kosong; bila terputus, ulangi / restore a backup into an empty storage; repeat after an interruption", output, errors,
        (clients, folder, progress, stop) => new RestoreBackup(clients, TimeProvider.System).RunAsync(folder, progress, stop));

    private delegate Task<(ArchiveManifest? Manifest, Domain.Primitives.Violation? Refusal)> Work(EPerformance.Storage.StorageClients clients, string folder, IProgress<BackupProgress> progress, CancellationToken stop);

    private static Command Create(string name, string description, TextWriter output, TextWriter errors, Work work)
    {
        var folder = new Argument<DirectoryInfo>("folder");
        var options = new InstanceOptions();
        var command = new Command(name, description) { folder };
        options.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            var screen = options.Screen(parsed, output, errors);
            return options.WithStorageAsync(parsed, screen, name, async clients =>
            {
                var began = TimeProvider.System.GetTimestamp();
                var (manifest, refusal) = await work(clients, parsed.GetRequiredValue(folder).FullName, new Lines(output), stop).ConfigureAwait(false);
                if (refusal is not null)
                {
                    errors.WriteLine($"{refusal.Code}: {refusal.Message.In(screen.Language)}");
                    return ExitStatus.Unusable;
                }

                var seconds = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
                output.WriteLine(screen.Say(
                    FormattableString.Invariant($"{manifest!.Rows} baris, {manifest.Blobs} berkas, {manifest.Messages} pesan dalam {seconds:0.0} detik; keadaan {manifest.Header.BeganAt:u}"),
                    FormattableString.Invariant($"{manifest.Rows} rows, {manifest.Blobs} files, {manifest.Messages} messages in {seconds:0.0} s; as of {manifest.Header.BeganAt:u}")));
                return ExitStatus.Done;
            });
        });
        return command;
    }

    /// <summary>A line for each part, as it is done: what is there after an interruption is what was said.</summary>
    private sealed class Lines(TextWriter output) : IProgress<BackupProgress>
    {
        private readonly Dictionary<string, long> _sums = new(StringComparer.Ordinal);

        public void Report(BackupProgress value)
        {
            lock (_sums)
            {
                var sum = _sums[value.Source] = _sums.GetValueOrDefault(value.Source) + value.Items;
                if (value.Items > 0)
                    output.WriteLine(FormattableString.Invariant($"{value.Kind,-9} {value.Source,-20} {sum,10}"));
            }
        }
    }
}
