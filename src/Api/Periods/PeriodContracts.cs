using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Periods;

/// <param name="CloseDays">Close days that nobody has closed yet, instead of refusing with a list of them.</param>
public sealed record CloseBody(bool CloseDays = false);

/// <param name="Office">For which the caller signs.</param>
public sealed record ApprovalBody(SigningOffice Office);

public sealed record ReasonBody(string Reason);

/// <param name="Nip">Who could not be calculated and is left out.</param>
public sealed record ExclusionBody(Nip Nip, string Reason);

/// <param name="DocumentNumber">Of the payment order (SPM, SP2D).</param>
public sealed record PaymentBody(string DocumentNumber);

/// <summary>How a period stands.</summary>
/// <param name="Period"><c>2026-03</c>, <c>2026-Q1</c>, with <c>-shadow</c> for one that is not paid.</param>
/// <param name="State"><c>open</c>, <c>closing</c>, <c>frozen</c>, <c>calculated</c>, <c>published</c>, <c>approved</c>, <c>locked</c> or <c>paid</c>.</param>
/// <param name="Version">The newest that was begun; 0 before the first closing.</param>
/// <param name="CheckUntil">Exclusive: from then on it may be signed.</param>
/// <param name="Refusal">Why a published run came back.</param>
public sealed record PeriodAnswer(
    string Period,
    string State,
    bool Shadow,
    int Version,
    ProgressAnswer Progress,
    IReadOnlyList<RunAnswer> Runs,
    DateTimeOffset? CheckUntil,
    string? Refusal,
    IReadOnlyList<ExclusionAnswer> Exclusions,
    SignatureAnswer? Personnel,
    SignatureAnswer? Finance,
    string? DocumentNumber,
    SumAnswer? Totals,
    int Failed,
    NoteAnswer? Note);

/// <param name="Step">What comes next.</param>
/// <param name="Percent">Of freezing and calculating, 0 to 100.</param>
/// <param name="Done">Of <paramref name="Total"/> parts of this step.</param>
/// <param name="People">Frozen or calculated so far.</param>
public sealed record ProgressAnswer(string Step, int Percent, int Done, int Total, int People, Text Text);

public sealed record RunAnswer(int Version, string RunId, DateTimeOffset FrozenAt, DateTimeOffset CalculatedAt, int Failed);

public sealed record ExclusionAnswer(Nip Nip, Nip By, string Reason, DateTimeOffset At);

public sealed record SignatureAnswer(Nip By, DateTimeOffset At);

/// <summary>Why the engine does not go on.</summary>
public sealed record NoteAnswer(string Code, Text Text, DateTimeOffset At);

/// <summary>Whole rupiah.</summary>
/// <param name="Difference">Of earlier periods (<i>rapel</i>); negative when too much was paid.</param>
public sealed record SumAnswer(int People, long Base, long Deduction, long Payable, long Difference);

public sealed record PeriodListAnswer(IReadOnlyList<PeriodLineAnswer> Periods);

public sealed record PeriodLineAnswer(string Period, string State, bool Shadow, int Version, DateTimeOffset ChangedAt);

/// <summary>Results of a version.</summary>
/// <param name="Continuation">To be sent back unread for the next page; null when this is the last.</param>
public sealed record ResultsAnswer(string Period, int Version, IReadOnlyList<ResultAnswer> Items, string? Continuation);

/// <param name="PendingLines">Lines of work that nobody had decided at the freeze.</param>
public sealed record ResultAnswer(string Nip, string Name, string Unit, int? JobClass, long Base, long Deduction, long Payable, long Difference, int PendingLines);

/// <summary>Sums of a version in what the caller may see.</summary>
public sealed record UnitsAnswer(
    string Period, int Version, IReadOnlyList<PeriodPolicyAnswer> Policies, SumAnswer Total, IReadOnlyList<PeriodUnitAnswer> Units, IReadOnlyList<FailedAnswer> Failed);

/// <param name="PendingLines">What undecided lines of work are worth: <c>notCounted</c>, <c>asEntered</c>, <c>blocks</c>; null where nothing is paid by activity.</param>
public sealed record PeriodPolicyAnswer(string Month, string Id, DateOnly EffectiveFrom, string Hash, string Regulation, string? PendingLines);

public sealed record PeriodUnitAnswer(string Unit, string Name, int People, long Base, long Deduction, long Payable, long Difference);

public sealed record FailedAnswer(string Nip, string Name, string Unit, Text Reason);

/// <summary>One person's result, explained.</summary>
/// <param name="Months">Each in the form of <c>allowance.json</c>: lines with rule, source, dates and exact amounts that add up to what is paid.</param>
public sealed record ExplanationAnswer(
    string Period, int Version, string Nip, string Name, string Unit, int? JobClass, long Base, long Deduction, long Payable, long Difference, IReadOnlyList<JsonElement> Months);

/// <summary>The own result as far as there is one.</summary>
/// <param name="Published">Whether everybody may see the own result.</param>
/// <param name="CheckUntil">Until when it is checked and an objection may be raised; null in any other state.</param>
/// <param name="Result">Null before it is published, and for whoever the period does not pay.</param>
public sealed record OwnResultAnswer(string Period, string State, bool Published, DateTimeOffset? CheckUntil, ExplanationAnswer? Result);

public sealed record HistoryAnswer(IReadOnlyList<PeriodChangeAnswer> Changes);

/// <param name="By">Null for the engine.</param>
/// <param name="Events">What happened, by name.</param>
public sealed record PeriodChangeAnswer(int Change, string? By, DateTimeOffset At, IReadOnlyList<string> Events);

[JsonSerializable(typeof(CloseBody))]
[JsonSerializable(typeof(ApprovalBody))]
[JsonSerializable(typeof(ReasonBody))]
[JsonSerializable(typeof(ExclusionBody))]
[JsonSerializable(typeof(PaymentBody))]
[JsonSerializable(typeof(PeriodAnswer))]
[JsonSerializable(typeof(PeriodListAnswer))]
[JsonSerializable(typeof(ResultsAnswer))]
[JsonSerializable(typeof(UnitsAnswer))]
[JsonSerializable(typeof(ExplanationAnswer))]
[JsonSerializable(typeof(OwnResultAnswer))]
[JsonSerializable(typeof(HistoryAnswer))]
[JsonSerializable(typeof(ReadinessAnswer))]
[JsonSerializable(typeof(RemindersAnswer))]
[JsonSerializable(typeof(ComparisonAnswer))]
[JsonSerializable(typeof(PaidListBody))]
[JsonSerializable(typeof(PaidListAnswer))]
[JsonSerializable(typeof(PaidComparisonAnswer))]
internal sealed partial class PeriodJson : JsonSerializerContext;
