using System.Globalization;
using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;

namespace EPerformance.FaultKit.Invariants;

/// <summary>Closed days: of every day that is closed each person has one row, and the recap of a unit is the sum of its people.</summary>
internal static class DayInvariants
{
    public static async Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients, CivilMonth month, CancellationToken stop)
    {
        var broken = new List<string>();
        var days = new List<ClosedDay>();
        foreach (var bucket in Bucket.All(clients.Settings.Buckets))
        {
            await foreach (var day in new DayStore(clients).OfBucketAsync(bucket.Index, month, stop))
                days.Add(day);
        }

        var closes = (await new ClosedDays(clients).InMonthAsync(month, stop)).ToDictionary(close => (close.Zone, close.Date));
        foreach (var day in days.Where(day => !closes.ContainsKey((day.Zone, day.Record.Date))))
            broken.Add($"{day.Nip} {day.Record.Date:yyyy-MM-dd} has a row of a day that nobody closed");
        var complete = days.Where(day => closes.TryGetValue((day.Zone, day.Record.Date), out var close) && close.IsComplete).ToList();
        foreach (var unit in complete.GroupBy(day => day.UnitCode))
        {
            var recaps = (await new UnitDayStore(clients).OfUnitAsync(unit.Key, month, stop)).ToDictionary(recap => recap.Date);
            foreach (var date in unit.GroupBy(day => day.Record.Date))
            {
                var sum = date.Aggregate(UnitDay.Empty(unit.Key, date.Key), (sum, day) => sum.With(day.Record));
                if (recaps.GetValueOrDefault(date.Key) != sum)
                    broken.Add(string.Create(CultureInfo.InvariantCulture, $"{unit.Key} {date.Key:yyyy-MM-dd}: the recap is {recaps.GetValueOrDefault(date.Key)}, its people are {sum}"));
            }
        }

        return broken;
    }
}
