using EPerformance.Domain.Devices;

namespace EPerformance.Api.Devices;

/// <summary>Section <c>Devices</c> of the configuration: what the agency has decided about phones, kiosks and what comes late.</summary>
public sealed class DeviceSettings
{
    public const string Section = "Devices";

    /// <summary>One active phone per person.</summary>
    public bool BindPhones { get; init; } = true;

    /// <summary>A tap with another phone is kept with a flag, or refused.</summary>
    public Doubt OtherPhone { get; init; } = Doubt.Flag;

    public int PhoneCoolDownHours { get; init; } = 24;

    public int DaysBetweenPhones { get; init; } = 30;

    /// <summary>How long a kiosk shows a code.</summary>
    public int CodeSeconds { get; init; } = 30;

    /// <summary>How far a kiosk's clock may be off, and how long a phone may take to send.</summary>
    public int CodeToleranceSeconds { get; init; } = 30;

    /// <summary>A tap with a code that is no good is refused, or kept with a flag.</summary>
    public Doubt BadCode { get; init; } = Doubt.Refuse;

    /// <summary>How long a phone may keep a tap without a network.</summary>
    public int PhoneLookBackHours { get; init; } = 12;

    public int MachineLookBackDays { get; init; } = 31;

    public PhonePolicy Phones() => new()
    {
        BindPhones = BindPhones,
        OtherPhone = OtherPhone,
        CoolDown = TimeSpan.FromHours(Within(PhoneCoolDownHours, nameof(PhoneCoolDownHours), 0, 24 * 30)),
        BetweenChanges = TimeSpan.FromDays(Within(DaysBetweenPhones, nameof(DaysBetweenPhones), 0, 366)),
    };

    public KioskPolicy Kiosks() => new()
    {
        CodeLife = TimeSpan.FromSeconds(Within(CodeSeconds, nameof(CodeSeconds), 5, 600)),
        ClockTolerance = TimeSpan.FromSeconds(Within(CodeToleranceSeconds, nameof(CodeToleranceSeconds), 0, 600)),
        BadCode = BadCode,
    };

    public LatePolicy Late() => new()
    {
        PhoneLookBack = TimeSpan.FromHours(Within(PhoneLookBackHours, nameof(PhoneLookBackHours), 0, 24 * 7)),
        MachineLookBack = TimeSpan.FromDays(Within(MachineLookBackDays, nameof(MachineLookBackDays), 1, 366)),
    };

    /// <exception cref="InvalidOperationException">A setting is out of its range; the message names it.</exception>
    private static int Within(int value, string name, int least, int most) =>
        value >= least && value <= most ? value : throw new InvalidOperationException($"{Section}:{name} must be {least} to {most}");
}
