using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Closes periods on the day that the agency has set, days that nobody has closed included. Which are due it finds out itself: safe to run twice,
/// late and in several processes. The next period takes entries without anybody opening it.
/// </summary>
public sealed class CloseDuePeriods(ClosePeriod close, IPeriodStore periods, IClosedDays days, PeriodSettings settings, TimeProvider clock)
{
    /// <summary>Periods back that are looked at: an agency that begins does not close its past.</summary>
    private const int Back = 3;

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (settings is not { CloseAfterDays: { } wait, Policy: not null } || await days.FirstDayAsync(cancellationToken).ConfigureAwait(false) is not { } first)
            return JobOutcome.Nothing;
        var (done, failures) = (0, new List<Exception>());
        foreach (var period in Due(AgencyZone.Wib.DateOf(clock.GetUtcNow()).AddDays(-wait), first))
        {
            try
            {
                if (await CloseAsync(PeriodId.Of(period), cancellationToken).ConfigureAwait(false))
                    done++;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Add(new InvalidOperationException($"{period} was not closed", error));
            }
        }

        return new JobOutcome(done, failures);
    }

    /// <returns>False when there is nothing to close.</returns>
    private async Task<bool> CloseAsync(PeriodId id, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } known && !IsUntouched(known.State))
            return false;
        var result = await close.RunAsync(id, null, closeDays: true, cancellationToken).ConfigureAwait(false);
        return result.Refusal is { } refusal ? throw new InvalidOperationException($"{refusal.Code} {refusal.Message.En}") : true;
    }

    /// <summary>Oldest first.</summary>
    /// <param name="last">A period is due when it ended before this day.</param>
    /// <param name="first">Of which there are facts.</param>
    private IEnumerable<PayPeriod> Due(DateOnly last, DateOnly first)
    {
        var due = new List<PayPeriod>();
        for (var period = PayPeriod.Of(settings.Period, last).Previous; due.Count < Back && period.Range.To >= first; period = period.Previous)
            due.Insert(0, period);
        return due;
    }

    private static bool IsUntouched(PeriodState state) => state is PeriodState.Open { Head: { Version: 0, Reopenings: [] } };
}
