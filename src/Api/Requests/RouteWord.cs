using System.Text.Json;

namespace EPerformance.Api.Requests;

/// <summary>A word of a list in an address, written as in answers: <c>shortDays</c>. Numbers are none.</summary>
public readonly record struct RouteWord<T>(T Value)
    where T : struct, Enum
{
    public static bool TryParse(string? text, out RouteWord<T> word)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == text)
            {
                word = new RouteWord<T>(value);
                return true;
            }
        }

        word = default;
        return false;
    }
}
