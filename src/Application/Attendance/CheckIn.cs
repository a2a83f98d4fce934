using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Keeps a check-in or check-out. The server's clock says when. One storage transaction when the organisation is in memory; a repeated event
/// id costs a second one, is answered as the first time and keeps nothing new.
/// </summary>
public sealed class CheckIn(
    OrganisationCache organisations, IPunchStore punches, IPeriodGate periods, CheckInPolicy policy, ArrivalWindow window, TimeProvider clock)
{
    public async ValueTask<CheckInResult> RunAsync(CheckInRequest request, CancellationToken cancellationToken)
    {
        if (CheckInRules.Refusal(request) is { } unusable)
            return unusable;
        var organisation = await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false);
        if (organisation is null || !organisation.People.TryGetValue(request.Nip, out var person))
            return AttendanceViolations.UnknownPerson;
        var now = clock.GetUtcNow();
        if (organisation.DayOf(request.Nip, now, request.Direction) is not var (date, assignment, zone))
            return AttendanceViolations.NotEmployed;
        var ahead = request.DeviceTime - now ?? TimeSpan.Zero;
        if (policy.RefuseDeviceAhead && ahead > policy.DeviceClockTolerance)
            return AttendanceViolations.DeviceAhead;
        if (await periods.RefusalAsync(date, cancellationToken).ConfigureAwait(false) is { } closed)
            return closed;
        var (place, flags) = PlaceCheck.Of(
            organisation,
            organisation.UnitOf(assignment),
            CheckInRules.PositionOf(request),
            request.Accuracy is { } accuracy ? (int)decimal.Ceiling(accuracy) : null,
            request.LocationCode);
        var punch = new PunchRecord(
            request.Nip, request.EventId!, request.Direction, request.Source, now, date, zone, assignment.UnitCode, PunchFiling.DateOf(now, request.DeviceTime))
        {
            DeviceTime = request.DeviceTime,
            DeviceId = request.DeviceId,
            Place = place,
            Flags =
            [
                .. flags,
                .. Claims(request, ahead.Duration() > policy.DeviceClockTolerance),
                .. request.Direction == PunchDirection.In && window.IsOverAt(now, organisation, person, date, zone) ? [PunchFlag.WindowClosed] : Array.Empty<PunchFlag>(),
            ],
        };
        return await KeepAsync(punch, cancellationToken).ConfigureAwait(false);
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

    private async ValueTask<CheckInResult> KeepAsync(PunchRecord punch, CancellationToken cancellationToken)
    {
        var existing = PunchFiling.DateBefore(punch.At, punch.DeviceTime) is { } before
            ? await punches.FindAsync(punch.Nip, before, punch.EventId, cancellationToken).ConfigureAwait(false)
            : null;
        existing ??= await punches.AddAsync(punch, cancellationToken).ConfigureAwait(false);
        if (existing is null)
            return CheckInResult.Kept(punch);
        return existing.Direction == punch.Direction ? CheckInResult.Repeated(existing) : AttendanceViolations.EventIdTaken;
    }
}
