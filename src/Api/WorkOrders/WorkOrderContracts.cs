using EPerformance.Api.Skp;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Api.WorkOrders;

/// <summary>A task for one or many people of whom the caller is a superior today.</summary>
/// <param name="Deadline">Last day, inclusive.</param>
/// <param name="People">1 to 200.</param>
/// <param name="ActivityCode">The item of the catalogue that the work is.</param>
/// <param name="MinutesEach">Expected minutes of one output, where the catalogue has no norm time.</param>
/// <param name="Year">Of the plan and the budget that are named; that of the deadline when not given.</param>
/// <param name="Result">The planned result that it serves.</param>
/// <param name="BudgetLine">Code of the line that pays for it.</param>
public sealed record WorkOrderBody(
    string Title,
    DateOnly Deadline,
    IReadOnlyList<OrderPersonBody> People,
    string Note = "",
    string? ActivityCode = null,
    decimal? MinutesEach = null,
    int? Year = null,
    ResultRefBody? Result = null,
    string? BudgetLine = null);

/// <param name="Quantity">In the output unit of the activity.</param>
public sealed record OrderPersonBody(Nip Nip, decimal Quantity = 1);

/// <param name="Done">All that is done, 0 to the quantity.</param>
public sealed record OrderProgressBody(decimal Done, string? Note = null);

public sealed record OrderNoteBody(string? Note = null);

public sealed record OrderReasonBody(string Reason);

/// <param name="Deadline">Today or later.</param>
public sealed record OrderDeadlineBody(DateOnly Deadline, string Reason);

/// <param name="Id">With any of its people it is the order's address.</param>
/// <param name="Note">What was said when it was closed, or why it was cancelled, stands in <paramref name="Word"/>.</param>
/// <param name="People">Those whom the caller may see.</param>
/// <param name="Others">How many more there are.</param>
public sealed record WorkOrderAnswer(
    string Id,
    Nip Giver,
    string? GiverName,
    DateOnly Given,
    int Version,
    OrderStage Stage,
    string Title,
    string Note,
    DateOnly Deadline,
    string? ActivityCode,
    decimal? MinutesEach,
    int Year,
    ResultRefBody? Result,
    string? BudgetLine,
    string? Word,
    IReadOnlyList<OrderPersonAnswer> People,
    int Others);

/// <param name="Outstanding">What is still to be done; 0 once it was told to be finished.</param>
public sealed record OrderPersonAnswer(Nip Nip, string? Name, decimal Quantity, decimal Done, decimal Outstanding, TaskStage Stage, string? Word);

public sealed record WorkOrderListAnswer(IReadOnlyList<WorkOrderAnswer> Items);

/// <param name="Event"><c>given</c>, <c>progressed</c>, <c>finished</c>, <c>returned</c>, <c>released</c>, <c>postponed</c>, <c>closed</c> or <c>cancelled</c>.</param>
/// <param name="Person">Whose part it was about.</param>
/// <param name="Done">As told then.</param>
/// <param name="Deadline">The new one.</param>
public sealed record WorkOrderChangeAnswer(int Version, DateTimeOffset At, Nip By, string Event, Nip? Person, decimal? Done, DateOnly? Deadline, string? Word);

/// <param name="Claimed">Quantity of all lines that name the order and were not taken back.</param>
/// <param name="Verified">What counts of it so far.</param>
public sealed record OrderLinesAnswer(decimal Claimed, decimal Verified, IReadOnlyList<OrderLineAnswer> Items);

public sealed record OrderLineAnswer(DateOnly Date, string Line, string ActivityCode, decimal Quantity, int Minutes, Domain.Approvals.LineStatus Status, decimal Verified);

/// <summary>The open load of a unit. Minutes and shares are exact: decimals, or fractions such as <c>1250/3</c>.</summary>
/// <param name="From">Today, or the first of a month to come.</param>
/// <param name="To">End of the month, inclusive.</param>
/// <param name="LoadMinutes">Of everybody in the unit, shown or not.</param>
/// <param name="Persons">How many there are.</param>
public sealed record WorkloadAnswer(string Unit, DateOnly From, DateOnly To, string LoadMinutes, string CapacityMinutes, int Persons, IReadOnlyList<PersonLoadAnswer> People);

/// <param name="Fullness">Load by capacity, 1 is full; null without working time.</param>
/// <param name="FullnessPercent">The same, rounded to a tenth of a percent.</param>
/// <param name="Share">Of the unit's load; null while the unit has none.</param>
/// <param name="SharePercent">The same, rounded to a tenth of a percent.</param>
/// <param name="Uncounted">Things without a norm time: they are listed and count nothing.</param>
public sealed record PersonLoadAnswer(
    Nip Nip, string? Name, string LoadMinutes, string CapacityMinutes, string? Fullness, decimal? FullnessPercent, string? Share, decimal? SharePercent, int Uncounted, IReadOnlyList<LoadItemAnswer> Items);

/// <param name="Minutes">In the period; null when it cannot be counted.</param>
public sealed record LoadItemAnswer(LoadKind Kind, string Id, string Name, string? Minutes);
