using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>
/// Takes the taps that a phone kept while it had no network, line by line: one bad line holds up no other, and sending the batch again keeps nothing twice. A clock that is off and a counter
/// that jumps refuse nothing; they are kept with the punch, and the nightly review puts them before a person.
/// </summary>
public sealed class UploadTaps(OrganisationCache organisations, TripBook trips, TapEvidence evidence, LatePunches late, CheckInPolicy policy, LatePolicy latePolicy, ArrivalWindow window, TimeProvider clock)
{
    public const int MostLines = 50;

    /// <param name="deviceNow">The phone's clock when it sends.</param>
    /// <param name="taps">All of one person and phone; <see cref="CheckInRequest.DeviceTime"/> says when each was made.</param>
    public async Task<(IReadOnlyList<LineOutcome> Lines, Violation? Refusal)> RunAsync(
        Nip nip, string? deviceId, DateTimeOffset deviceNow, IReadOnlyList<CheckInRequest> taps, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation || !organisation.People.ContainsKey(nip))
            return ([], AttendanceViolations.UnknownPerson);
        if (taps.Count is 0 or > MostLines)
            return ([], BatchViolations.BatchUnusable);
        if (deviceId is null || !CheckInRules.IsId(deviceId))
            return ([], PhoneViolations.PhoneUnusable);
        var now = clock.GetUtcNow();
        var read = new List<(PunchRecord? Punch, Violation? Refusal)>(taps.Count);
        foreach (var tap in taps)
            read.Add(await RecordAsync(organisation, tap, now, deviceNow, cancellationToken).ConfigureAwait(false));
        var refused = taps.Where((_, line) => read[line].Punch is null).Select(tap => tap.Counter).OfType<long>().ToHashSet();
        return (await late.KeepAsync(organisation, [.. Enumerable.Range(0, taps.Count)], line => ValueTask.FromResult(WithRefused(read[line], refused)), cancellationToken).ConfigureAwait(false), null);
    }

    /// <summary>What is refused leaves no row, but it was sent: nobody is asked why the count jumps over it.</summary>
    private static (PunchRecord? Punch, Violation? Refusal) WithRefused((PunchRecord? Punch, Violation? Refusal) line, HashSet<long> refused)
    {
        if (line.Punch is not { Counter: { } counter } punch)
            return line;
        var before = 0;
        while (refused.Contains(counter - before - 1))
            before++;
        return (punch with { RefusedBefore = before }, null);
    }

    private async ValueTask<(PunchRecord? Punch, Violation? Refusal)> RecordAsync(
        OrganisationView organisation, CheckInRequest tap, DateTimeOffset now, DateTimeOffset deviceNow, CancellationToken cancellationToken)
    {
        if (CheckInRules.Refusal(tap) is { } unusable)
            return (null, unusable);
        if (tap.Counter is null)
            return (null, BatchViolations.CounterMissing);
        var (at, refusal) = LateTime.Of(now, deviceNow, tap.DeviceTime!.Value, latePolicy.PhoneLookBack, policy.DeviceClockTolerance);
        if (refusal is not null)
            return (null, refusal);
        var away = await trips.AroundAsync(PunchFiling.UtcDate(at), cancellationToken).ConfigureAwait(false);
        if (organisation.DayOf(tap.Nip, at, tap.Direction, away) is not { } where)
            return (null, AttendanceViolations.NotEmployed);
        // A kiosk's code cannot be held against the time of a clock that may be set.
        var findings = await evidence.OfAsync(tap with { KioskCode = null }, at, cancellationToken).ConfigureAwait(false);
        if (findings.Refusal is not null)
            return (null, findings.Refusal);
        var punch = TapRecord.Of(organisation, away, tap, at, where, findings, (deviceNow - now).Duration() > policy.DeviceClockTolerance);
        var isClosed = tap.Direction == PunchDirection.In && organisation.DutyOn(tap.Nip, where.Date, away) is null && window.IsOverAt(at, organisation, organisation.People[tap.Nip], where.Date, where.Zone);
        return (punch with { UploadedAt = now, Flags = [.. punch.Flags, PunchFlag.UploadedLate, .. isClosed ? [PunchFlag.WindowClosed] : Array.Empty<PunchFlag>()] }, null);
    }
}
