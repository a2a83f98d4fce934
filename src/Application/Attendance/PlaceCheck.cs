using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Judges a position against the fences where the person works. Everything that cannot be judged ends in a flag, never in "inside".
/// Without a named location the nearest of the unit's own fences counts, or of the nearest unit above that has any; on duty elsewhere that of the location where it is, if it is one.
/// </summary>
internal static class PlaceCheck
{
    public static (PlaceEvidence Evidence, IReadOnlyList<PunchFlag> Flags) Of(
        OrganisationView organisation, Unit unit, DateOnly date, DutyPlace? duty, GeoPoint? position, int? accuracy, string? locationCode)
    {
        var flags = new List<PunchFlag>(1);
        var own = duty is null ? organisation.LocationsOf(unit, date) : duty.LocationCode is { } code && organisation.Location(code) is { } place ? [place] : [];
        var fences = own;
        if (locationCode is not null)
        {
            if (organisation.Location(locationCode) is not { } named)
            {
                flags.Add(PunchFlag.UnknownLocation);
            }
            else
            {
                fences = [named];
                if (!own.Contains(named) && duty is not { LocationCode: null })
                    flags.Add(PunchFlag.OtherLocation);
            }
        }

        return (Measure(fences, position, accuracy, flags), flags);
    }

    /// <summary>A kiosk's code proves the place where positions fail: indoors. A position that lies outside for certain is told all the same.</summary>
    public static (PlaceEvidence Evidence, IReadOnlyList<PunchFlag> Flags) AtKiosk(
        OrganisationView organisation, Unit unit, DateOnly date, DutyPlace? duty, GeoPoint? position, int? accuracy, string kioskLocation)
    {
        var (evidence, flags) = Of(organisation, unit, date, duty, position, accuracy, kioskLocation);
        return (evidence with { LocationCode = kioskLocation }, [.. flags.Where(flag => flag is not (PunchFlag.NoPosition or PunchFlag.PlaceUncertain))]);
    }

    private static PlaceEvidence Measure(IEnumerable<Location> locations, GeoPoint? position, int? accuracy, List<PunchFlag> flags)
    {
        var fenced = locations.Where(location => location.Fence is not null).ToList();
        if (fenced.Count == 0)
            return new PlaceEvidence(position, accuracy, null, null, null);
        if (position is not { } at)
        {
            flags.Add(PunchFlag.NoPosition);
            return new PlaceEvidence(null, accuracy, null, null, null);
        }

        // Nearest to the edge, so that a small fence beside a large one is not missed.
        var (nearest, distance) = fenced
            .Select(location => (Location: location, Distance: Distance.Metres(location.Fence!.Centre, at)))
            .MinBy(pair => pair.Distance - pair.Location.Fence!.RadiusMetres);
        var verdict = nearest.Fence!.Judge(distance, accuracy);
        if (verdict != FenceVerdict.Inside)
            flags.Add(verdict == FenceVerdict.Outside ? PunchFlag.OutsideFence : PunchFlag.PlaceUncertain);
        return new PlaceEvidence(position, accuracy, nearest.Code, distance, verdict);
    }
}
