using EPerformance.Domain.Attendance;

namespace EPerformance.Domain.Policies;

/// <summary>
/// Attendance that closes: who has not arrived by a time of the day counts as absent, whatever is punched afterwards. Source: the
/// announcement of Barito Selatan 2019 ("after 07:15 the application stops"). Shifts of a roster have their own hours, so they do not close;
/// nor does the day of who comes within hours that the superior has permitted from its start on.
/// </summary>
/// <param name="LastArrival">Since midnight, inclusive to the second: 07:15:00 is in time, 07:15:01 is not.</param>
public sealed record DayClosing(TimeSpan LastArrival, LegalSource Source)
{
    public DayRecord Apply(DayRecord day) => day.State == DayState.Excused || day.Hours.IsShift || day.Reading.ArrivalPermitted || IsInTime(day.Reading.CheckIn)
        ? day
        : day with { Reading = new DayReading(DayState.Absent, null, null) };

    /// <param name="arrival">Since midnight; <c>null</c> when there is none.</param>
    public bool IsInTime(TimeSpan? arrival) => arrival is { } at && at.Ticks / TimeSpan.TicksPerSecond <= LastArrival.Ticks / TimeSpan.TicksPerSecond;
}
