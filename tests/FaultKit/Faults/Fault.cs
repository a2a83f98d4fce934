namespace EPerformance.FaultKit.Faults;

/// <summary>What may happen to one request to the store.</summary>
public enum Fault
{
    None,

    /// <summary>Answered 500; it never reached the store.</summary>
    Refused,

    /// <summary>Answered 503, as an account above its limits does; it never reached the store.</summary>
    Busy,

    /// <summary>Carried out, and answered 500.</summary>
    DoneAndRefused,

    /// <summary>Carried out, and the connection ends without an answer.</summary>
    DoneAndSilent,

    /// <summary>Carried out, and the connection ends in the middle of the answer.</summary>
    HalfAnswered,

    /// <summary>Carried out, and the store's side of the connection is closed without an answer; the client's side stays open.</summary>
    HalfClosed,

    /// <summary>Held for a while and cut off; it never reached the store.</summary>
    Hung,

    /// <summary>Carried out and answered, late.</summary>
    Slow,
}
