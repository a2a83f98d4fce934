using System.Text.RegularExpressions;

namespace EPerformance.Application.Telemetry;

/// <summary>Text that may leave the instance: numbers as long as those of people, and positions, are taken out. The last net; texts are not to hold any.</summary>
public static partial class PlainText
{
    private const string Instead = "*";

    public static string Of(string text) => Positions().Replace(Numbers().Replace(text, Instead), Instead);

    /// <summary>A NIP has 18 digits, a resident's number 16, a telephone number 10 or more.</summary>
    [GeneratedRegex(@"\d{9,}")]
    private static partial Regex Numbers();

    /// <summary>Two decimal degrees beside each other.</summary>
    [GeneratedRegex(@"-?\d{1,3}\.\d{3,}\s*[,; ]\s*-?\d{1,3}\.\d{3,}")]
    private static partial Regex Positions();
}
