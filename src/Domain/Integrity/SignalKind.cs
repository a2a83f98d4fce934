namespace EPerformance.Domain.Integrity;

/// <summary>What looks unlike an honest tap. Each is a reason for a person to look, never a proof and never a cut: false alarms are certain, and PP 94/2021 asks for an examination.</summary>
public enum SignalKind
{
    /// <summary>One person at exactly the same point on many days.</summary>
    RepeatedPosition,

    /// <summary>Several people at exactly the same point on one day.</summary>
    CommonPosition,

    /// <summary>One phone taps for several people.</summary>
    SharedDevice,

    /// <summary>From one place to another faster than anybody travels.</summary>
    ImpossibleSpeed,

    /// <summary>The same people of a unit tap in the same second again and again.</summary>
    SameSecond,

    /// <summary>More taps of a unit in one second than a door lets through.</summary>
    Burst,

    /// <summary>The phone itself says that its position is made up.</summary>
    MockedPosition,

    /// <summary>A phone that claims to know its place to the metre, day after day.</summary>
    FlawlessAccuracy,

    /// <summary>Taps with a phone that is not the person's registered one.</summary>
    OtherPhone,

    /// <summary>A phone that is said to be lent on many days.</summary>
    RepeatedLoan,

    /// <summary>A phone's own count of its taps leaves some out.</summary>
    CounterGap,

    /// <summary>A phone's own count of its taps goes back while the time goes on.</summary>
    CounterBack,

    /// <summary>Taps that were kept on a phone with a clock that is far off.</summary>
    OffClock,

    /// <summary>Lines that a machine sent while its clock was far off.</summary>
    OffMachine,

    /// <summary>One photo is named by several taps.</summary>
    RepeatedPhoto,

    /// <summary>No photo with the taps of many days, where the instance expects one.</summary>
    MissingPhotos,
}
