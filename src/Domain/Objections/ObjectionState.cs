using EPerformance.Domain.Approvals;

namespace EPerformance.Domain.Objections;

public enum ObjectionResult
{
    /// <summary>The contested decision was wrong and gets corrected.</summary>
    Accepted,

    /// <summary>It gets corrected in part; the reason says how.</summary>
    AcceptedInPart,

    /// <summary>The contested decision stands.</summary>
    Rejected,
}

/// <summary>Where an objection stands. Plain data: storage keeps it as one row.</summary>
public abstract record ObjectionState
{
    private ObjectionState(ObjectionCase @case)
    {
        Case = @case;
    }

    public ObjectionCase Case { get; init; }

    /// <summary>May be filed until <see cref="ObjectionCase.FileUntil"/>.</summary>
    public sealed record Possible(ObjectionCase Case) : ObjectionState(Case);

    /// <param name="Level">Of the chain; at <see cref="VerifierChain.HrLevel"/> the personnel office decides.</param>
    /// <param name="DueAt">Exclusive; <c>null</c> at the personnel office.</param>
    public sealed record Filed(ObjectionCase Case, string Reason, DateTimeOffset FiledAt, VerifierChain Chain, int Level, DateTimeOffset? DueAt)
        : ObjectionState(Case);

    /// <summary>Final: there is no further instance here.</summary>
    public sealed record Decided(ObjectionCase Case, string Reason, ObjectionResult Result, string Grounds, Verifier By, DateTimeOffset At)
        : ObjectionState(Case);

    /// <summary>Taken back by the owner. Final, so that deadlines cannot be prolonged.</summary>
    public sealed record Withdrawn(ObjectionCase Case, DateTimeOffset At) : ObjectionState(Case);
}
