using System.Globalization;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>A line of a machine's log.</summary>
/// <param name="Id">The machine's own number of the event; without one the instant and the direction are it.</param>
/// <param name="Number">The machine's user number; or <paramref name="Nip"/>, never both.</param>
/// <param name="At">With an offset, or the wall clock where the machine stands.</param>
public sealed record MachinePunch(string? Id, string? Number, Nip? Nip, string At, PunchDirection Direction)
{
    private const string Wall = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    private const int Longest = 40;

    /// <summary>When it happened; <c>null</c> when the text is no time.</summary>
    public DateTimeOffset? InstantIn(AgencyZone zone) => Instant(At, zone);

    /// <summary>A time as machines write it; <c>null</c> when the text is none.</summary>
    /// <param name="text">With an offset, or the wall clock of <paramref name="zone"/>.</param>
    public static DateTimeOffset? Instant(string text, AgencyZone zone)
    {
        if (text.Length is 0 or > Longest)
            return null;
        if (DateTime.TryParseExact(text, Wall, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall))
            return IsInReach(wall) ? new DateTimeOffset(wall, zone.Offset).ToUniversalTime() : null;
        return DateTimeOffset.TryParseExact(text, Wall + "K", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && IsInReach(instant.DateTime) ? instant.ToUniversalTime() : null;
    }

    // Far from the ends of the calendar, where adding an offset fails.
    private static bool IsInReach(DateTime time) => time.Year is >= 1900 and <= 9000;
}
