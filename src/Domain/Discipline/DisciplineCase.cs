using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Discipline;

/// <summary>Names a case: the person's first, second … of the year in which the days lie.</summary>
public readonly record struct DisciplineId(Nip Person, int Year, int Number)
{
    public override string ToString() => FormattableString.Invariant($"{Person}|{Year}|{Number}");
}

/// <summary>That somebody was told of his duty.</summary>
/// <param name="Who"><c>null</c> for the personnel office, which is told by its list.</param>
public sealed record Told(Nip? Who, DateTimeOffset At);

/// <summary><i>Panggilan</i>: to be heard on a day.</summary>
public sealed record Summons(DateOnly On, string Document, Nip By, DateTimeOffset At);

/// <summary><i>Berita acara pemeriksaan</i>: what came out when the person was heard.</summary>
public sealed record Examination(DateOnly On, string Document, string Findings, Nip By, DateTimeOffset At);

/// <summary>What a person with the power to do so decided, by a decree.</summary>
/// <param name="Sanction">Word of the kind; <c>null</c> for none.</param>
/// <param name="Days">For which time, both ends inclusive; <c>null</c> without a sanction.</param>
/// <param name="Reason">Why it is not what the law provides for; empty where it is.</param>
public sealed record DisciplineRuling(string? Sanction, DateRange? Days, string Document, string Reason, Nip By, DateTimeOffset At);

public enum DisciplineStatus
{
    Proposed,

    /// <summary>The days were excused later.</summary>
    TakenBack,
    Summoned,
    Examined,
    Decided,
}

/// <summary>A proposal and what people made of it.</summary>
/// <param name="Proposal">With its days; of a case that was taken back the last one.</param>
/// <param name="Told">Everything that was told, oldest first.</param>
/// <param name="Summonses">Oldest first.</param>
public sealed record DisciplineCase(
    DisciplineId Id,
    DisciplineProposal? Proposal,
    bool IsTakenBack,
    IReadOnlyList<Told> Told,
    IReadOnlyList<Summons> Summonses,
    Examination? Examination,
    DisciplineRuling? Ruling)
{
    public DisciplineStatus Status => this switch
    {
        { Ruling: not null } => DisciplineStatus.Decided,
        { IsTakenBack: true } => DisciplineStatus.TakenBack,
        { Examination: not null } => DisciplineStatus.Examined,
        { Summonses.Count: > 0 } => DisciplineStatus.Summoned,
        _ => DisciplineStatus.Proposed,
    };

    /// <summary>Somebody has something to do about it. A case without a proposal is none yet.</summary>
    public bool IsOpen => Proposal is not null && Status is not (DisciplineStatus.Decided or DisciplineStatus.TakenBack);

    public static DisciplineCase New(DisciplineId id) => new(id, null, false, [], [], null, null);
}
