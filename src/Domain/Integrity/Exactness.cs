using System.Globalization;
using EPerformance.Domain.Attendance;

namespace EPerformance.Domain.Integrity;

/// <summary>When two positions are "the same point": in six decimals of a degree, about 11 cm, far below what a phone can know twice.</summary>
internal static class Exactness
{
    private const decimal Million = 1_000_000;

    /// <summary>Positions of masts and networks are honestly the same every day: they say so by their accuracy. One that says nothing counts as exact.</summary>
    public static bool Counts(Tap tap, SignalThresholds thresholds) => tap.Position is not null && (tap.Accuracy ?? 0) <= thresholds.TrustedAccuracy;

    public static (int Latitude, int Longitude) Round(GeoPoint point) => ((int)decimal.Floor(point.Latitude * Million), (int)decimal.Floor(point.Longitude * Million));

    public static string Name((int Latitude, int Longitude) point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Latitude / Million:0.000000},{point.Longitude / Million:0.000000}");
}
