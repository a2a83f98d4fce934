using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

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

/// <summary>What a correction says where the result alone does not: of a line that counts in part, how much of it.</summary>
/// <param name="Quantity"><c>null</c> for as claimed.</param>
/// <param name="Minutes"><c>null</c> for as claimed.</param>
public sealed record ObjectionRemedy(decimal? Quantity = null, int? Minutes = null)
{
    public static ObjectionRemedy None { get; } = new();
}

/// <summary>What an accepted objection asks for has been done.</summary>
/// <param name="By">The officer; <c>null</c> when the acceptance itself corrected everything.</param>
public sealed record ObjectionDone(Nip? By, string Note, DateTimeOffset At);

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
        : ObjectionState(Case)
    {
        /// <summary>Why the personnel office has it; <c>null</c> while a superior has it.</summary>
        public OfficeReason? Why { get; init; }

        /// <summary>Who let it wait too long so far.</summary>
        public Passed Passed { get; init; } = Passed.None;
    }

    /// <summary>Final: there is no further instance here.</summary>
    /// <param name="By"><c>null</c> when silence accepted it.</param>
    public sealed record Decided(ObjectionCase Case, string Reason, ObjectionResult Result, string Grounds, Verifier? By, DateTimeOffset At)
        : ObjectionState(Case)
    {
        public ObjectionRemedy Remedy { get; init; } = ObjectionRemedy.None;

        /// <summary><c>null</c> while nobody has carried it out; a rejected one asks for nothing.</summary>
        public ObjectionDone? Done { get; init; }

        public bool IsAccepted => Result != ObjectionResult.Rejected;
    }

    /// <summary>Taken back by the owner. Final, so that deadlines cannot be prolonged.</summary>
    public sealed record Withdrawn(ObjectionCase Case, DateTimeOffset At) : ObjectionState(Case);
}
