using System.Runtime.InteropServices;

namespace EPerformance.Domain.RollUp;

/// <summary>The median of whole numbers that come one by one.</summary>
/// <remarks>
/// The numbers lie one after the other, and the middle is looked for when somebody asks. They are not put in order, which costs a person of a large agency more than one of a small one. Counting how often
/// each was seen would do the same: pay differs from person to person, and what is looked up for each of them lies all over the memory.
/// </remarks>
public sealed class Middle
{
    // Of a hundred thousand numbers some thirty rounds are the rule. Numbers that come in such an order that more are needed are put in order after all.
    private const int MostRounds = 64;

    private readonly List<int> _values = [];
    private int? _value;
    private bool _isKnown;

    /// <summary>Of an even number of values the lower of the two in the middle; <c>null</c> without any.</summary>
    public int? Value
    {
        get
        {
            // Everybody of a class is held against it: looked for each time, an agency would take as long as the square of its people.
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

    /// <summary>Forgets all numbers and keeps their room.</summary>
    public void Clear()
    {
        _values.Clear();
        _isKnown = false;
    }

    private int? Find() => _values.Count > 0 ? Smallest(CollectionsMarshal.AsSpan(_values), (_values.Count - 1) / 2) : null;

    // Whoever is below a number goes before it, whoever is above it behind, and only the side with the place is looked at again.
    private static int Smallest(Span<int> values, int place)
    {
        var (low, high) = (0, values.Length - 1);
        for (var round = 0; low < high; round++)
        {
            if (round == MostRounds)
            {
                values.Sort();
                break;
            }

            var (left, right) = Part(values, low, high);
            if (place <= right)
                high = right;
            else if (place >= left)
                low = left;
            else
                break;
        }

        return values[place];
    }

    /// <returns>From <paramref name="low"/> to <c>Right</c> nothing is above the number, from <c>Left</c> to <paramref name="high"/> nothing below; what is between is the number.</returns>
    private static (int Left, int Right) Part(Span<int> values, int low, int high)
    {
        var number = OfThree(values[low], values[low + (high - low) / 2], values[high]);
        var (left, right) = (low, high);
        while (left <= right)
        {
            while (values[left] < number)
                left++;
            while (values[right] > number)
                right--;
            if (left > right)
                break;
            (values[left], values[right]) = (values[right], values[left]);
            (left, right) = (left + 1, right - 1);
        }

        return (left, right);
    }

    private static int OfThree(int one, int two, int three) => Math.Max(Math.Min(one, two), Math.Min(Math.Max(one, two), three));
}
