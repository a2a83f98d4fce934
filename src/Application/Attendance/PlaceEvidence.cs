using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Attendance;

/// <summary>Where a punch says that it was made, and what the server made of it.</summary>
/// <param name="AccuracyMetres">Rounded up; <c>null</c> when the device did not say.</param>
/// <param name="LocationCode">The location that was measured against, or where the machine or kiosk stands; <c>null</c> when there is neither.</param>
/// <param name="DistanceMetres">From the middle of that location.</param>
/// <param name="Verdict"><c>null</c> when there was nothing to measure or nothing to measure against.</param>
public sealed record PlaceEvidence(GeoPoint? Position, int? AccuracyMetres, string? LocationCode, int? DistanceMetres, FenceVerdict? Verdict)
{
    public static PlaceEvidence None { get; } = new(null, null, null, null, null);
}
