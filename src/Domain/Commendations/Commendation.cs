using System.Globalization;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Commendations;

/// <summary>Names a proposal: the person's first, second … of the year in which it was made.</summary>
public readonly record struct CommendationId(Nip Person, int Year, int Number)
{
    public const int MostInYear = 99;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Person}|{Year}|{Number}");
}

/// <summary>Kinds of reward (<i>penghargaan</i>). What each entitles to is said by the decree that grants it. Source: UU 20/2023 (reward and recognition), PP 30/2019 (follow-up of evaluation).</summary>
public enum CommendationKind
{
    /// <summary><i>Piagam</i>.</summary>
    Certificate,

    /// <summary><i>Tanda kehormatan</i>, by the rules of the state.</summary>
    Honour,

    /// <summary>Priority for development of competence.</summary>
    DevelopmentPriority,

    /// <summary>Priority for a place in a talent pool.</summary>
    TalentPriority,

    /// <summary><i>Kenaikan pangkat istimewa</i>.</summary>
    SpecialPromotion,
}

/// <summary>A fact that a proposal rests on, as it was when it was proposed.</summary>
public abstract record CommendationEvidence
{
    /// <summary>A predicate in force.</summary>
    public sealed record Rated(AppraisalPeriod Period, Predicate Predicate) : CommendationEvidence;

    /// <summary>Figures of a report card.</summary>
    /// <param name="Attendance">In thousandths; <c>null</c> without days.</param>
    public sealed record Card(PayPeriod Period, int? Attendance, long LateMinutes, long WorkMinutes) : CommendationEvidence;

    /// <summary>A document outside of this system.</summary>
    public sealed record Document(string Name) : CommendationEvidence;
}

/// <param name="Grounds">Why, in words.</param>
public sealed record CommendationContent(CommendationKind Kind, string Title, string Grounds);

public enum CommendationStatus
{
    Proposed,
    Granted,
    Refused,
    Withdrawn,
}

/// <summary>What a person with authority decided.</summary>
/// <param name="Document">The decree; obligatory when granted.</param>
/// <param name="Reason">Obligatory when refused.</param>
public sealed record CommendationRuling(bool IsGranted, string Document, string Reason, Nip By, DateTimeOffset At);

/// <summary>A proposal to reward somebody, with its evidence. Pay does not follow from it by itself: what a decree grants reaches pay as a fact of its policy.</summary>
/// <param name="Evidence">At least one.</param>
/// <param name="Ruling"><c>null</c> until it is decided.</param>
public sealed record Commendation(
    CommendationId Id, CommendationContent Content, IReadOnlyList<CommendationEvidence> Evidence, Nip ProposedBy, DateTimeOffset ProposedAt, bool IsWithdrawn, CommendationRuling? Ruling)
{
    public CommendationStatus Status => this switch
    {
        { Ruling.IsGranted: true } => CommendationStatus.Granted,
        { Ruling: not null } => CommendationStatus.Refused,
        { IsWithdrawn: true } => CommendationStatus.Withdrawn,
        _ => CommendationStatus.Proposed,
    };
}
