namespace EPerformance.Domain.Primitives;

/// <summary>Civil days from <paramref name="From"/> to <paramref name="To"/>, both inclusive, as decrees and leave letters write them.</summary>
public readonly record struct DateRange(DateOnly From, DateOnly To)
{
    /// <summary>From a day on, without an end.</summary>
    public static DateRange Since(DateOnly from) => new(from, DateOnly.MaxValue);

    public bool IsEmpty => To < From;

    /// <summary>Calendar days in the range; both ends count.</summary>
    public int Days => IsEmpty ? 0 : To.DayNumber - From.DayNumber + 1;

    /// <summary>Each civil day in order. Ends at the last day there is, without stepping over it.</summary>
    public IEnumerable<DateOnly> EachDay()
    {
        for (var day = From.DayNumber; day <= To.DayNumber; day++)
            yield return DateOnly.FromDayNumber(day);
    }

    public bool Contains(DateOnly date) => From <= date && date <= To;

    public bool Overlaps(DateRange other) => From <= other.To && other.From <= To;

    public DateRange Intersect(DateRange other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);
}
