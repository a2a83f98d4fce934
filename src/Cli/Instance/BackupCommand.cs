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

    private const double Megabyte = 1_000_000;

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
                var lines = new Lines(output);
                var (manifest, refusal) = await work(clients, parsed.GetRequiredValue(folder).FullName, lines, stop).ConfigureAwait(false);
                if (refusal is not null)
                {
                    errors.WriteLine($"{refusal.Code}: {refusal.Message.In(screen.Language)}");
                    return ExitStatus.Unusable;
                }

                var seconds = Math.Max(0.001, TimeProvider.System.GetElapsedTime(began).TotalSeconds);
                var (rows, megabytes) = (lines.Rows, lines.Bytes / Megabyte);
                output.WriteLine(screen.Say(
                    FormattableString.Invariant($"{manifest!.Rows} baris, {manifest.Blobs} berkas, {manifest.Messages} pesan, {manifest.Bytes / Megabyte:0.0} MB; keadaan {manifest.Header.BeganAt:u}"),
                    FormattableString.Invariant($"{manifest.Rows} rows, {manifest.Blobs} files, {manifest.Messages} messages, {manifest.Bytes / Megabyte:0.0} MB; as of {manifest.Header.BeganAt:u}")));
                output.WriteLine(screen.Say(
                    FormattableString.Invariant($"kali ini {rows} baris dan {megabytes:0.0} MB dalam {seconds:0.0} detik: {rows / seconds:0} baris dan {megabytes / seconds:0.00} MB per detik"),
                    FormattableString.Invariant($"this time {rows} rows and {megabytes:0.0} MB in {seconds:0.0} s: {rows / seconds:0} rows and {megabytes / seconds:0.00} MB a second")));
                return ExitStatus.Done;
            });
        });
        return command;
    }

    /// <summary>A line for each part, as it is done: what is there after an interruption is what was said.</summary>
    private sealed class Lines(TextWriter output) : IProgress<BackupProgress>
    {
        private readonly Dictionary<string, long> _sums = new(StringComparer.Ordinal);

        /// <summary>Of the parts that this run did: fewer than there are when it went on with an interrupted one.</summary>
        public long Rows { get; private set; }

        /// <inheritdoc cref="Rows"/>
        public long Bytes { get; private set; }

        public void Report(BackupProgress value)
        {
            lock (_sums)
            {
                Rows += value.Kind == SourceKind.Table ? value.Items : 0;
                Bytes += value.Bytes;
                var sum = _sums[value.Source] = _sums.GetValueOrDefault(value.Source) + value.Items;
                if (value.Items > 0)
                    output.WriteLine(FormattableString.Invariant($"{value.Kind,-9} {value.Source,-20} {sum,10}"));
            }
        }
    }
}
