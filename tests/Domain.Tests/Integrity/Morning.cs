using EPerformance.Domain.Attendance;
using EPerformance.Domain.Integrity;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Integrity;

/// <summary>Taps of an office at the equator, where a degree is 111,195 m, from 2 March 2026 on.</summary>
internal static class Morning
{
    public static readonly DateOnly First = new(2026, 3, 2);

    /// <param name="day">0 is the first.</param>
    /// <param name="time">UTC.</param>
    /// <param name="jitter">Ten thousandths of a degree off the office, 11 m each; <c>null</c> for a tap without a position.</param>
    public static Tap Tap(string nip, int day, string time = "00:20:00", decimal? jitter = 0, int? accuracy = 12, string? device = null, string unit = "KPU") =>
        new(Nip.Parse(nip), $"{nip}-{day}-{time}", First.AddDays(day), new DateTimeOffset(First.AddDays(day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero), unit)
        {
            Position = jitter is { } off ? new GeoPoint(0.5m, 100 + off / 10_000) : null,
            Accuracy = accuracy,
            Device = device ?? "phone-" + nip,
        };

    public static IReadOnlyList<Signal> Signals(params IEnumerable<Tap> taps)
    {
        var review = new IntegrityReview(SignalThresholds.Default, Metres);
        foreach (var day in taps.GroupBy(tap => tap.Date).OrderBy(day => day.Key))
            review.Add(day);
        return review.Signals();
    }

    /// <summary>Of one day's lines of machines.</summary>
    public static IReadOnlyList<Signal> MachineSignals(params IEnumerable<Tap> lines)
    {
        var review = new IntegrityReview(SignalThresholds.Default, Metres);
        review.AddMachines(lines);
        return review.Signals();
    }

    public static string Kinds(IEnumerable<Signal> signals) => string.Join(' ', signals.Select(signal => signal.Kind));

    // Along the equator; exact enough for a test, and in whole numbers.
    private static int Metres(GeoPoint one, GeoPoint other) => (int)(decimal.Abs(one.Longitude - other.Longitude) * 111_195 + decimal.Abs(one.Latitude - other.Latitude) * 111_195);
}
