using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;

namespace EPerformance.Storage.Checks;

/// <summary>Closed days: every row belongs to a day that was closed, and the recap of a unit is the sum of its people.</summary>
/// <param name="isAtRest">Otherwise a day of which facts came late may be under way to its next reading.</param>
internal sealed class DayCheck(StorageClients clients, bool isAtRest)
{
    public async Task<(long Days, IReadOnlyList<Finding> Findings)> RunAsync(IProgress<(string What, long Rows)>? progress, CancellationToken cancellationToken)
    {
        var (findings, seen) = (new List<Finding>(), 0L);
        foreach (var month in await MonthsAsync(cancellationToken).ConfigureAwait(false))
        {
            var closes = (await new ClosedDays(clients).InMonthAsync(month, cancellationToken).ConfigureAwait(false)).ToDictionary(close => (close.Zone, close.Date));
            var sums = new Dictionary<(string Unit, DateOnly Date), UnitDay>();
            foreach (var bucket in Bucket.All(clients.Settings.Buckets))
            {
                await foreach (var day in new DayStore(clients).OfBucketAsync(bucket.Index, month, cancellationToken).ConfigureAwait(false))
                {
                    seen++;
                    var date = day.Record.Date;
                    if (!closes.TryGetValue((day.Zone, date), out var close))
                        findings.Add(Finding.DayNotClosed(day.Nip, date));
                    else if (IsSettled(close))
                        sums[(day.UnitCode, date)] = sums.GetValueOrDefault((day.UnitCode, date), UnitDay.Empty(day.UnitCode, date)).With(day.Record);
                }
            }

            foreach (var unit in sums.GroupBy(sum => sum.Key.Unit))
            {
                var recaps = (await new UnitDayStore(clients).OfUnitAsync(unit.Key, month, cancellationToken).ConfigureAwait(false)).ToDictionary(recap => recap.Date);
                findings.AddRange(unit.Where(sum => recaps.GetValueOrDefault(sum.Key.Date) != sum.Value).Select(sum => Finding.WrongRecap(recaps.GetValueOrDefault(sum.Key.Date), sum.Value)));
            }

            progress?.Report((Keys.Days.Table, seen));
        }

        return (seen, findings);
    }

    private bool IsSettled(DayClose close) => close.IsComplete && (isAtRest || close.LateMark is null);

    private async Task<IReadOnlyList<CivilMonth>> MonthsAsync(CancellationToken cancellationToken)
    {
        var months = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var close in clients.Table(Keys.DayCloses.Table).KeysAsync(cancellationToken).ConfigureAwait(false))
            months.Add(close.Partition);
        return [.. months.Select(month => KeyTime.TryParseDate($"{month}01", out var first) ? CivilMonth.Of(first) : throw new InvalidDataException($"{month} is no month of days"))];
    }
}
