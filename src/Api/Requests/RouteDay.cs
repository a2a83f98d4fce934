using System.Globalization;

namespace EPerformance.Api.Requests;

/// <summary>A civil day in an address: <c>2026-03-02</c> and no other spelling, because <c>02-03-2026</c> is two different days.</summary>
public readonly record struct RouteDay(DateOnly Date)
{
    public static bool TryParse(string? text, out RouteDay day)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = new RouteDay(date);
        return isDay;
    }

    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
