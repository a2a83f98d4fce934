using System.Globalization;

namespace EPerformance.Application.Periods;

/// <summary>
/// What a client had before its eyes when it decided, written <c>version.change</c>. Who signs is held to the version; who does something
/// that has no version is held to the last change.
/// </summary>
public readonly record struct PeriodSeen(int Version, int Change)
{
    public static bool TryParse(string text, out PeriodSeen seen)
    {
        seen = default;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !TryNumber(text.AsSpan(0, dot), out var version) || !TryNumber(text.AsSpan(dot + 1), out var change))
            return false;
        seen = new PeriodSeen(version, change);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version}.{Change}");

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
