namespace EPerformance.Domain.Devices;

/// <summary>What happens to what should not be: the tap of another phone, a code that is no good.</summary>
public enum Doubt
{
    /// <summary>Kept with a flag; a person looks at it.</summary>
    Flag,

    /// <summary>Refused, and nothing is kept.</summary>
    Refuse,
}

/// <summary>What the agency has decided about phones.</summary>
public sealed record PhonePolicy
{
    /// <summary>Off: phones are kept with the taps and nothing follows.</summary>
    public bool BindPhones { get; init; } = true;

    public Doubt OtherPhone { get; init; } = Doubt.Flag;

    /// <summary>From the request for another phone until it counts. A stolen sign-in is seen by its owner and the superior in that time.</summary>
    public TimeSpan CoolDown { get; init; } = TimeSpan.FromHours(24);

    /// <summary>From one change to the request for the next; the personnel office may release earlier.</summary>
    public TimeSpan BetweenChanges { get; init; } = TimeSpan.FromDays(30);
}
