using System.Collections.Concurrent;
using EPerformance.Application.Submissions;

namespace EPerformance.Application.Telemetry;

/// <summary>Counts what waits, by kind and age, while somebody else looks through it anyway.</summary>
public sealed class OpenItems
{
    /// <summary>Days of a band, the last one inclusive; the band after them has no end.</summary>
    private static readonly (int Last, string Name)[] Bands = [(1, "0-1"), (3, "2-3"), (7, "4-7"), (14, "8-14"), (30, "15-30"), (int.MaxValue, "31+")];

    private readonly ConcurrentDictionary<ItemRef, bool> _seen = new();

    public static IReadOnlyList<string> Kinds { get; } = ["submission", "request", "objection"];

    public static IReadOnlyList<string> Ages { get; } = [.. Bands.Select(band => band.Name)];

    /// <summary>The same item twice is one.</summary>
    public void Add(ItemRef item) => _seen[item] = true;

    /// <summary>A number for every kind and age, 0 included: a gauge that is not written keeps its last value.</summary>
    /// <param name="today">Age 0. What is for a later day has the age 0.</param>
    public IReadOnlyList<(string Kind, string Age, long Items)> Count(DateOnly today)
    {
        var counts = _seen.Keys.GroupBy(item => (Kind: KindOf(item), Age: AgeOf(today.DayNumber - item.Day.DayNumber))).ToDictionary(group => group.Key, group => group.LongCount());
        return [.. Kinds.SelectMany(kind => Ages.Select(age => (kind, age, counts.GetValueOrDefault((kind, age)))))];
    }

    public static string AgeOf(int days) => Bands.First(band => days <= band.Last).Name;

    private static string KindOf(ItemRef item) => item.IsSubmission ? Kinds[0] : item.Request is not null ? Kinds[1] : Kinds[2];
}
