using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>A working day of a zone that has not been closed, or not under the organisation that counts.</summary>
/// <param name="Close">What was written of it, if anything.</param>
public sealed record UnclosedDay(AgencyZone Zone, DateOnly Date, DayClose? Close)
{
    /// <summary>It is closed, but under an organisation that has been replaced since, or facts of it came afterwards.</summary>
    public bool IsStale => Close is { IsComplete: true };
}

/// <summary>What of a period has to be closed before its facts can be frozen.</summary>
public sealed class UnclosedDays(IClosedDays closes)
{
    /// <summary>In order of date. One transaction per month.</summary>
    public async Task<IReadOnlyList<UnclosedDay>> InAsync(PayPeriod period, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var known = new Dictionary<(AgencyZone, DateOnly), DayClose>();
        foreach (var month in period.Months)
        {
            foreach (var close in await closes.InMonthAsync(month, cancellationToken).ConfigureAwait(false))
                known[(close.Zone, close.Date)] = close;
        }

        var unclosed = new List<UnclosedDay>();
        foreach (var date in period.Range.EachDay())
        {
            foreach (var zone in Zones(organisation).Where(zone => IsWorked(organisation, zone, date)))
            {
                var close = known.GetValueOrDefault((zone, date));
                if (close is not { IsComplete: true, LateMark: null } || organisation.ReadsAgain(close))
                    unclosed.Add(new UnclosedDay(zone, date, close));
            }
        }

        return unclosed;
    }

    /// <summary>The day has been closed since it was looked at: facts that came before are in it.</summary>
    public Task SettleAsync(UnclosedDay day, CancellationToken cancellationToken) =>
        day.Close is { } close ? closes.ClearLateAsync(close, cancellationToken) : Task.CompletedTask;

    /// <summary>Whether the last day has ended wherever the agency works, shifts that run on after its midnight too.</summary>
    /// <param name="trips">Around the last day.</param>
    public static bool IsOver(PayPeriod period, OrganisationView organisation, DateTimeOffset now, Trips? trips = null) =>
        Zones(organisation).All(zone => organisation.EndOf(zone, period.Range.To, trips) <= now);

    private static IEnumerable<AgencyZone> Zones(OrganisationView organisation) => organisation.Units.All.Select(unit => unit.Zone).Distinct();

    /// <summary>Whether the day is a working day of somebody in the zone, as far as the calendar tells.</summary>
    public static bool IsWorked(OrganisationView organisation, AgencyZone zone, DateOnly date) =>
        organisation.Units.All.Any(unit => unit.Zone == zone && organisation.Calendar.IsWorkday(unit.Code, date)) || organisation.Rosters.HasShiftOn(date)
        || organisation.Calendar.HasOwnPatternOn(date);
}
