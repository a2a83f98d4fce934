using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Activities;

/// <summary>
/// Until when the activities of a day may be entered: H+n, the day itself being H. H+0 ends with the day itself, H+1 with the first working day after it,
/// whether or not the day was one. The last day belongs to the window to its end on the clock of the place of work of that day: at midnight it is over.
/// What counts of a line is when it was first entered, as a draft or sent; sending it later, correcting it or revising it after a return never makes it late.
/// </summary>
/// <param name="LastDay">Inclusive; <c>null</c>: no window.</param>
/// <param name="Ends">Exclusive; <c>null</c>: no window.</param>
public sealed record EntryWindow(DateOnly? LastDay, DateTimeOffset? Ends)
{
    public static EntryWindow None { get; } = new(null, null);

    /// <param name="isWorkday">By the person's own calendar: pattern, shifts, holidays. Of somebody who never works again the window does not end.</param>
    /// <param name="zoneOn">Of the person's place of work on a day.</param>
    public static EntryWindow Of(DateOnly day, EntryPolicy policy, Func<DateOnly, bool> isWorkday, Func<DateOnly, AgencyZone> zoneOn)
    {
        if (policy.WithinWorkdays is not { } workdays || WorkdayCount.After(day, workdays, isWorkday) is not { } last)
            return None;
        return new EntryWindow(last, zoneOn(last).At(last, TimeOnly.MinValue).AddDays(1));
    }

    public bool IsOver(DateTimeOffset at) => at >= Ends;
}
