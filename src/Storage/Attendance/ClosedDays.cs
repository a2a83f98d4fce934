using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Attendance;

/// <summary>Which days are closed, a partition per month, and from which day on there is anything to close.</summary>
public sealed class ClosedDays(StorageClients clients) : IClosedDays
{
    private const string Zone = "Zone", Date = "Date", At = "At", IsComplete = "IsComplete", Organisation = "Organisation", Setup = "Setup";
    private readonly Table _closes = clients.Table(Keys.DayCloses.Table);
    private readonly Table _instance = clients.Table(Keys.Instance.Table);

    public async Task<DayClose?> FindAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        var row = await _closes.FindAsync(Keys.DayCloses.Close(zone, date), null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : Read(row);
    }

    public Task PutAsync(DayClose close, CancellationToken cancellationToken)
    {
        var row = Row(Keys.DayCloses.Close(close.Zone, close.Date), close.Zone, close.Date);
        row[At] = close.At;
        row[IsComplete] = close.IsComplete;
        row[Organisation] = close.Organisation;
        row[Setup] = close.Setup;
        return _closes.PutAsync(row, cancellationToken);
    }

    public async Task<IReadOnlyList<DayClose>> InMonthAsync(CivilMonth month, CancellationToken cancellationToken)
    {
        var closes = new List<DayClose>();
        var marks = new Dictionary<(AgencyZone, DateOnly), string>();
        await foreach (var row in _closes.ReadAsync(Keys.DayCloses.OfMonth(month), null, cancellationToken).ConfigureAwait(false))
        {
            if (Keys.DayCloses.IsLateMark(row.RowKey))
                marks[(RowText.Zone(row, Zone), RowText.Date(row, Date))] = row.ETag.ToString();
            else
                closes.Add(Read(row));
        }

        return [.. closes.Select(close => close with { LateMark = marks.GetValueOrDefault((close.Zone, close.Date)) })];
    }

    public Task MarkLateAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken) =>
        _closes.PutAsync(Row(Keys.DayCloses.LateMark(zone, date), zone, date), cancellationToken);

    public Task ClearLateAsync(DayClose close, CancellationToken cancellationToken) => close.LateMark is { } mark
        ? _closes.DeleteAsync(Keys.DayCloses.LateMark(close.Zone, close.Date), new ETag(mark), cancellationToken)
        : Task.CompletedTask;

    public async Task<DateOnly?> FirstDayAsync(CancellationToken cancellationToken)
    {
        var row = await _instance.FindAsync(Keys.Instance.FirstDay, null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : RowText.Date(row, Date);
    }

    public async Task BeginByAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var key = Keys.Instance.FirstDay;
        var next = new TableEntity(key.Partition, key.Row) { [Date] = KeyTime.Date(date) };
        for (var isWritten = false; !isWritten;)
        {
            var row = await _instance.FindAsync(key, null, cancellationToken).ConfigureAwait(false);
            if (row is not null && RowText.Date(row, Date) <= date)
                return;
            var written = row is null
                ? await _instance.AddAsync(next, cancellationToken).ConfigureAwait(false)
                : await _instance.ReplaceAsync(next, row.ETag, cancellationToken).ConfigureAwait(false);
            isWritten = written.IsDone;
        }
    }

    private static TableEntity Row(EntityKey key, AgencyZone zone, DateOnly date) =>
        new(key.Partition, key.Row) { [Zone] = zone.Id, [Date] = KeyTime.Date(date) };

    private static DayClose Read(TableEntity row) => new(
        RowText.Zone(row, Zone),
        RowText.Date(row, Date),
        row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
        row.GetBoolean(IsComplete) ?? throw RowText.Damaged(row, IsComplete))
    {
        Organisation = row.GetString(Organisation) ?? "",
        Setup = row.GetInt32(Setup) ?? 0,
    };
}
