using System.Globalization;

namespace EPerformance.Domain.Primitives;

/// <summary>A calendar month in the agency's own time, written <c>2026-03</c>: the period of most allowances.</summary>
public readonly record struct CivilMonth : IComparable<CivilMonth>
{
    public CivilMonth(int year, int month)
    {
        First = new DateOnly(year, month, 1);
    }

    /// <summary>The first day, inclusive.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly Last => new(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month));

    public int Year => First.Year;

    public int Month => First.Month;

    public int Days => DateTime.DaysInMonth(First.Year, First.Month);

    public DateRange Range => new(First, Last);

    /// <exception cref="ArgumentOutOfRangeException">Before January of year 1.</exception>
    public CivilMonth Previous => Of(First.AddDays(-1));

    public CivilMonth Next => Of(First.AddMonths(1));

    public static CivilMonth Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>Reads exactly <c>yyyy-MM</c> in ASCII digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CivilMonth month)
    {
        month = default;
        if (text.Length != 7 || !DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return false;
        month = Of(first);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CivilMonth)"/>
    public static bool TryParse(string? text, out CivilMonth month) => TryParse(text.AsSpan(), out month);

    public bool Contains(DateOnly date) => date.Year == Year && date.Month == Month;

    public int CompareTo(CivilMonth other) => First.CompareTo(other.First);

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
