namespace EPerformance.Application.Attendance;

/// <summary>What the agency has decided about clocks of devices.</summary>
public sealed record CheckInPolicy
{
    /// <summary>Up to this far, inclusive, the device's time may differ from the server's without being flagged.</summary>
    public TimeSpan DeviceClockTolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Refuse a device whose clock is ahead by more than that, instead of keeping the punch with a flag.</summary>
    public bool RefuseDeviceAhead { get; init; }
}
