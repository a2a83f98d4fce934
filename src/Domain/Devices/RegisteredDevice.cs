using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

public enum DeviceKind
{
    /// <summary>Fingerprint or face machine, or the program that reads its log.</summary>
    Machine,

    /// <summary>A screen at the door that shows a changing code, and may take taps itself.</summary>
    Kiosk,
}

public enum DeviceState
{
    Active,

    /// <summary>Out for now: stolen, moved, in repair.</summary>
    Locked,

    /// <summary>Out for good.</summary>
    Ended,
}

/// <summary>A machine or kiosk that the agency has registered. It is no person; it stands at one place.</summary>
/// <param name="Id">Chosen by who registers it: 1 to 32 letters, digits and <c>. _ -</c>. Never given twice.</param>
/// <param name="LocationCode">Where it stands: names its zone, and what its taps say about the place.</param>
/// <param name="SecretHash">SHA-256 of the secret in hexadecimal; the secret itself is kept nowhere.</param>
/// <param name="Version">1 when registered; each change makes the next.</param>
public sealed record RegisteredDevice(string Id, DeviceKind Kind, string Name, string LocationCode, DeviceState State, string SecretHash, int Version)
{
    /// <summary>The kiosk's public key for its codes (P-256, SubjectPublicKeyInfo in base64); <c>null</c> until it has sent one.</summary>
    public string? CodeKey { get; init; }

    /// <summary>The list by which the machine's user numbers are people; <c>null</c> when it sends NIPs.</summary>
    public string? NumberList { get; init; }

    public bool IsActive => State == DeviceState.Active;

    /// <summary>Ended stays ended: a number that comes back would speak for two devices.</summary>
    public Violation? Refusal(DeviceState wanted) => State == DeviceState.Ended && wanted != DeviceState.Ended ? DeviceViolations.DeviceEnded : null;
}
