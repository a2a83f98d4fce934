using System.Globalization;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>The time that an evaluation is about: a year, written <c>2026</c>, or a part of it, written <c>2026-03</c> or <c>2026-Q1</c>. Source: PermenPANRB 6/2022 (periodic and annual evaluation).</summary>
public readonly record struct AppraisalPeriod
{
    public const int FirstYear = 2022, LastYear = 2100;

    private AppraisalPeriod(int year, PayPeriod? part)
    {
        Year = year;
        Part = part;
    }

    public int Year { get; }

    /// <summary><c>null</c> for the year as a whole.</summary>
    public PayPeriod? Part { get; }

    public bool IsAnnual => Part is null;

    /// <summary>Both ends inclusive.</summary>
    public DateRange Days => Part?.Range ?? new DateRange(new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));

    /// <summary>The months that the rating is the rating of; none for a year as a whole, which policies ask for as a year.</summary>
    public IReadOnlyList<CivilMonth> Months => Part?.Months ?? [];

    public static AppraisalPeriod Annual(int year) => new(year, null);

    public static AppraisalPeriod Of(PayPeriod part) => new(part.First.Year, part);

    /// <summary>Reads exactly <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-Q1</c> to <c>yyyy-Q4</c>, from <see cref="FirstYear"/> to <see cref="LastYear"/>.</summary>
    public static bool TryParse(string? text, out AppraisalPeriod period)
    {
        period = default;
        if (text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            period = Annual(year);
        else if (PayPeriod.TryParse(text.AsSpan(), out var part))
            period = Of(part);
        return period.Year is >= FirstYear and <= LastYear;
    }

    public override string ToString() => Part?.ToString() ?? Year.ToString("D4", CultureInfo.InvariantCulture);
}
