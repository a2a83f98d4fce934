using System.Globalization;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>
/// Takes the log of a registered machine or kiosk, line by line: one bad line holds up no other, and sending the same lines again, alone or with others, keeps nothing twice. A machine says what it says wherever
/// the person works; a punch at another place than the person's is kept with a flag. A clock that is off moves nobody's time: nobody knows since when it is, so the lines are kept as they say, flagged, and a
/// person looks (<see cref="Domain.Integrity.SignalKind.OffMachine"/>).
/// </summary>
public sealed class PushPunches(DeviceRegistry registry, MachineNumbers numbers, OrganisationCache organisations, TripBook trips, LatePunches late, CheckInPolicy policy, LatePolicy latePolicy, TimeProvider clock)
{
    public const int MostLines = 500;

    private const int LongestId = 30;

    /// <param name="machineClock">What the machine's clock says when it sends; <c>null</c> when it does not say, and then nobody knows whether it is right.</param>
    public async Task<(IReadOnlyList<LineOutcome> Lines, Violation? Refusal)> RunAsync(
        Caller caller, IReadOnlyList<MachinePunch> punches, string? machineClock, CancellationToken cancellationToken)
    {
        var (device, refused) = await registry.OfCallerAsync(caller, cancellationToken).ConfigureAwait(false);
        if (device is null)
            return ([], refused);
        if (punches.Count is 0 or > MostLines)
            return ([], BatchViolations.BatchUnusable);
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        if (organisation.Location(device.LocationCode) is not { } place)
            return ([], DeviceViolations.LocationUnknown);
        var machineNow = machineClock is null ? null : MachinePunch.Instant(machineClock, place.Zone);
        if (machineClock is not null && machineNow is null)
            return ([], BatchViolations.TimeUnusable);
        var people = device.NumberList is { } list ? await numbers.FindAsync(list, cancellationToken).ConfigureAwait(false) : null;
        var now = clock.GetUtcNow();
        return (await late.KeepAsync(
            organisation, punches, async line => Sent(await RecordAsync(organisation, device, place.Zone, people, line, now, cancellationToken).ConfigureAwait(false), machineNow, now), cancellationToken).ConfigureAwait(false), null);
    }

    private async ValueTask<(PunchRecord? Punch, Violation? Refusal)> RecordAsync(
        OrganisationView organisation, RegisteredDevice device, AgencyZone zone, IReadOnlyDictionary<string, Nip>? people, MachinePunch line, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (line.Id is { } own && (own.Length is 0 or > LongestId || !CheckInRules.IsId(own)))
            return (null, AttendanceViolations.EventIdUnusable);
        if (line.Number is null == line.Nip is null || (line.Number is not null && device.NumberList is null))
            return (null, BatchViolations.PersonUnsaid);
        if (line.InstantIn(zone) is not { } at)
            return (null, BatchViolations.TimeUnusable);
        if (at - now > policy.DeviceClockTolerance)
            return (null, BatchViolations.InFuture);
        if (now - at > latePolicy.MachineLookBack)
            return (null, BatchViolations.TooOld);
        Nip nip;
        if (line.Nip is { } said)
            nip = said;
        else if (people is null || !people.TryGetValue(line.Number!, out nip))
            return (null, BatchViolations.NumberUnknown);
        if (!organisation.People.ContainsKey(nip))
            return (null, AttendanceViolations.UnknownPerson);
        var away = await trips.AroundAsync(PunchFiling.UtcDate(at), cancellationToken).ConfigureAwait(false);
        if (organisation.DayOf(nip, at, line.Direction, away) is not { } where)
            return (null, AttendanceViolations.NotEmployed);
        var isElsewhere = organisation.DutyOn(nip, where.Date, away) is { } duty
            ? duty.LocationCode is { } code && code != device.LocationCode
            : !organisation.LocationsOf(organisation.UnitOf(where.Assignment), where.Date).Any(location => location.Code == device.LocationCode);
        return (new PunchRecord(nip, EventIdOf(device, line, at), line.Direction, device.Kind == DeviceKind.Kiosk ? PunchSource.Kiosk : PunchSource.Machine, at, where.Date, where.Zone, where.Assignment.UnitCode, PunchFiling.UtcDate(at))
        {
            DeviceId = device.Id,
            UploadedAt = now,
            Place = new PlaceEvidence(null, null, device.LocationCode, null, null),
            Flags = isElsewhere ? [PunchFlag.OtherLocation] : [],
        }, null);
    }

    private (PunchRecord? Punch, Violation? Refusal) Sent((PunchRecord? Punch, Violation? Refusal) line, DateTimeOffset? machineNow, DateTimeOffset now) => line.Punch is not { } punch || machineNow is not { } said
        ? line
        : (punch with { DeviceTime = said, Flags = (said - now).Duration() > policy.DeviceClockTolerance ? [.. punch.Flags, PunchFlag.DeviceClockDiffers] : punch.Flags }, null);

    /// <summary>At most 64 characters: of the device 32, of the machine's own id 30.</summary>
    private static string EventIdOf(RegisteredDevice device, MachinePunch line, DateTimeOffset at) => line.Id is { } own
        ? $"{device.Id}:{own}"
        : string.Create(CultureInfo.InvariantCulture, $"{device.Id}:{at.UtcTicks / TimeSpan.TicksPerMillisecond}:{(int)line.Direction}");
}
