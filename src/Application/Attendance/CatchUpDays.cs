using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Closes every day of a zone that is due: those that were missed, those that an interruption left half done, and those of which facts came
/// late. Never a day that is not over. A day that fails holds up no other and is tried again the next time.
/// </summary>
public sealed class CatchUpDays(
    OrganisationCache organisations, IClosedDays closes, IPeriodGate periods, CloseDay closeDay, CloseDayPolicy policy, TimeProvider clock, Measures? measures = null)
{
    /// <summary>Safe to run at any time, twice and late.</summary>
    public async Task<JobOutcome> RunAsync(AgencyZone zone, CancellationToken cancellationToken)
    {
        var wanted = await WantedAsync(zone, cancellationToken).ConfigureAwait(false);
        if (wanted.Count == 0)
            return JobOutcome.Nothing;
        var done = 0;
        var failures = new List<Exception>();
        var left = new List<WantedDay>();
        foreach (var day in wanted)
        {
            try
            {
                if (await CloseAsync(zone, day, cancellationToken).ConfigureAwait(false))
                    done++;
                else
                    left.Add(day);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Add(new InvalidOperationException($"{zone.Abbreviation} {day.Date:yyyy-MM-dd} was not closed", error));
                left.Add(day);
            }
        }

        Note(zone, left, clock.GetUtcNow());

        return new JobOutcome(done, failures);
    }

    /// <summary>The days to close now, oldest first. Those of closed periods are not among them.</summary>
    public async Task<IReadOnlyList<WantedDay>> WantedAsync(AgencyZone zone, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var last = LastDue(zone, now);
        // What this process remembers may be older than an import through another, and a look that finds nobody is not repeated for a quarter of an hour.
        if (await organisations.FreshAsync(cancellationToken).ConfigureAwait(false) is not { } organisation
            || await closes.FirstDayAsync(cancellationToken).ConfigureAwait(false) is not { } first)
            return [];
        var earliest = last.AddDays(-policy.DaysBack);
        var hasUnits = organisation.Units.All.Any(unit => unit.Zone == zone);
        var wanted = new List<WantedDay>();
        foreach (var (date, close) in await KnownAsync(zone, first < earliest ? earliest : first, last, cancellationToken).ConfigureAwait(false))
        {
            // Where the agency has nobody there is nothing to close, unless it had somebody then.
            if ((hasUnits || close is not null) && IsWanted(close, organisation)
                && await closeDay.EndOfAsync(organisation, zone, date, cancellationToken).ConfigureAwait(false) <= now
                && await periods.RefusalAsync(date, cancellationToken).ConfigureAwait(false) is null)
                wanted.Add(new WantedDay(date, close?.LateMark));
        }

        Note(zone, wanted, now);
        return wanted;
    }

    /// <summary>The day was closed: what came late before that has been read.</summary>
    public Task CaughtUpAsync(AgencyZone zone, WantedDay day, CancellationToken cancellationToken) =>
        closes.ClearLateAsync(new DayClose(zone, day.Date, default, false) { LateMark = day.LateMark }, cancellationToken);

    /// <summary>The newest day whose close is due, unless shifts that began on it still run.</summary>
    public DateOnly LastDue(AgencyZone zone, DateTimeOffset now)
    {
        var yesterday = zone.DateOf(now).AddDays(-1);
        return now >= zone.At(yesterday.AddDays(1), policy.ClosesAt) ? yesterday : yesterday.AddDays(-1);
    }

    private void Note(AgencyZone zone, List<WantedDay> wanted, DateTimeOffset now)
    {
        var lag = wanted.Count == 0 ? TimeSpan.Zero : now - zone.At(wanted[0].Date.AddDays(1), policy.ClosesAt);
        measures?.Lag(zone.Abbreviation, lag);
        JobReport.Current?.Set($"lag {zone.Abbreviation}", (long)lag.TotalSeconds);
    }

    private bool IsWanted(DayClose? close, OrganisationView organisation) =>
        close is null || !close.IsComplete || (policy.ReadLateFacts && (close.LateMark is not null || organisation.ReadsAgain(close)));

    private async Task<bool> CloseAsync(AgencyZone zone, WantedDay day, CancellationToken cancellationToken)
    {
        if ((await closeDay.RunAsync(zone, day.Date, cancellationToken).ConfigureAwait(false)).Refusal is not null)
            return false;
        await CaughtUpAsync(zone, day, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Every date from first to last with its close, if any.</summary>
    private async Task<IReadOnlyList<(DateOnly Date, DayClose? Close)>> KnownAsync(AgencyZone zone, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var known = new Dictionary<DateOnly, DayClose>();
        for (var month = CivilMonth.Of(first); month.First <= last; month = month.Next)
        {
            foreach (var close in await closes.InMonthAsync(month, cancellationToken).ConfigureAwait(false))
            {
                if (close.Zone == zone)
                    known[close.Date] = close;
            }
        }

        var days = Math.Max(0, last.DayNumber - first.DayNumber + 1);
        return [.. Enumerable.Range(0, days).Select(day => (first.AddDays(day), known.GetValueOrDefault(first.AddDays(day))))];
    }
}

/// <summary>A day that is to be closed.</summary>
/// <param name="LateMark">See <see cref="DayClose.LateMark"/>.</param>
public sealed record WantedDay(DateOnly Date, string? LateMark);
