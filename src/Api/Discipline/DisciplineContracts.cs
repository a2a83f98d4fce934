using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Discipline;

/// <param name="On">The day on which the person is to be heard, from today on.</param>
/// <param name="Document">Of the summons, 1 to 200 characters.</param>
public sealed record SummonsBody(DateOnly On, string Document);

/// <param name="On">The day on which the person was heard.</param>
/// <param name="Document">The record (BAP), 1 to 200 characters.</param>
public sealed record ExaminationBody(DateOnly On, string Document, string Findings);

/// <param name="Sanction">Word of the kind; left out for none.</param>
/// <param name="From">First day; obligatory with a sanction.</param>
/// <param name="To">Last day, inclusive; left out for what does not end.</param>
/// <param name="Document">The decree, 1 to 200 characters.</param>
/// <param name="Reason">Obligatory where it is not what the law provides for.</param>
public sealed record DisciplineRulingBody(string Document, string? Sanction = null, DateOnly? From = null, DateOnly? To = null, string Reason = "");

public sealed record DisciplineCasesAnswer(IReadOnlyList<DisciplineCaseAnswer> Items);

/// <param name="Proposal">What the law provides for, with its days.</param>
/// <param name="Told">Who was told of the duty to act, and when; null is the personnel office.</param>
public sealed record DisciplineCaseAnswer(
    Nip Nip,
    int Year,
    int Number,
    int Version,
    DisciplineStatus Status,
    DisciplineProposalAnswer? Proposal,
    IReadOnlyList<ToldAnswer> Told,
    IReadOnlyList<SummonsAnswer> Summonses,
    ExaminationAnswer? Examination,
    DisciplineRulingAnswer? Ruling);

/// <param name="Months">How long it lasts; null when it is not for a time.</param>
/// <param name="Evidence">The unexcused days, ascending.</param>
public sealed record DisciplineProposalAnswer(ProposalGround Ground, SanctionLevel Level, string Sanction, int? Months, IReadOnlyList<DateOnly> Evidence);

public sealed record ToldAnswer(Nip? Who, DateTimeOffset At);

public sealed record SummonsAnswer(DateOnly On, string Document, Nip By, DateTimeOffset At);

public sealed record ExaminationAnswer(DateOnly On, string Document, string Findings, Nip By, DateTimeOffset At);

/// <param name="To">Null for what does not end.</param>
public sealed record DisciplineRulingAnswer(string? Sanction, DateOnly? From, DateOnly? To, string Document, string Reason, Nip By, DateTimeOffset At);

/// <param name="By">Null for the engine.</param>
/// <param name="Event"><c>proposed</c>, <c>takenBack</c>, <c>wasTold</c>, <c>summoned</c>, <c>examined</c> or <c>decided</c>.</param>
public sealed record DisciplineChangeAnswer(int Version, DateTimeOffset At, Nip? By, string Event);

[JsonSerializable(typeof(SummonsBody))]
[JsonSerializable(typeof(ExaminationBody))]
[JsonSerializable(typeof(DisciplineRulingBody))]
[JsonSerializable(typeof(DisciplineCasesAnswer))]
[JsonSerializable(typeof(DisciplineCaseAnswer))]
[JsonSerializable(typeof(Page<DisciplineChangeAnswer>))]
internal sealed partial class DisciplineJson : JsonSerializerContext;
