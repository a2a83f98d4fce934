namespace EPerformance.Application.Bundles.Csv;

/// <summary>
/// The times of the contract, no more and no less: <c>yyyy-MM-dd</c>, and date + <c>T</c> or space + <c>hh:mm</c>[<c>:ss</c>[<c>.fraction</c>]]
/// + nothing, <c>Z</c> or <c>±hh:mm</c> up to 14:00. <c>24:00</c>, <c>+0700</c> and lower-case <c>z</c> are refused, which the parsers of the
/// platform would partly let through; and 720,000 punches are read per run, so it works on the bytes as they are.
/// </summary>
internal static class TimeText
{
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        if (!Digits(text[..4], out var year) || !Digits(text.Slice(5, 2), out var month) || !Digits(text.Slice(8, 2), out var day))
            return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <param name="ticks">UTC ticks when an offset was given, else ticks on the wall clock. May leave the range of <see cref="DateTime"/>.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out long ticks, out bool hasOffset)
    {
        ticks = 0;
        hasOffset = false;
        if (text.Length < 16 || !TryParseDate(text[..10], out var date) || text[10] is not ((byte)'T' or (byte)' '))
            return false;
        if (!TryParseClock(text.Slice(11, 5), out var clock))
            return false;
        ticks = date.DayNumber * TimeSpan.TicksPerDay + clock;
        var rest = text[16..];
        return TakeSeconds(ref rest, ref ticks) && TakeOffset(rest, ref ticks, ref hasOffset);
    }

    /// <summary><c>hh:mm</c> from 00:00 to 23:59, as ticks since midnight.</summary>
    public static bool TryParseClock(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length != 5 || text[2] != ':' || !Digits(text[..2], out var hour) || !Digits(text[3..], out var minute))
            return false;
        if (hour > 23 || minute > 59)
            return false;
        ticks = hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute;
        return true;
    }

    private static bool TakeSeconds(ref ReadOnlySpan<byte> rest, ref long ticks)
    {
        if (rest.IsEmpty || rest[0] != ':')
            return true;
        if (rest.Length < 3 || !Digits(rest.Slice(1, 2), out var second) || second > 59)
            return false;
        ticks += second * TimeSpan.TicksPerSecond;
        rest = rest[3..];
        return rest.IsEmpty || rest[0] != '.' || TakeFraction(ref rest, ref ticks);
    }

    /// <summary>Digits beyond a tenth of a microsecond are dropped.</summary>
    private static bool TakeFraction(ref ReadOnlySpan<byte> rest, ref long ticks)
    {
        var scale = TimeSpan.TicksPerSecond / 10;
        var length = 1;
        for (; length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9'; length++)
        {
            ticks += (rest[length] - '0') * scale;
            scale /= 10;
        }

        rest = rest[length..];
        return length > 1;
    }

    private static bool TakeOffset(ReadOnlySpan<byte> rest, ref long ticks, ref bool hasOffset)
    {
        if (rest.IsEmpty)
            return true;
        hasOffset = true;
        if (rest is [(byte)'Z'])
            return true;
        if (rest.Length != 6 || rest[0] is not ((byte)'+' or (byte)'-') || !TryParseClock(rest[1..], out var offset))
            return false;
        if (offset > 14 * TimeSpan.TicksPerHour)
            return false;
        ticks -= rest[0] == '+' ? offset : -offset;
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9')
                return false;
            number = number * 10 + (c - '0');
        }

        return true;
    }
}
