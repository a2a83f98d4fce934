using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Which civil days are closed in which zone.</summary>
public interface IClosedDays
{
    Task<DayClose?> FindAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken);

    Task PutAsync(DayClose close, CancellationToken cancellationToken);

    /// <summary>All zones, in order of zone and date: what a catch-up compares with the calendar. One transaction.</summary>
    Task<IReadOnlyList<DayClose>> InMonthAsync(CivilMonth month, CancellationToken cancellationToken);
}
