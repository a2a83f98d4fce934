using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>
/// For whoever brings facts of days that may be closed already. Marked before, the days are read again though the bringer dies in the middle;
/// marked after, also when a close read them while the facts were being brought.
/// </summary>
public sealed class LateFacts(IClosedDays closes)
{
    /// <summary>Marks those of the days that are closed, or being closed.</summary>
    public async Task MarkAsync(IReadOnlyCollection<(AgencyZone Zone, DateOnly Date)> days, CancellationToken cancellationToken)
    {
        foreach (var month in days.GroupBy(day => CivilMonth.Of(day.Date)))
        {
            var closed = await closes.InMonthAsync(month.Key, cancellationToken).ConfigureAwait(false);
            foreach (var day in closed.Where(close => month.Contains((close.Zone, close.Date))))
                await closes.MarkLateAsync(day.Zone, day.Date, cancellationToken).ConfigureAwait(false);
        }
    }
}
