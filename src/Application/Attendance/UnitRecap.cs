namespace EPerformance.Application.Attendance;

/// <summary>Adds days up by unit.</summary>
internal static class UnitRecap
{
    /// <summary>In order of code; units without days are left out.</summary>
    public static IReadOnlyList<UnitDay> Of(IEnumerable<ClosedDay> days, DateOnly date) =>
    [
        .. days.GroupBy(day => day.UnitCode, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => unit.Aggregate(UnitDay.Empty(unit.Key, date), (sum, day) => sum.With(day.Record))),
    ];

    /// <summary>Recaps of parts of units, one per unit. In order of code.</summary>
    public static IReadOnlyList<UnitDay> Sum(IEnumerable<UnitDay> parts) =>
    [
        .. parts.GroupBy(part => part.UnitCode, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => unit.Aggregate((sum, more) => sum.With(more))),
    ];
}
