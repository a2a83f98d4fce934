using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>Several people at exactly one point, to the last decimal. People who stand together do not: each phone is wrong in its own way.</summary>
internal static class CommonPositions
{
    public static IEnumerable<Signal> Of(IReadOnlyList<Tap> day, SignalThresholds thresholds) =>
        from tap in day
        where Exactness.Counts(tap, thresholds) && !tap.IsLent
        group tap by (Point: Exactness.Round(tap.Position!.Value), tap.Date) into taps
        let people = taps.Select(tap => tap.Nip).Distinct().Order().ToList()
        // People at one desk's computer have one position and one device: that is told as a shared device, once.
        where people.Count >= thresholds.CommonPositionPeople && taps.Select(tap => tap.Device ?? tap.Nip.Value).Distinct(StringComparer.Ordinal).Count() >= thresholds.CommonPositionPeople
        select new Signal(
            SignalKind.CommonPosition,
            $"{Exactness.Name(taps.Key.Point)}|{taps.Key.Date:yyyy-MM-dd}",
            people,
            [.. taps.Select(TapRef.Of)],
            new Text(
                $"{people.Count} orang melaporkan titik yang persis sama ({Exactness.Name(taps.Key.Point)}) pada satu hari.",
                $"{people.Count} people reported exactly the same point ({Exactness.Name(taps.Key.Point)}) on one day."));
}
