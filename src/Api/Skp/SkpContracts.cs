using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Api.Skp;

/// <summary>What is planned.</summary>
/// <param name="Kind"><c>first</c>; of a plan that runs <c>addendum</c>, or <c>newAgreement</c> when results fall short.</param>
/// <param name="Why">Obligatory for an addendum and a new agreement.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive; in the same year.</param>
/// <param name="Results">1 to 30.</param>
/// <param name="Behaviours">The seven values, each once; for the light form as many as wanted.</param>
public sealed record SkpBody(
    SkpForm Form,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<PlannedResultBody> Results,
    IReadOnlyList<BehaviourBody> Behaviours,
    AgreementKind Kind = AgreementKind.First,
    string Why = "",
    IReadOnlyList<string>? Resources = null,
    IReadOnlyList<string>? Accountability = null,
    IReadOnlyList<string>? Consequences = null);

/// <param name="Id">Chosen by the client, unique in the plan: 1 to 64 letters, digits and <c>. _ -</c>. Kept through addenda.</param>
/// <param name="Supports">The superior's result; exactly when the cascading is direct or indirect.</param>
/// <param name="Succeeds">A predecessor's result that is taken over with all that supports it.</param>
/// <param name="Indicators">1 to 10.</param>
/// <param name="Output">How much of which activity it takes, for the workload.</param>
public sealed record PlannedResultBody(
    string Id,
    ResultKind Kind,
    string Statement,
    CascadeKind Cascade,
    IReadOnlyList<IndicatorBody> Indicators,
    ResultRefBody? Supports = null,
    ResultRefBody? Succeeds = null,
    string? BudgetLine = null,
    PlannedOutputBody? Output = null);

/// <param name="ActivityCode">An item of the catalogue whose norm time is counted.</param>
/// <param name="Quantity">In the whole time of the plan.</param>
public sealed record PlannedOutputBody(string ActivityCode, decimal Quantity);

/// <param name="Number">Of the owner's plan in the same year.</param>
public sealed record ResultRefBody(Nip Nip, int Number, string Result)
{
    internal ResultRef Ref => new(Nip, Number, Result);

    internal static ResultRefBody? Of(ResultRef? result) => result is { } one ? new ResultRefBody(one.Owner, one.Number, one.Result) : null;
}

/// <param name="Aspect">Of staff and light plans.</param>
/// <param name="Perspective">Of leaders' plans.</param>
public sealed record IndicatorBody(string Statement, string Target, ResultAspect? Aspect = null, ResultPerspective? Perspective = null);

/// <param name="Special">What the superior expects beyond the guide behaviours.</param>
public sealed record BehaviourBody(CoreValue Value, string Special = "");

public sealed record SkpReturnBody(string Reason);

/// <param name="LastDay">Inclusive, within the time of the plan.</param>
public sealed record SkpEndBody(DateOnly LastDay, string Reason);

/// <param name="ReplyTo">Number of the note that it answers.</param>
/// <param name="Result">Id of the result that it is about.</param>
public sealed record SkpNoteBody(string Text, int? ReplyTo = null, string? Result = null);

/// <summary>A plan.</summary>
/// <param name="Status">By the day at the owner's place of work.</param>
/// <param name="Open">What is written and not agreed; null for nothing.</param>
/// <param name="Agreed">Ascending; the last one is in force.</param>
/// <param name="EndedOn">Last day when it ended before its time.</param>
public sealed record SkpAnswer(Nip Nip, string? Name, int Year, int Number, int Version, SkpStatus Status, OpenAnswer? Open, IReadOnlyList<AgreedAnswer> Agreed, DateOnly? EndedOn, int Notes);

/// <param name="Reason">Why it was returned.</param>
public sealed record OpenAnswer(OpenStage Stage, AgreementKind Kind, string Why, string? Reason, SkpContentAnswer Content);

public sealed record AgreedAnswer(int Number, AgreementKind Kind, string Why, Nip By, DateTimeOffset At, SkpContentAnswer Content);

public sealed record SkpContentAnswer(
    SkpForm Form,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<PlannedResultBody> Results,
    IReadOnlyList<BehaviourAnswer> Behaviours,
    IReadOnlyList<string> Resources,
    IReadOnlyList<string> Accountability,
    IReadOnlyList<string> Consequences);

/// <param name="Guides">The guide behaviours of the value.</param>
public sealed record BehaviourAnswer(CoreValue Value, IReadOnlyList<Text> Guides, string Special);

public sealed record SkpListAnswer(IReadOnlyList<SkpLineAnswer> Items);

/// <param name="Waits">Something of it waits for the superior.</param>
/// <param name="WaitingFor">While it waits.</param>
public sealed record SkpLineAnswer(
    Nip Nip, string? Name, int Year, int Number, int Version, SkpStatus Status, bool Waits, DateOnly? From, DateOnly? To, int Agreements, SkpWaitAnswer? WaitingFor);

/// <param name="Nip">Who is asked now; null where nobody is above: then the personnel office.</param>
/// <param name="Until">Last day of the superior, inclusive. Nothing is agreed by letting it pass.</param>
/// <param name="Escalated">It has passed: the superior's superior is asked.</param>
public sealed record SkpWaitAnswer(Nip? Nip, string? Name, DateOnly? Until, bool Escalated);

public sealed record MissingPlansAnswer(IReadOnlyList<MissingPlanAnswer> Items);

/// <param name="Status">Null when nothing is written.</param>
/// <param name="DueOn">Last day on which the plan of the year is to be agreed, inclusive.</param>
public sealed record MissingPlanAnswer(Nip Nip, string? Name, string Unit, SkpStatus? Status, SkpWaitAnswer? WaitingFor, DateOnly DueOn, bool Overdue);

public sealed record SkpNotesAnswer(IReadOnlyList<SkpNoteAnswer> Items);

public sealed record SkpNoteAnswer(int Number, int? ReplyTo, string? Result, string Text, Nip By, string? Name, DateTimeOffset At);

/// <param name="Event"><c>written</c>, <c>proposed</c>, <c>agreed</c>, <c>returned</c>, <c>ended</c>, or <c>noted</c>.</param>
public sealed record SkpChangeAnswer(int Version, DateTimeOffset At, Nip By, string Event, string? Reason);

public sealed record SupportableAnswer(IReadOnlyList<SupportableResultAnswer> Items);

public sealed record SupportableResultAnswer(ResultRefBody Ref, ResultKind Kind, string Statement);

/// <param name="Day">On which the posts and the state of the plans are shown.</param>
public sealed record MatrixAnswer(string Unit, int Year, DateOnly Day, IReadOnlyList<MatrixRoleAnswer> Roles, IReadOnlyList<MatrixHintAnswer> Hints);

public sealed record MatrixRoleAnswer(Nip Nip, string? Name, string? Position, string? Unit, IReadOnlyList<MatrixResultAnswer> Results);

/// <param name="Supports">The result above as it stands today.</param>
public sealed record MatrixResultAnswer(ResultRefBody Ref, ResultKind Kind, string Statement, CascadeKind Cascade, ResultRefBody? Supports, string? BudgetLine, SkpStatus Status);

public sealed record MatrixHintAnswer(ResultRefBody? Result, Nip? Nip, Text Messages);
