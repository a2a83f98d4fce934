using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>Makes a phone's tap a punch with its evidence, whether it is sent as it happens or later.</summary>
internal static class TapRecord
{
    /// <param name="at">When it happened.</param>
    /// <param name="where">Day and place of work at that instant.</param>
    /// <param name="clockDiffers">The phone's clock is further off than the policy allows.</param>
    public static PunchRecord Of(
        OrganisationView organisation, Trips trips, CheckInRequest request, DateTimeOffset at, (DateOnly Date, Assignment Assignment, AgencyZone Zone) where, TapFindings findings, bool clockDiffers)
    {
        // Whom duty takes elsewhere is not looked for at the own office.
        var duty = organisation.DutyOn(request.Nip, where.Date, trips);
        var (unit, position) = (organisation.UnitOf(where.Assignment), CheckInRules.PositionOf(request));
        int? accuracy = request.Accuracy is { } metres ? (int)decimal.Ceiling(metres) : null;
        var (place, flags) = findings.Kiosk is { } kiosk
            ? PlaceCheck.AtKiosk(organisation, unit, where.Date, duty, position, accuracy, kiosk.LocationCode)
            : PlaceCheck.Of(organisation, unit, where.Date, duty, position, accuracy, request.LocationCode);
        return new PunchRecord(
            request.Nip, request.EventId!, request.Direction, request.Source, at, where.Date, where.Zone, where.Assignment.UnitCode, PunchFiling.DateOf(at, request.DeviceTime))
        {
            DeviceTime = request.DeviceTime,
            DeviceId = request.DeviceId,
            Counter = request.Counter,
            Kiosk = findings.Kiosk?.Id,
            Photo = request.Photo,
            Place = place,
            Flags = [.. flags, .. Claims(request, clockDiffers), .. findings.Flags],
        };
    }

    private static IEnumerable<PunchFlag> Claims(CheckInRequest request, bool clockDiffers)
    {
        if (clockDiffers)
            yield return PunchFlag.DeviceClockDiffers;
        if (request.IsMocked)
            yield return PunchFlag.PositionMocked;
        if (request.IsLent)
            yield return PunchFlag.DeviceLent;
    }
}
