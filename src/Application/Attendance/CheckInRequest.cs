using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>A check-in or check-out as a client sends it.</summary>
/// <param name="Direction"><see cref="PunchDirection.In"/> or <see cref="PunchDirection.Out"/>.</param>
/// <param name="EventId">The same for every try of one tap: 1 to 64 letters, digits and <c>. _ - :</c>.</param>
public sealed record CheckInRequest(Nip Nip, PunchDirection Direction, string? EventId, PunchSource Source)
{
    /// <summary>The device's clock. Kept with the punch; the server's time counts.</summary>
    public DateTimeOffset? DeviceTime { get; init; }

    /// <summary>Degrees; both or none.</summary>
    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    /// <summary>Radius in metres in which the device believes to be.</summary>
    public decimal? Accuracy { get; init; }

    /// <summary>1 to 64 letters, digits and <c>. _ - :</c>.</summary>
    public string? DeviceId { get; init; }

    /// <summary>The phone says that its position is made up. Kept as a flag, refused by nothing.</summary>
    public bool IsMocked { get; init; }

    /// <summary>The phone is somebody else's, lent. Said openly it is no reason to ask.</summary>
    public bool IsLent { get; init; }

    /// <summary>What a kiosk showed; <c>null</c> when none was scanned.</summary>
    public string? KioskCode { get; init; }

    /// <summary>The phone's own count of its taps; <c>null</c> when it does not count.</summary>
    public long? Counter { get; init; }

    /// <summary>The photo that was taken with the tap, as its link named it; <c>null</c> for none. It may be uploaded before or after.</summary>
    public string? Photo { get; init; }

    /// <summary>The location that the person says to be at; without it the unit's own ones are tried.</summary>
    public string? LocationCode { get; init; }
}
