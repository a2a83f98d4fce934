using System.Globalization;

namespace EPerformance.Storage;

/// <summary>Times and dates as parts of keys: fixed width, so that their order as text is their order in time.</summary>
public static class KeyTime
{
    private const string InstantFormat = "yyyyMMddHHmmssfffffff";

    /// <summary>An instant in UTC to 100 ns, 21 digits: <c>202603020059300000000</c>.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Instant"/> wrote.</summary>
    public static bool TryParseInstant(ReadOnlySpan<char> key, out DateTimeOffset at) =>
        DateTimeOffset.TryParseExact(key, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at);

    /// <summary>The hour in UTC that an instant lies in, 10 digits: <c>2026030200</c>.</summary>
    public static string Hour(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);

    /// <summary>8 digits: <c>20260302</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Date"/> wrote.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> key, out DateOnly date) =>
        DateOnly.TryParseExact(key, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Day of the month, 2 digits.</summary>
    public static string Day(DateOnly date) => date.ToString("dd", CultureInfo.InvariantCulture);

    /// <summary>6 digits: <c>202603</c>.</summary>
    public static string Month(DateOnly date) => date.ToString("yyyyMM", CultureInfo.InvariantCulture);
}
