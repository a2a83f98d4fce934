using System.Runtime.CompilerServices;

namespace EPerformance.Storage.Backup;

/// <summary>Messages of a queue, a line each. They are received to be seen and given back at once; what somebody handles at that moment is waited for.</summary>
internal sealed class QueueParts(StorageClients clients, ArchiveFiles files)
{
    private const int Page = 32;
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(30);

    /// <summary>As long as a failed message stays hidden, and a little.</summary>
    private static readonly TimeSpan Patience = Application.Jobs.Queues.BetweenDeliveries + Hidden, LookAgain = TimeSpan.FromSeconds(5);

    public async IAsyncEnumerable<ArchivePart> WriteAsync(BackupSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var queue = clients.Queue(source.Name);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var waited = TimeSpan.Zero; await queue.CountAsync(cancellationToken).ConfigureAwait(false) > known.Count && waited <= Patience; waited += LookAgain)
        {
            if (waited > TimeSpan.Zero)
                await Task.Delay(LookAgain, cancellationToken).ConfigureAwait(false);
            var seen = new List<Queues.WorkMessage>();
            while (await queue.ReceiveAsync(Page, Hidden, cancellationToken).ConfigureAwait(false) is { Count: > 0 } messages)
                seen.AddRange(messages);
            foreach (var message in seen)
            {
                known[message.Id] = message.Text;
                await queue.GiveBackAsync(message, cancellationToken).ConfigureAwait(false);
            }
        }

        var file = $"queues/{source.Name}.txt";
        Directory.CreateDirectory(Path.GetDirectoryName(files.PathOf(file))!);
        await File.WriteAllLinesAsync(files.PathOf(file), known.Values.Select(text => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text))), cancellationToken).ConfigureAwait(false);
        yield return new ArchivePart(source.Kind, source.Name, 1, file, known.Count, new FileInfo(files.PathOf(file)).Length, ArchiveFiles.Digest(files.PathOf(file)), null);
    }

    /// <summary>A message that was sent before an interruption is sent again; who handles it finds it handled.</summary>
    public async Task RestoreAsync(ArchivePart part, CancellationToken cancellationToken)
    {
        foreach (var line in await File.ReadAllLinesAsync(files.PathOf(part.File), cancellationToken).ConfigureAwait(false))
            await clients.Queue(part.Source).SendAsync(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(line)), null, cancellationToken).ConfigureAwait(false);
    }
}
