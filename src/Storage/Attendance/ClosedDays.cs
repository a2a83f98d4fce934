using Azure.Data.Tables;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Attendance;

/// <summary>Which days are closed, a partition per month.</summary>
public sealed class ClosedDays(StorageClients clients) : IClosedDays
{
    private const string Zone = "Zone", Date = "Date", At = "At", IsComplete = "IsComplete", Organisation = "Organisation";
    private readonly Table _closes = clients.Table(Keys.DayCloses.Table);

    public async Task<DayClose?> FindAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        var row = await _closes.FindAsync(Keys.DayCloses.Close(zone, date), null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : Read(row);
    }

    public Task PutAsync(DayClose close, CancellationToken cancellationToken)
    {
        var key = Keys.DayCloses.Close(close.Zone, close.Date);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Zone] = close.Zone.Id,
            [Date] = KeyTime.Date(close.Date),
            [At] = close.At,
            [IsComplete] = close.IsComplete,
            [Organisation] = close.Organisation,
        };
        return _closes.PutAsync(row, cancellationToken);
    }

    public async Task<IReadOnlyList<DayClose>> InMonthAsync(CivilMonth month, CancellationToken cancellationToken)
    {
        var closes = new List<DayClose>();
        await foreach (var row in _closes.ReadAsync(Keys.DayCloses.OfMonth(month), null, cancellationToken).ConfigureAwait(false))
            closes.Add(Read(row));
        return closes;
    }

    private static DayClose Read(TableEntity row) => new(
        RowText.Zone(row, Zone),
        RowText.Date(row, Date),
        row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
        row.GetBoolean(IsComplete) ?? throw RowText.Damaged(row, IsComplete))
    {
        Organisation = row.GetString(Organisation) ?? "",
    };
}
