namespace EPerformance.Domain.RollUp;

/// <summary>The median of whole numbers that come one by one.</summary>
/// <remarks>
/// The numbers lie one after the other and are put in order once, when somebody asks. Counting how often each was seen would save the order, but pay differs from person to person: what is looked up for
/// each of them then lies all over the memory, and a large agency took longer for a person than a small one.
/// </remarks>
public sealed class Middle
{
    private readonly List<int> _values = [];
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
        if (value is not { } number)
            return;
        _values.Add(number);
        _isKnown = false;
    }

    private int? Find()
    {
        _values.Sort();
        return _values.Count > 0 ? _values[(_values.Count - 1) / 2] : null;
    }
}
