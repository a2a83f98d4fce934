namespace EPerformance.Domain.RollUp;

/// <summary>The median of whole numbers that come one by one: how often each was seen. Two are added by adding their counts, so a unit above needs nobody's number a second time.</summary>
public sealed class Middle
{
    private readonly Dictionary<int, int> _seen = [];
    private int _count;
    private int? _value;
    private bool _isKnown;

    /// <summary>Of an even number of values the lower of the two in the middle; <c>null</c> without any.</summary>
    public int? Value
    {
        get
        {
            // Everybody of a class is held against it: put in order for each of them, an agency would take as long as the square of its people.
            if (!_isKnown)
                (_value, _isKnown) = (Find(), true);
            return _value;
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

    private int? Find()
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

    private void Add(int value, int times)
    {
        _isKnown = false;
        _seen[value] = _seen.GetValueOrDefault(value) + times;
        _count += times;
    }
}
