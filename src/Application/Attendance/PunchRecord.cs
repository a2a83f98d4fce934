using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>A punch with its evidence, as it is kept. Never changed afterwards.</summary>
/// <param name="EventId">Chosen by the source; one punch per person and id.</param>
/// <param name="At">When it happened: the server's time for a check-in, the machine's for an imported one.</param>
/// <param name="Date">The civil day at the place of work, as seen when it was recorded.</param>
/// <param name="Zone">Of that day's place of work.</param>
/// <param name="UnitCode">Where the person worked; empty when nowhere.</param>
/// <param name="FiledUnder">See <see cref="PunchFiling"/>.</param>
public sealed record PunchRecord(
    Nip Nip,
    string EventId,
    PunchDirection Direction,
    PunchSource Source,
    DateTimeOffset At,
    DateOnly Date,
    AgencyZone Zone,
    string UnitCode,
    DateOnly FiledUnder)
{
    /// <summary>The source knew no offset: the wall clock of <see cref="Zone"/> is what was recorded, the instant is derived.</summary>
    public bool IsWallClock { get; init; }

    /// <summary>What the device's clock said, a phone's at the tap and a machine's when it sent its log (<see cref="UploadedAt"/>): a claim, for the reader of the evidence.</summary>
    public DateTimeOffset? DeviceTime { get; init; }

    public string? DeviceId { get; init; }

    /// <summary>The phone's own count of its taps; <c>null</c> when it does not count.</summary>
    public long? Counter { get; init; }

    /// <summary>How many taps that the phone counted right before this one came in the same batch and were refused: they were sent.</summary>
    public int RefusedBefore { get; init; }

    /// <summary>The kiosk whose good code was scanned.</summary>
    public string? Kiosk { get; init; }

    /// <summary>Names the photo that was taken with it; whether it was uploaded, and for how long it is there, is another matter.</summary>
    public string? Photo { get; init; }

    /// <summary>When the server got it, for what was not sent as it happened.</summary>
    public DateTimeOffset? UploadedAt { get; init; }

    public PlaceEvidence Place { get; init; } = PlaceEvidence.None;

    public IReadOnlyList<PunchFlag> Flags { get; init; } = [];

    /// <summary>What the reading of a day needs.</summary>
    public RecordedPunch ToRecorded() => IsWallClock
        ? RecordedPunch.WallClock(At.UtcTicks + Zone.Offset.Ticks, Direction)
        : RecordedPunch.Instant(At, Direction);
}
