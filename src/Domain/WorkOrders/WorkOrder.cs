using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Domain.WorkOrders;

/// <summary>Names a work order (<i>penugasan</i>).</summary>
/// <param name="Id">See <see cref="IsId"/>; begins with the year in which it was given.</param>
public readonly record struct WorkOrderId(Nip Giver, string Id)
{
    private const int Hex = 20;

    public int Year => YearOf(Id);

    /// <summary>The year in which an order of that id was given; the id has to be one.</summary>
    public static int YearOf(string id) => int.Parse(id.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A year, a dash and 20 hexadecimal digits in small letters.</summary>
    public static bool IsId(string? text) =>
        text is { Length: 5 + Hex } && text[4] == '-' && text[..4].All(char.IsAsciiDigit) && text[0] is '1' or '2' && text[5..].All(char.IsAsciiHexDigitLower);

    public override string ToString() => $"{Giver}|{Id}";
}

/// <summary>What is asked for.</summary>
/// <param name="Deadline">Last day, inclusive, at each person's place of work.</param>
/// <param name="ActivityCode">The item of the catalogue that the work is, whose norm time is counted; <c>null</c> for none.</param>
/// <param name="MinutesEach">What one output is expected to take where the catalogue has no norm time; <c>null</c> when nobody said.</param>
/// <param name="Year">Of the plan and of the budget that are named.</param>
/// <param name="Result">The planned result that it serves; <c>null</c> for none.</param>
/// <param name="BudgetLine">Code of the line that pays for it; <c>null</c> for none.</param>
public sealed record OrderContent(string Title, string Note, DateOnly Deadline, string? ActivityCode, decimal? MinutesEach, int Year, ResultRef? Result, string? BudgetLine);

public enum TaskStage
{
    Open,

    /// <summary>The person says that it is done; the giver has not closed the order.</summary>
    Finished,

    /// <summary>Taken off by somebody above.</summary>
    Released,
}

/// <summary>One person's part of an order.</summary>
/// <param name="Quantity">In the output unit of the activity.</param>
/// <param name="Done">As the person told it last, up to the quantity.</param>
/// <param name="Word">What was said with the last change of the part; <c>null</c> for nothing.</param>
public sealed record OrderPart(Nip Person, decimal Quantity, decimal Done, TaskStage Stage, string? Word)
{
    /// <summary>What is still to be done.</summary>
    public decimal Outstanding => Stage == TaskStage.Open ? Quantity - Done : 0;
}

public enum OrderStage
{
    Open,
    Closed,
    Cancelled,
}

/// <summary>A task that somebody above gave to one or many people (<i>penugasan</i>).</summary>
/// <param name="Given">Day at the giver's place of work.</param>
/// <param name="Parts">In order of NIP.</param>
/// <param name="Word">What was said when it was closed, or why it was cancelled.</param>
public sealed record WorkOrder(WorkOrderId Id, DateOnly Given, OrderContent Content, IReadOnlyList<OrderPart> Parts, OrderStage Stage, string? Word)
{
    public OrderPart? PartOf(Nip person) => Parts.FirstOrDefault(part => part.Person == person);

    /// <summary>What the person still has to do of it; 0 of an order that is over.</summary>
    public decimal OutstandingOf(Nip person) => Stage == OrderStage.Open && PartOf(person) is { } part ? part.Outstanding : 0;

    /// <summary>People whose part was not taken off.</summary>
    public IEnumerable<Nip> People => Parts.Where(part => part.Stage != TaskStage.Released).Select(part => part.Person);
}
