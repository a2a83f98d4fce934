using System.Globalization;

namespace EPerformance.FaultKit.Storm;

/// <summary>What people do.</summary>
public enum ActKind
{
    CheckIn,

    CheckOut,

    /// <summary>A check-in that is not sent again when nothing is answered.</summary>
    SentOnce,

    /// <summary>A check-out with the id of an accepted check-in: to be refused.</summary>
    WrongDirection,

    /// <summary>Two activities of a day.</summary>
    Draft,

    Submit,

    /// <summary>The superior verifies a submitted day.</summary>
    Verify,

    /// <summary>A request for an official trip.</summary>
    Ask,

    /// <summary>The superior approves it.</summary>
    Approve,

    /// <summary>Looks at something and changes nothing.</summary>
    Look,
}

/// <summary>What the client knows of an act.</summary>
public enum Outcome
{
    /// <summary>Not answered: it may have taken effect.</summary>
    Ambiguous,

    Accepted,

    Refused,
}

/// <summary>A line of the clients' own ledger, written down before anything is sent.</summary>
/// <param name="subject">A tap's event id, the day of activities or of a trip, or where a request lies.</param>
internal sealed class Act(ActKind kind, string nip, string subject)
{
    public ActKind Kind => kind;

    public string Nip => nip;

    public string Subject => subject;

    public Outcome Outcome { get; private set; }

    /// <summary>When an accepted tap happened, as it was answered.</summary>
    public DateTimeOffset? At { get; private set; }

    /// <summary>Of a refusal.</summary>
    public string? Code { get; private set; }

    public int Tries { get; private set; }

    public void Answered(StormAnswer answer)
    {
        Tries = answer.Tries;
        if (answer.Status == 0)
            return;
        if (answer.IsAccepted && kind is ActKind.CheckIn or ActKind.CheckOut or ActKind.SentOnce)
            At = answer.Json.GetProperty("at").GetDateTimeOffset();
        Code = answer.IsAccepted ? null : answer.Code ?? answer.Status.ToString(CultureInfo.InvariantCulture);
        Outcome = answer.IsAccepted ? Outcome.Accepted : Outcome.Refused;
    }
}
