using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>What a calendar row says about its days.</summary>
public enum CalendarKind
{
    /// <summary>National or regional holiday (SKB of three ministers).</summary>
    Holiday,

    /// <summary><i>Cuti bersama</i>: a free day that for civil servants does not reduce annual leave (Keppres, BKN 7/2021).</summary>
    CollectiveLeave,

    /// <summary>The fasting month: chooses the hours, makes no day free or worked.</summary>
    Ramadan,

    /// <summary>A free day that is worked, with Monday's hours.</summary>
    SpecialWorkday,
}

/// <summary>A row of the calendar.</summary>
/// <param name="Days">Both ends inclusive.</param>
/// <param name="UnitCode">The unit and those below it; <c>null</c> for the whole agency.</param>
public sealed record CalendarEntry(DateRange Days, CalendarKind Kind, string Name, string? UnitCode);
