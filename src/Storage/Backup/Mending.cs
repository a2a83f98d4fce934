using System.Collections.Concurrent;
using Azure.Data.Tables;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Checks;
using EPerformance.Storage.Submissions;

namespace EPerformance.Storage.Backup;

/// <summary>
/// What changed while a backup was taken may stand in it in two states: the item in the newer one, what follows from it in the older one. The due list is made to name those items, and
/// days that were closed at that time are marked to be read again; the jobs do the rest, as they do after a crash.
/// </summary>
internal sealed class Mending(StorageClients clients)
{
    private readonly ConcurrentDictionary<ItemRef, DateTimeOffset?> _items = new();
    private readonly ConcurrentDictionary<(AgencyZone, DateOnly), bool> _days = new();

    /// <summary>Parts to be looked through again by a restore that goes on: what was touched is known only from them.</summary>
    public bool IsOf(ArchivePart part) => part.Kind == SourceKind.Table && (StoredItems.Tables.Contains(part.Source) || part.Source == Keys.Days.Table);

    public void Touched(string table, TableEntity row)
    {
        if (StoredItems.Tables.Contains(table) && StoredItems.IsItem(table, row.RowKey))
        {
            var item = StoredItems.Read(table, row);
            _items[item.Ref] = item.DueAt;
        }
        else if (table == Keys.Days.Table)
        {
            var day = DayRow.Read(row);
            _days[(day.Zone, day.Record.Date)] = true;
        }
    }

    public async Task DoAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = new DueTable(clients);
        foreach (var (item, at) in _items)
        {
            if (at is { } deadline)
                await due.PutAsync(new DueEntry(deadline.ToUniversalTime(), item), cancellationToken).ConfigureAwait(false);
            await due.PutAsync(new DueEntry(now.ToUniversalTime(), item), cancellationToken).ConfigureAwait(false);
        }

        var closes = new ClosedDays(clients);
        foreach (var (zone, date) in _days.Keys)
            await closes.MarkLateAsync(zone, date, cancellationToken).ConfigureAwait(false);
    }
}
