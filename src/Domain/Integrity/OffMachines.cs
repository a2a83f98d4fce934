using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>
/// A machine's lines of a day that it sent while its clock was far off. Everybody at that door is concerned, to their gain or their loss, and nobody of them did anything: one question about the machine, not one for
/// each. It names no person, so that the personnel office can answer it though it taps there too. Whether the times have to be corrected, by a document, is for the personnel office to say.
/// </summary>
internal static class OffMachines
{
    public static IEnumerable<Signal> Of(IReadOnlyList<Tap> day) =>
        from line in day
        where line is { IsClockOff: true, AheadWhenSent: not null, Device: not null }
        group line by (Device: line.Device!, line.Date) into lines
        select new Signal(SignalKind.OffMachine, $"{lines.Key.Device}|{lines.Key.Date:yyyy-MM-dd}", [], [.. lines.Select(TapRef.Of)], Facts(lines.Key.Device, [.. lines]));

    private static Text Facts(string device, IReadOnlyList<Tap> lines)
    {
        var worst = lines.MaxBy(line => line.AheadWhenSent!.Value.Duration())!.AheadWhenSent!.Value;
        var minutes = ((worst.Duration().Ticks + (TimeSpan.TicksPerMinute / 2)) / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture);
        var (terlalu, too) = worst > TimeSpan.Zero ? ("cepat", "fast") : ("lambat", "slow");
        return new Text(
            $"Saat mesin {device} mengirim {lines.Count} catatan hari ini, jamnya terlalu {terlalu} hingga {minutes} menit. Sejak kapan tidak diketahui; tidak ada waktu yang diubah.",
            $"When machine {device} sent {lines.Count} lines of this day, its clock was up to {minutes} minutes {too}. Since when is not known; no time was changed.");
    }
}
