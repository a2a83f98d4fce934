using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Azure.Data.Tables;
using EPerformance.Application.Audit;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Audit;

/// <summary>Reads audit rows. A search by time looks through whole tables, in slices that are read side by side.</summary>
public sealed class AuditRows(StorageClients clients) : IAuditRows
{
    private const int SlicesAtOnce = 4;

    /// <summary>Where the partitions are cut: numbers of civil servants begin with the year of birth. The first begins below, the last ends above every key.</summary>
    private static readonly string[] Cuts = ["\u0020", "1965", "1970", "1975", "1980", "1985", "1990", "1995", "2000", "\u007F"];

    public async IAsyncEnumerable<AuditRow> AllAsync(DateTimeOffset? from, DateTimeOffset? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var found = Channel.CreateBounded<AuditRow>(1000);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAsync(found.Writer, from, to, ended.Token);
        try
        {
            await foreach (var row in found.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return row;
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async Task<AuditContent?> FindAsync(AuditKey key, CancellationToken cancellationToken)
    {
        if (!AuditedTables.All.Contains(key.Table) || !AuditColumns.IsAudit(key.Row) || !EntityGuard.IsKey(key.Partition) || !EntityGuard.IsKey(key.Row))
            return null;
        var row = await clients.Table(key.Table).FindAsync(new EntityKey(key.Partition, key.Row), null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : Content(key.Table, row);
    }

    public Nip? PersonOf(AuditKey key)
    {
        var text = key.Table == Keys.Blocks.Table
            ? key.Row.Split(KeyText.Separator) is [_, "N", var blocked, _] ? blocked : ""
            : AuditedTables.OfPersons.Contains(key.Table) ? key.Partition.Split(KeyText.Separator)[0] : "";
        return KeyText.TryDecode(text, out var decoded) && Nip.TryParse(decoded, out var nip) ? nip : null;
    }

    public async IAsyncEnumerable<AuditContent> OfPersonAsync(Nip nip, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var person = $"{KeyText.Encode(nip.Value)}{KeyText.Separator}";
        foreach (var table in AuditedTables.OfPersons)
        {
            await foreach (var row in clients.Table(table).ReadAsync(AuditColumns.Within(person, KeyRange.After(person)), null, cancellationToken).ConfigureAwait(false))
                yield return Content(table, row);
        }
    }

    private async Task ReadAsync(ChannelWriter<AuditRow> found, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var slices = AuditedTables.All.SelectMany(table => CutsOf(table).Zip(CutsOf(table).Skip(1)), (table, cut) => (Table: table, Range: AuditColumns.Within(cut.First, cut.Second)));
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = SlicesAtOnce, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(slices, options, async (slice, stop) =>
            {
                var table = clients.Table(slice.Table);
                var rows = from is { } begin
                    ? table.SearchAsync(slice.Range, TableClient.CreateQueryFilter($"At ge {begin}"), stop)
                    : table.ReadAsync(slice.Range, null, stop);
                await foreach (var row in rows.ConfigureAwait(false))
                {
                    var audit = Row(slice.Table, row);
                    if (to is null || audit.At is null || audit.At < to)
                        await found.WriteAsync(audit, stop).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
            found.Complete();
        }
        catch (Exception failed)
        {
            found.Complete(failed);
        }
    }

    private static string[] CutsOf(string table) => AuditedTables.OfPersons.Contains(table) ? Cuts : [Cuts[0], Cuts[^1]];

    // Somebody may have put anything into a column: it is then no time and nobody, and its digest says the rest.
    private static AuditRow Row(string table, TableEntity row) => new(
        new AuditKey(table, row.PartitionKey, row.RowKey),
        row.TryGetValue(AuditColumns.At, out var at) && at is DateTimeOffset instant ? instant : null,
        row.TryGetValue(AuditColumns.By, out var by) && by is string text && Nip.TryParse(text, out var nip) ? nip : null,
        RowDigest.Of(row));

    private static AuditContent Content(string table, TableEntity row)
    {
        var columns = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in row.Where(column => !RowDigest.IsOfStore(column.Key) && !IsContinuation(row, column.Key)))
        {
            var text = value switch
            {
                null => null,
                byte[] => Unpacked(row, name),
                DateTimeOffset at => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture),
            };
            if (text is not null)
                columns[name] = text;
        }

        return new AuditContent(Row(table, row), columns);
    }

    private static string? Unpacked(TableEntity row, string column)
    {
        try
        {
            return PackedText.Get(row, column);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Further columns of a long packed text: <c>Events_2</c>.</summary>
    private static bool IsContinuation(TableEntity row, string column) =>
        column.LastIndexOf('_') is > 0 and var cut && row.ContainsKey(column[..cut]) && column[(cut + 1)..].All(char.IsAsciiDigit);
}
