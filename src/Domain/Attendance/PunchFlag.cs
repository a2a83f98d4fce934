namespace EPerformance.Domain.Attendance;

/// <summary>What a person should look at before trusting a punch. A flag never cuts pay by itself; the punch counts.</summary>
public enum PunchFlag
{
    /// <summary>Reported from outside the fence of the place of work.</summary>
    OutsideFence,

    /// <summary>The accuracy does not allow to say on which side of the fence.</summary>
    PlaceUncertain,

    /// <summary>The place of work has a fence and no position was reported.</summary>
    NoPosition,

    /// <summary>The named location is not in the organisation.</summary>
    UnknownLocation,

    /// <summary>Measured at a location that is not one of the person's own unit or of the units above it.</summary>
    OtherLocation,

    /// <summary>The device's clock differs from the server's by more than the policy allows.</summary>
    DeviceClockDiffers,

    /// <summary>The phone says that its position is made up (mock location). Easily switched off by who means it.</summary>
    PositionMocked,

    /// <summary>The person says that the phone is somebody else's, lent.</summary>
    DeviceLent,

    /// <summary>An arrival after the policy's window had closed: kept as evidence; without an earlier one the day counts as absent.</summary>
    WindowClosed,

    /// <summary>Not the person's own phone (<c>PhoneRules</c>).</summary>
    OtherDevice,

    /// <summary>The scanned code of a kiosk was no longer the one that was shown.</summary>
    KioskCodeExpired,

    /// <summary>The scanned code was not from an active kiosk.</summary>
    KioskCodeUnusable,

    /// <summary>Kept on the phone without a network and sent later; when it happened is what the phone says.</summary>
    UploadedLate,

    /// <summary>The instance expects a photo with every tap, and none was named.</summary>
    PhotoMissing,
}
