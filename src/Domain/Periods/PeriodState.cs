using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>One calculation of the period. Every one is kept, and every list and slip names the version that it shows.</summary>
/// <param name="Version">Rises with every closing and recalculation; an abandoned one leaves a gap.</param>
/// <param name="FrozenAt">Facts later than this are not in it: once locked they become a difference line of a later period.</param>
/// <param name="FailedPersons">How many people could not be calculated.</param>
public sealed record RunVersion(int Version, string RunId, DateTimeOffset FrozenAt, DateTimeOffset CalculatedAt, int FailedPersons);

/// <summary>A person who could not be calculated is left out by somebody's decision.</summary>
public sealed record Exclusion(Nip Person, Nip By, string Reason, DateTimeOffset At);

public sealed record Reopening(Nip By, string Reason, DateTimeOffset At);

public sealed record PeriodSignature(Nip By, DateTimeOffset At);

/// <summary>The two signatures that a run needs. <c>null</c> while one is missing.</summary>
public sealed record PeriodSignatures(PeriodSignature? Personnel, PeriodSignature? Finance)
{
    public static PeriodSignatures None { get; } = new(null, null);

    public bool AreComplete => Personnel is not null && Finance is not null;

    public PeriodSignature? Of(SigningOffice office) => office == SigningOffice.Personnel ? Personnel : Finance;
}

/// <summary>What a period keeps through all its states.</summary>
/// <param name="Shadow">Calculated and shown, compared with what was really paid, never paid itself.</param>
/// <param name="Version">The newest version that was begun; 0 before the first closing.</param>
/// <param name="Runs">Oldest first.</param>
public sealed record PeriodHead(
    PayPeriod Period, bool Shadow, int Version, IReadOnlyList<RunVersion> Runs, IReadOnlyList<Reopening> Reopenings);

/// <summary>Where an allowance period stands. Plain data: storage keeps it as one row.</summary>
public abstract record PeriodState
{
    private PeriodState(PeriodHead head)
    {
        Head = head;
    }

    public PeriodHead Head { get; init; }

    /// <summary>A changed fact can still take part by recalculation; afterwards it becomes a difference line (<i>rapel</i>).</summary>
    public bool TakesChanges => this is not (Locked or Paid);

    /// <summary>Who has been left out of the newest version by name.</summary>
    public IReadOnlyList<Exclusion> LeftOut() => this switch
    {
        Calculated one => one.Exclusions,
        Published one => one.Exclusions,
        Approved one => one.Exclusions,
        Locked one => one.Exclusions,
        Paid one => one.Exclusions,
        _ => [],
    };

    /// <summary>The signatures of the newest version so far.</summary>
    public PeriodSignatures Signed() => this switch
    {
        Published one => one.Signatures,
        Approved one => one.Signatures,
        Locked one => one.Signatures,
        Paid one => one.Signatures,
        _ => PeriodSignatures.None,
    };

    public sealed record Open(PeriodHead Head) : PeriodState(Head);

    /// <summary>The facts are being frozen for version <see cref="PeriodHead.Version"/>.</summary>
    public sealed record Closing(PeriodHead Head) : PeriodState(Head);

    /// <summary>The facts are frozen; the run is being calculated.</summary>
    public sealed record Frozen(PeriodHead Head, DateTimeOffset FrozenAt) : PeriodState(Head);

    /// <param name="Refusal">Why a published run came back: it waits for a person and is not published again by itself.</param>
    public sealed record Calculated(PeriodHead Head, RunVersion Run, IReadOnlyList<Exclusion> Exclusions, string? Refusal) : PeriodState(Head);

    /// <summary>Everybody sees the own breakdown and may object (<i>sanggah</i>).</summary>
    /// <param name="CheckUntil">Exclusive: from this instant on it may be signed.</param>
    public sealed record Published(
        PeriodHead Head, RunVersion Run, IReadOnlyList<Exclusion> Exclusions, DateTimeOffset CheckUntil, PeriodSignatures Signatures)
        : PeriodState(Head);

    /// <summary>Signed by both offices.</summary>
    public sealed record Approved(PeriodHead Head, RunVersion Run, IReadOnlyList<Exclusion> Exclusions, PeriodSignatures Signatures) : PeriodState(Head);

    /// <param name="ExportedAt">When the lists were made; <c>null</c> before.</param>
    public sealed record Locked(
        PeriodHead Head, RunVersion Run, IReadOnlyList<Exclusion> Exclusions, PeriodSignatures Signatures, DateTimeOffset? ExportedAt)
        : PeriodState(Head);

    /// <param name="DocumentNumber">Of the payment order (SPM, SP2D).</param>
    public sealed record Paid(
        PeriodHead Head, RunVersion Run, IReadOnlyList<Exclusion> Exclusions, PeriodSignatures Signatures, string DocumentNumber, DateTimeOffset PaidAt)
        : PeriodState(Head);
}
