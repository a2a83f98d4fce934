using Azure.Data.Tables;
using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Attendance;

/// <summary>Recaps of units' days, a partition per unit and month.</summary>
public sealed class UnitDayStore(StorageClients clients) : IUnitDayStore
{
    private readonly Table _days = clients.Table(Keys.UnitDays.Table);

    public Task PutAsync(UnitDay day, CancellationToken cancellationToken)
    {
        var key = Keys.UnitDays.Day(day.UnitCode, day.Date);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [nameof(UnitDay.UnitCode)] = day.UnitCode,
            [nameof(UnitDay.Date)] = KeyTime.Date(day.Date),
            [nameof(UnitDay.Expected)] = day.Expected,
            [nameof(UnitDay.Present)] = day.Present,
            [nameof(UnitDay.Incomplete)] = day.Incomplete,
            [nameof(UnitDay.Absent)] = day.Absent,
            [nameof(UnitDay.Excused)] = day.Excused,
            [nameof(UnitDay.Late)] = day.Late,
            [nameof(UnitDay.LateMinutes)] = day.LateMinutes,
            [nameof(UnitDay.EarlyMinutes)] = day.EarlyMinutes,
        };
        return _days.PutAsync(row, cancellationToken);
    }

    public async Task<IReadOnlyList<UnitDay>> OfUnitAsync(string unitCode, CivilMonth month, CancellationToken cancellationToken)
    {
        var days = new List<UnitDay>();
        await foreach (var row in _days.ReadAsync(Keys.UnitDays.OfMonth(unitCode, month), null, cancellationToken).ConfigureAwait(false))
            days.Add(Read(row));
        return days;
    }

    private static UnitDay Read(TableEntity row) => new(
        RowText.Required(row, nameof(UnitDay.UnitCode)),
        RowText.Date(row, nameof(UnitDay.Date)),
        RowText.Number(row, nameof(UnitDay.Expected)),
        RowText.Number(row, nameof(UnitDay.Present)),
        RowText.Number(row, nameof(UnitDay.Incomplete)),
        RowText.Number(row, nameof(UnitDay.Absent)),
        RowText.Number(row, nameof(UnitDay.Excused)),
        RowText.Number(row, nameof(UnitDay.Late)),
        RowText.Long(row, nameof(UnitDay.LateMinutes)),
        RowText.Long(row, nameof(UnitDay.EarlyMinutes)));
}
