using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Facts;

/// <summary>Which period's rating or score a rule asks for, seen from the month that is paid.</summary>
public enum FactPeriod
{
    /// <summary>The month or quarter that is paid.</summary>
    Current,

    /// <summary>The month before it.</summary>
    PreviousMonth,

    /// <summary>The calendar year of the month, rated as a whole.</summary>
    Year,

    /// <summary>The calendar year before, rated as a whole: what a next-year multiplier looks at.</summary>
    PreviousYear,
}

public static class FactPeriodExtensions
{
    /// <summary>Whether a fact of this year, or of this month of it, is of the period.</summary>
    public static bool Covers(this FactPeriod period, DateRange paid, int year, int? month)
    {
        if (month is not { } number)
            return period switch { FactPeriod.Year => year == paid.To.Year, FactPeriod.PreviousYear => year == paid.To.Year - 1, _ => false };
        var first = new DateOnly(year, number, 1);
        return period switch
        {
            FactPeriod.Current => paid.Contains(first),
            FactPeriod.PreviousMonth => CivilMonth.Of(first) == CivilMonth.Of(paid.From).Previous,
            _ => false,
        };
    }
}
