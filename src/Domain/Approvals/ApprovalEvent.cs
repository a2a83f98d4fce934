using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>What happened to an item: the row's next state follows from it, and it is what the audit keeps.</summary>
public abstract record ApprovalEvent
{
    private ApprovalEvent(DateTimeOffset at)
    {
        At = at;
    }

    public DateTimeOffset At { get; init; }

    /// <param name="Claims">Replace the lines of the same id; others join.</param>
    public sealed record Drafted(Nip By, IReadOnlyList<LineClaim> Claims, DateTimeOffset At) : ApprovalEvent(At);

    public sealed record LinesRemoved(Nip By, IReadOnlyList<string> LineIds, DateTimeOffset At) : ApprovalEvent(At);

    /// <param name="Claims">All lines of the item from now on.</param>
    public sealed record Submitted(Nip By, IReadOnlyList<LineClaim> Claims, Route Route, DateTimeOffset At) : ApprovalEvent(At);

    /// <param name="Route">Where the item waits now; <c>null</c> when it stays with the owner.</param>
    public sealed record LinesJoined(Nip By, IReadOnlyList<LineClaim> Claims, Route? Route, DateTimeOffset At) : ApprovalEvent(At);

    public sealed record Resubmitted(Nip By, IReadOnlyList<LineClaim> Claims, Route Route, DateTimeOffset At) : ApprovalEvent(At);

    public sealed record LinesWithdrawn(Nip By, IReadOnlyList<string> LineIds, DateTimeOffset At) : ApprovalEvent(At);

    /// <param name="By">With the right by which he decided.</param>
    public sealed record LinesDecided(Verifier By, IReadOnlyList<DecidedLine> Lines, DateTimeOffset At) : ApprovalEvent(At);

    public sealed record Redressed(string ObjectionId, Nip? By, IReadOnlyList<DecidedLine> Lines, DateTimeOffset At) : ApprovalEvent(At);

    /// <param name="Awaited">Who gets the reminder.</param>
    public sealed record Reminded(Nip Awaited, DateTimeOffset DueAt, DateTimeOffset At) : ApprovalEvent(At);

    /// <param name="Silent">Who let the deadline pass; it stays visible upward.</param>
    public sealed record Escalated(Nip Silent, Route Route, DateTimeOffset At) : ApprovalEvent(At);

    /// <summary>Last outcome: the personnel office decides.</summary>
    public sealed record EscalatedToHr(Nip Silent, Route Route, DateTimeOffset At) : ApprovalEvent(At);

    /// <summary>Last outcome: these lines count as claimed, unreviewed.</summary>
    public sealed record AutoVerified(Nip Silent, IReadOnlyList<string> LineIds, DateTimeOffset At) : ApprovalEvent(At);

    public sealed record Rerouted(Route Route, DateTimeOffset At) : ApprovalEvent(At);
}

public sealed record DecidedLine(string LineId, LineOutcome Outcome);
