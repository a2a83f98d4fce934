using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Keeps a check-in or check-out. The server's clock says when. One storage transaction when the organisation is in memory; a repeated event
/// id costs a second one, is answered as the first time and keeps nothing new.
/// </summary>
public sealed class CheckIn(
    OrganisationCache organisations, TripBook trips, IPunchStore punches, IPeriodGate periods, TapEvidence evidence, CheckInPolicy policy, ArrivalWindow window, TimeProvider clock, Measures? measures = null)
{
    public ValueTask<CheckInResult> RunAsync(CheckInRequest request, CancellationToken cancellationToken) =>
        measures is { CountsCheckIns: true } ? CountedAsync(request, measures, cancellationToken) : DecideAsync(request, cancellationToken);

    private async ValueTask<CheckInResult> CountedAsync(CheckInRequest request, Measures counting, CancellationToken cancellationToken)
    {
        var result = await DecideAsync(request, cancellationToken).ConfigureAwait(false);
        counting.CheckIn(Measures.DirectionOf(request.Direction), result.Refusal is not null ? "refused" : result.IsRepeated ? "repeated" : "kept");
        return result;
    }

    private async ValueTask<CheckInResult> DecideAsync(CheckInRequest request, CancellationToken cancellationToken)
    {
        if (CheckInRules.Refusal(request) is { } unusable)
            return unusable;
        var organisation = await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false);
        if (organisation is null || !organisation.People.TryGetValue(request.Nip, out var person))
            return AttendanceViolations.UnknownPerson;
        var now = clock.GetUtcNow();
        var away = await trips.AroundAsync(PunchFiling.UtcDate(now), cancellationToken).ConfigureAwait(false);
        if (organisation.DayOf(request.Nip, now, request.Direction, away) is not { } where)
            return AttendanceViolations.NotEmployed;
        var ahead = request.DeviceTime - now ?? TimeSpan.Zero;
        if (policy.RefuseDeviceAhead && ahead > policy.DeviceClockTolerance)
            return AttendanceViolations.DeviceAhead;
        if (await periods.RefusalAsync(where.Date, cancellationToken).ConfigureAwait(false) is { } closed)
            return closed;
        var findings = await evidence.OfAsync(request, now, cancellationToken).ConfigureAwait(false);
        if (findings.Refusal is { } refused)
            return await FirstTryAsync(request, now, refused, cancellationToken).ConfigureAwait(false);
        var punch = TapRecord.Of(organisation, away, request, now, where, findings, ahead.Duration() > policy.DeviceClockTolerance);
        if (request.Direction == PunchDirection.In && organisation.DutyOn(request.Nip, where.Date, away) is null && window.IsOverAt(now, organisation, person, where.Date, where.Zone))
            punch = punch with { Flags = [.. punch.Flags, PunchFlag.WindowClosed] };
        return await KeepAsync(punch, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A code expires and a phone is changed between two tries of one tap: what was kept the first time is answered so.</summary>
    private async ValueTask<CheckInResult> FirstTryAsync(CheckInRequest request, DateTimeOffset now, Violation refusal, CancellationToken cancellationToken)
    {
        var kept = await punches.FindAsync(request.Nip, PunchFiling.DateOf(now, request.DeviceTime), request.EventId!, cancellationToken).ConfigureAwait(false);
        return kept?.Direction == request.Direction ? CheckInResult.Repeated(kept) : refusal;
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
