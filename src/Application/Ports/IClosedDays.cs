using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Which civil days are closed in which zone.</summary>
public interface IClosedDays
{
    Task<DayClose?> FindAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken);

    Task PutAsync(DayClose close, CancellationToken cancellationToken);

    /// <summary>All zones, with their late marks: what a catch-up compares with the calendar. One transaction.</summary>
    Task<IReadOnlyList<DayClose>> InMonthAsync(CivilMonth month, CancellationToken cancellationToken);

    /// <summary>Notes that facts of a day came after its close. A day that is not closed keeps the mark until it is.</summary>
    Task MarkLateAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken);

    /// <summary>Takes the mark away that <paramref name="close"/> names; one that was made since stays.</summary>
    Task ClearLateAsync(DayClose close, CancellationToken cancellationToken);

    /// <summary>The first day of which this instance has facts; <c>null</c> before the first import.</summary>
    Task<DateOnly?> FirstDayAsync(CancellationToken cancellationToken);

    /// <summary>Facts begin on that day at the latest. An earlier first day stays.</summary>
    Task BeginByAsync(DateOnly date, CancellationToken cancellationToken);
}
