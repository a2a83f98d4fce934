using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>The one phone with which a person taps.</summary>
/// <param name="Device">The phone's own id; <c>null</c> when released: then the next phone that taps is bound.</param>
/// <param name="Version">1 when first bound; each change makes the next.</param>
public sealed record PhoneBinding(Nip Nip, string? Device, int Version)
{
    /// <summary>Another phone that was asked for; in force by itself from its time on.</summary>
    public PhoneChange? Change { get; init; }

    /// <summary>When the person last asked for another phone that came into force; <c>null</c> when never.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The phone in force at an instant.</summary>
    public string? ActiveAt(DateTimeOffset now) => Settled(now).Device;

    /// <summary>With a change that has come into force taken over; nothing else changes.</summary>
    public PhoneBinding Settled(DateTimeOffset now) =>
        Change is { } change && now >= change.From ? this with { Device = change.Device, ChangedAt = change.From, Change = null } : this;
}

/// <param name="From">When the new phone counts, inclusive; until then the old one does.</param>
public sealed record PhoneChange(string Device, DateTimeOffset AskedAt, DateTimeOffset From);
