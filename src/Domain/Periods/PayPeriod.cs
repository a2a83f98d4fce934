using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

public enum PeriodKind
{
    Monthly,

    /// <summary>Calendar quarters, as Surabaya pays its <i>uang kinerja</i>.</summary>
    Quarterly,
}

/// <summary>The time that one allowance run pays for, written <c>2026-03</c> or <c>2026-Q1</c>.</summary>
public readonly record struct PayPeriod
{
    private PayPeriod(PeriodKind kind, CivilMonth first)
    {
        Kind = kind;
        First = first;
    }

    public PeriodKind Kind { get; }

    public CivilMonth First { get; }

    public CivilMonth Last => Kind == PeriodKind.Monthly ? First : First.Next.Next;

    /// <summary>Both ends inclusive.</summary>
    public DateRange Range => new(First.First, Last.Last);

    public PayPeriod Next => new(Kind, Last.Next);

    public PayPeriod Previous => Of(Kind, First.First.AddDays(-1));

    public IReadOnlyList<CivilMonth> Months => Kind == PeriodKind.Monthly ? [First] : [First, First.Next, Last];

    public static PayPeriod Month(CivilMonth month) => new(PeriodKind.Monthly, month);

    /// <summary>The calendar quarter in which a month lies.</summary>
    public static PayPeriod QuarterOf(CivilMonth month) => new(PeriodKind.Quarterly, new CivilMonth(month.Year, (month.Month - 1) / 3 * 3 + 1));

    public static PayPeriod Of(PeriodKind kind, DateOnly date) =>
        kind == PeriodKind.Monthly ? Month(CivilMonth.Of(date)) : QuarterOf(CivilMonth.Of(date));

    /// <summary>Reads exactly <c>yyyy-MM</c> or <c>yyyy-Q1</c> to <c>yyyy-Q4</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PayPeriod period)
    {
        period = default;
        if (text is [.., '-', 'Q', >= '1' and <= '4'] && CivilMonth.TryParse($"{text[..^3]}-01", out var january))
        {
            period = QuarterOf(new CivilMonth(january.Year, (text[^1] - '0') * 3));
            return true;
        }

        if (!CivilMonth.TryParse(text, out var month))
            return false;
        period = Month(month);
        return true;
    }

    public override string ToString() => Kind == PeriodKind.Monthly
        ? First.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-Q{(First.Month + 2) / 3}");
}
