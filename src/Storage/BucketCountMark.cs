using System.Globalization;
using Azure.Data.Tables;

namespace EPerformance.Storage;

/// <summary>
/// Remembers with how many buckets and shards an instance was set up. With another count every key would point elsewhere and the data
/// would seem to be gone, so a host checks this before it serves anything.
/// </summary>
public static class BucketCountMark
{
    /// <exception cref="InvalidOperationException">The instance was set up with other counts; the message says which.</exception>
    public static async Task CheckAsync(StorageClients clients, CancellationToken cancellationToken = default)
    {
        var key = Keys.Instance.Buckets;
        var table = clients.Table(Keys.Instance.Table);
        if (await table.FindAsync(Keys.Instance.Restore, null, cancellationToken).ConfigureAwait(false) is not null)
            throw new InvalidOperationException("Storage: a restore into this instance has not ended. Run it again with the same folder; it goes on where it stopped.");
        var configured = Text(clients.Settings);
        var row = await table.FindAsync(key, null, cancellationToken).ConfigureAwait(false);
        if (row is null)
        {
            var mark = new TableEntity(key.Partition, key.Row) { ["Counts"] = configured };
            if ((await table.AddAsync(mark, cancellationToken).ConfigureAwait(false)).IsDone)
                return;
            row = await table.FindAsync(key, null, cancellationToken).ConfigureAwait(false);
        }

        var stored = row?.GetString("Counts");
        if (!string.Equals(stored, configured, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"Storage: this instance was set up with {stored} and is configured with {configured}. Set Buckets and Shards back; changing them means moving the data.");
        }
    }

    internal static string Text(StorageSettings settings) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)settings.Buckets} buckets, {(int)settings.Shards} shards");
}
