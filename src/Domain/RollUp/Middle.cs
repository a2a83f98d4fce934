namespace EPerformance.Domain.RollUp;

/// <summary>The median of whole numbers that come one by one: how often each was seen. Two are added by adding their counts, so a unit above needs nobody's number a second time.</summary>
public sealed class Middle
{
    private readonly Dictionary<int, int> _seen = [];
    private int _count;

    /// <summary>Of an even number of values the lower of the two in the middle; <c>null</c> without any.</summary>
    public int? Value
    {
        get
        {
            var left = (_count + 1) / 2;
            foreach (var (value, times) in _seen.OrderBy(pair => pair.Key))
            {
                left -= times;
                if (left <= 0)
                    return value;
            }

            return null;
        }
    }

    /// <param name="value"><c>null</c> is nothing.</param>
    public void Add(int? value)
    {
        if (value is { } number)
            Add(number, 1);
    }

    public void Take(Middle other)
    {
        foreach (var (value, times) in other._seen)
            Add(value, times);
    }

    private void Add(int value, int times)
    {
        _seen[value] = _seen.GetValueOrDefault(value) + times;
        _count += times;
    }
}
