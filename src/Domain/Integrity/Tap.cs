using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Integrity;

/// <summary>What the evidence of a punch says. Of machines and kiosks, which are fixed and shared on purpose, only the clock is looked at.</summary>
/// <param name="Date">The civil day that it counts for.</param>
/// <param name="At">The server's time.</param>
public sealed record Tap(Nip Nip, string EventId, DateOnly Date, DateTimeOffset At, string Unit)
{
    public GeoPoint? Position { get; init; }

    /// <summary>Metres; <c>null</c> when the phone did not say.</summary>
    public int? Accuracy { get; init; }

    public string? Device { get; init; }

    /// <summary>The phone says that its position is made up.</summary>
    public bool IsMocked { get; init; }

    /// <summary>The person said with the tap that the phone is somebody else's, lent.</summary>
    public bool IsLent { get; init; }

    /// <summary>It was not the person's registered phone.</summary>
    public bool IsOtherPhone { get; init; }

    /// <summary>The phone's own count of its taps; <c>null</c> when it does not count.</summary>
    public long? Counter { get; init; }

    /// <summary>How many taps that the phone counted right before this one came in the same batch and were refused.</summary>
    public int RefusedBefore { get; init; }

    /// <summary>Names the photo that was taken with it; <c>null</c> for none.</summary>
    public string? Photo { get; init; }

    /// <summary>The instance expects a photo, and none was named.</summary>
    public bool IsPhotoMissing { get; init; }

    /// <summary>Kept on the phone and sent later: <see cref="At"/> is as good as its clock.</summary>
    public bool IsUploadedLate { get; init; }

    /// <summary>The device's clock was further off than the policy allows.</summary>
    public bool IsClockOff { get; init; }

    /// <summary>How far a machine's clock was ahead when it sent the line, negative when behind; <c>null</c> when it did not say.</summary>
    public TimeSpan? AheadWhenSent { get; init; }
}
