namespace EPerformance.Domain.Integrity;

/// <summary>
/// From where on something is told. The defaults are ours, no law's: high enough that a month of an honest office gives nothing (the look-alikes among the tests), low enough for
/// what was found in the field (Cirebon 2026: the same point of five people all year).
/// </summary>
public sealed record SignalThresholds
{
    public static SignalThresholds Default { get; } = new();

    /// <summary>Days, at least, on which a person is at exactly one point (six decimals, 11 cm).</summary>
    public int RepeatedPositionDays { get; init; } = 5;

    /// <summary>People, at least, at exactly one point on one day.</summary>
    public int CommonPositionPeople { get; init; } = 3;

    /// <summary>Metres, inclusive: a position that is not this accurate comes from masts or networks and is honestly the same every day.</summary>
    public int TrustedAccuracy { get; init; } = 100;

    /// <summary>People, at least, for whom one phone taps on one day without a declared loan.</summary>
    public int SharedDevicePeople { get; init; } = 2;

    /// <summary>Kilometres per hour, exclusive; above the fastest scheduled flight.</summary>
    public int FastestTravel { get; init; } = 1_000;

    /// <summary>Metres, exclusive, that remain between two taps when both circles of accuracy are taken off: below, positions jump by themselves.</summary>
    public int JumpOfPosition { get; init; } = 5_000;

    /// <summary>Days, at least, on which two people of a unit tap in one second. Two who come by one bus meet so on one day in forty-five; five days of fourteen are no bus.</summary>
    public int SameSecondDays { get; init; } = 5;

    /// <summary>Taps, at least, of one unit in one second.</summary>
    public int BurstTaps { get; init; } = 20;

    /// <summary>Metres, inclusive: no phone under the sky knows its place so well.</summary>
    public int FlawlessAccuracy { get; init; } = 1;

    /// <summary>How much later than a tap with a higher count one may be, inclusive: on a bad network a first try gets through after the next tap has.</summary>
    public TimeSpan Retries { get; init; } = TimeSpan.FromMinutes(5L);

    /// <summary>Days, at least, on which a person says that the phone is lent: a broken phone is replaced within three.</summary>
    public int LoanDays { get; init; } = 4;

    /// <summary>Days, at least, on which a person taps without the photo that the instance expects: a camera that fails is no reason to ask.</summary>
    public int MissingPhotoDays { get; init; } = 4;

    /// <summary>Days, at least, on which a phone claims it.</summary>
    public int FlawlessAccuracyDays { get; init; } = 3;
}
