using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.WorkOrders;

public enum LoadKind
{
    WorkOrder,
    PlannedResult,
}

/// <summary>One thing that a person has to do.</summary>
/// <param name="Id">Of the order, or number and id of the planned result.</param>
/// <param name="Minutes">Of it in the period; <c>null</c> when nobody can count it, because it has no norm time.</param>
public sealed record LoadItem(LoadKind Kind, string Id, string Name, Exact? Minutes);

/// <summary>One person's load against what the period holds.</summary>
/// <param name="CapacityMinutes">Working minutes of the schedule in the period without those of approved leave.</param>
public sealed record PersonLoad(Nip Person, Exact CapacityMinutes, IReadOnlyList<LoadItem> Items)
{
    public Exact Minutes { get; } = Items.Aggregate(Exact.Zero, (sum, item) => sum + (item.Minutes ?? Exact.Zero));

    /// <summary>Things that could not be counted.</summary>
    public int Uncounted => Items.Count(item => item.Minutes is null);

    /// <summary>Load by capacity: 1 is full; <c>null</c> for who has no working time in the period.</summary>
    public Exact? Fullness => CapacityMinutes.IsZero ? null : Minutes / CapacityMinutes;
}

/// <summary>The load of a unit, and everybody's share of it.</summary>
public sealed record UnitLoad(IReadOnlyList<PersonLoad> People)
{
    public Exact Minutes { get; } = People.Aggregate(Exact.Zero, (sum, person) => sum + person.Minutes);

    public Exact CapacityMinutes { get; } = People.Aggregate(Exact.Zero, (sum, person) => sum + person.CapacityMinutes);

    /// <summary>The person's part of the unit's load, 0 to 1; <c>null</c> while the unit has none.</summary>
    public Exact? ShareOf(PersonLoad person) => Minutes.IsZero ? null : person.Minutes / Minutes;
}

/// <summary>
/// How much of what is open falls into a period: what has a deadline is spread evenly over the working days that are left until then, so that a large order
/// of the year does not fill this month alone, and what is overdue falls on today. Norm times as a staffing analysis takes them (<i>analisis beban kerja</i>,
/// PermenPANRB 1/2020): minutes of one output times the quantity.
/// </summary>
public static class Workload
{
    /// <summary>Part of an order that falls into the period, 0 to 1.</summary>
    /// <param name="period">Not before <paramref name="today"/>.</param>
    /// <param name="deadline">Inclusive.</param>
    /// <param name="isWorkday">Of the person, leave taken off.</param>
    public static Exact PartUntil(DateOnly deadline, DateOnly today, DateRange period, Func<DateOnly, bool> isWorkday)
    {
        if (deadline < today)
            return period.Contains(today) ? Exact.One : Exact.Zero;
        return Part(new DateRange(today, deadline), period, isWorkday) ?? (period.Contains(deadline) ? Exact.One : Exact.Zero);
    }

    /// <summary>Part of a plan that falls into the period: working days of the plan in it by those of the whole plan.</summary>
    public static Exact PartOfPlan(DateRange plan, DateRange period, Func<DateOnly, bool> isWorkday) => Part(plan, period, isWorkday) ?? Exact.Zero;

    /// <summary>What is left of a planned result beside the orders that serve it: what was given as an order is not counted twice.</summary>
    public static Exact Beside(Exact planned, IEnumerable<Exact> orders) => Exact.Max(Exact.Zero, orders.Aggregate(planned, (left, order) => left - order));

    /// <summary>Working minutes of a period without those of the days of leave.</summary>
    /// <param name="minutesOn">Of the person's schedule; 0 on a free day.</param>
    public static Exact Capacity(DateRange period, Func<DateOnly, int> minutesOn, Func<DateOnly, bool> isOnLeave) =>
        Exact.Whole(period.EachDay().Where(day => !isOnLeave(day)).Sum(day => (long)minutesOn(day)));

    private static Exact? Part(DateRange whole, DateRange period, Func<DateOnly, bool> isWorkday)
    {
        var all = whole.EachDay().Count(isWorkday);
        return all == 0 ? null : Exact.Ratio(whole.Intersect(period).EachDay().Count(isWorkday), all);
    }
}
