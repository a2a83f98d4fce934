using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>What a tap's phone is to the person.</summary>
public enum PhoneVerdict
{
    /// <summary>The person's own, or nothing is known and nothing was said.</summary>
    Own,

    /// <summary>Nobody's yet: it becomes the person's.</summary>
    First,

    /// <summary>Not the person's phone, or not said which although one is bound, or somebody else's.</summary>
    Other,

    /// <summary>Somebody else's by the person's own word. Never refused: phones break.</summary>
    Lent,
}

/// <summary>One active phone per person: bound by its first tap, changed by request after a time in which the superior knows.</summary>
public static class PhoneRules
{
    /// <param name="binding">Of the person; <c>null</c> before the first phone.</param>
    /// <param name="device">Which phone taps; <c>null</c> when it does not say.</param>
    /// <param name="owner">Whose phone that is; <c>null</c> when nobody's.</param>
    public static PhoneVerdict Judge(PhoneBinding? binding, string? device, Nip? owner, Nip person, bool isLent, DateTimeOffset now)
    {
        var own = binding?.ActiveAt(now);
        if (device is not null && device == own)
            return PhoneVerdict.Own;
        if (isLent)
            return PhoneVerdict.Lent;
        if (own is not null)
            return PhoneVerdict.Other;
        if (device is null)
            return PhoneVerdict.Own;
        return owner is null || owner == person ? PhoneVerdict.First : PhoneVerdict.Other;
    }

    /// <summary>The binding after a first tap.</summary>
    public static PhoneBinding Bind(PhoneBinding? binding, Nip person, string device) =>
        binding is null ? new PhoneBinding(person, device, 1) : binding with { Device = device, Change = null, Version = binding.Version + 1 };

    /// <summary>The person asks for another phone. Asking for the same again changes nothing.</summary>
    public static (PhoneBinding? Binding, Violation? Refusal) Ask(PhoneBinding? binding, Nip person, string device, DateTimeOffset now, PhonePolicy policy)
    {
        var standing = binding?.Settled(now);
        if (standing?.Device is null)
            return (Bind(standing, person, device), null);
        if (standing.Device == device)
            return (null, PhoneViolations.AlreadyYours);
        if (standing.Change?.Device == device)
            return (binding, null);
        if (standing.ChangedAt is { } last && now < last + policy.BetweenChanges)
            return (null, PhoneViolations.TooSoon);
        return (standing with { Change = new PhoneChange(device, now, now + policy.CoolDown), Version = standing.Version + 1 }, null);
    }

    /// <summary>The person takes the request back.</summary>
    public static (PhoneBinding? Binding, Violation? Refusal) Cancel(PhoneBinding? binding, DateTimeOffset now)
    {
        var standing = binding?.Settled(now);
        return standing?.Change is null ? (null, PhoneViolations.NothingAsked) : (standing with { Change = null, Version = standing.Version + 1 }, null);
    }

    /// <summary>The personnel office lets the next phone be bound at once: the old one is broken or lost.</summary>
    public static (PhoneBinding? Binding, Violation? Refusal) Release(PhoneBinding? binding, DateTimeOffset now) => binding switch
    {
        null => (null, PhoneViolations.NothingBound),
        { Device: null, Change: null } => (binding, null),
        _ => (binding.Settled(now) with { Device = null, Change = null, Version = binding.Version + 1 }, null),
    };
}
