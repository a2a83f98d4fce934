using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

/// <summary>A close that was begun, in plain values.</summary>
public sealed record Opening(DateOnly Date, DateTimeOffset At, string Organisation, bool IsAgain)
{
    internal static Opening Of(DayOpening opening) => new(opening.Close.Date, opening.Close.At, opening.Close.Organisation, opening.IsAgain);

    internal DayOpening In(AgencyZone zone) => new(new DayClose(zone, Date, At, false) { Organisation = Organisation }, IsAgain);
}
