using System.Globalization;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Domain.Competence;

/// <summary>Names a proposal: the person's first, second … of the year.</summary>
public readonly record struct DevelopmentId(Nip Person, int Year, int Number)
{
    public const int MostInYear = 99;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Person}|{Year}|{Number}");
}

/// <summary>Ways to learn, in class and beside the work. Source: regulation of LAN 10/2018; counselling and coaching also PermenPANRB 6/2022 (guidance of performance).</summary>
public enum DevelopmentKind
{
    Training,
    ELearning,
    Coaching,
    Mentoring,

    /// <summary><i>Konseling kinerja</i>.</summary>
    Counselling,

    /// <summary>A special task, or work on a project.</summary>
    Assignment,

    /// <summary><i>Magang</i>, exchange.</summary>
    Internship,

    /// <summary><i>Tugas belajar</i>.</summary>
    Study,
}

/// <param name="Competency">Code of the one that it is to raise; <c>null</c> for none in particular.</param>
/// <param name="DueOn">By when, inclusive.</param>
public sealed record DevelopmentContent(DevelopmentKind Kind, string Title, string Goal, string? Competency, DateOnly DueOn);

/// <summary>The fact that a proposal rests on.</summary>
public abstract record DevelopmentReason
{
    /// <summary>A result was rated below in an evaluation that was decided.</summary>
    public sealed record ResultBelow(AppraisalPeriod Period, ResultKey Result, string Statement) : DevelopmentReason;

    /// <summary>A value is seen below in the view that a collection left behind.</summary>
    public sealed record BehaviourBelow(AppraisalPeriod Period, CoreValue Value) : DevelopmentReason;

    /// <summary>Assessed, and less than the post asks for. Not being assessed is no gap.</summary>
    public sealed record CompetencyGap(string Competency, int Required, int Shown, DateOnly AssessedOn) : DevelopmentReason;

    /// <summary>In the words of who proposes.</summary>
    public sealed record Stated(string Text) : DevelopmentReason;
}

public enum DevelopmentOrigin
{
    /// <summary>The engine, from decided evaluations and assessed competencies.</summary>
    System,
    Person,
    Superior,
}

public enum DevelopmentStatus
{
    Proposed,
    Approved,
    Declined,

    /// <summary>The person says that it is done.</summary>
    Finished,

    /// <summary>A superior confirms it.</summary>
    Done,
}

/// <summary>What a superior answered, with the reason where there has to be one.</summary>
public sealed record DevelopmentAnswer(bool IsApproved, string Reason, Nip By, DateTimeOffset At);

/// <summary>What the person says was done.</summary>
/// <param name="Evidence">Links and files; at least one.</param>
/// <param name="Hours">Lesson hours (<i>jam pelajaran</i>) of 45 minutes; 0 where none were counted.</param>
public sealed record DevelopmentReport(string Text, IReadOnlyList<string> Evidence, int Hours, DateTimeOffset At)
{
    public bool Equals(DevelopmentReport? other) => other is not null && (Text, Hours) == (other.Text, other.Hours) && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => HashCode.Combine(Text, Hours);
}

/// <summary>A proposal to develop somebody (<i>usulan pengembangan kompetensi</i>), from the fact that gives rise to it to the proof that it is done. A person approves it, never the engine.</summary>
/// <param name="Cause">What it is about, by which the engine proposes it once a year; <c>null</c> for what people propose.</param>
/// <param name="Content">As it was approved, or as it was proposed.</param>
/// <param name="Returned">Why a report was given back; <c>null</c> otherwise.</param>
public sealed record DevelopmentProposal(
    DevelopmentId Id,
    DevelopmentOrigin Origin,
    Nip? ProposedBy,
    string? Cause,
    DevelopmentContent Content,
    IReadOnlyList<DevelopmentReason> Reasons,
    DevelopmentStatus Status,
    DevelopmentAnswer? Answer,
    DevelopmentReport? Report,
    string? Returned)
{
    /// <summary>Lesson hours a year to which every civil servant has a right, at least. Source: PP 11/2017 art. 203 (4).</summary>
    public const int HoursOfYear = 20;

    /// <summary>Of the last change; <c>null</c> in proposals that nobody has changed since it is kept.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Whether it waits for a superior: as a proposal, or for a report to be confirmed.</summary>
    public bool IsWaiting => Status is DevelopmentStatus.Proposed or DevelopmentStatus.Finished;
}
