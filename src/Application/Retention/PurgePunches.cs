using EPerformance.Application.Jobs;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Retention;

/// <summary>
/// Forgets punches whose time is over: where and by which device everybody came and went. The readings of the days stay, and so does every rupiah
/// that rests on them. A month that a period may still have to read is kept, and said to be overdue.
/// <para>
/// The punches within the closed days go first, the month itself last: as long as it is there, an interrupted purge is seen to be unfinished.
/// </para>
/// </summary>
public sealed class PurgePunches(
    IPunchMonths punches, IPeriodGate periods, IBuckets buckets, RetentionSettings settings, PeriodSettings pay, TimeProvider clock)
{
    /// <returns>How many months went; a failure for every one that is overdue.</returns>
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (done, failures) = (0, new List<Exception>());
        foreach (var month in (await punches.StoredAsync(cancellationToken).ConfigureAwait(false)).Where(month => IsOver(month, now)).Order())
        {
            try
            {
                if (await IsNeededAsync(month, cancellationToken).ConfigureAwait(false))
                {
                    failures.Add(new InvalidOperationException($"the time of the punches of {month} is over, but a period that reads them is not locked"));
                    continue;
                }

                for (var bucket = 0; bucket < buckets.Count; bucket++)
                    await punches.ForgetInDaysAsync(bucket, month, cancellationToken).ConfigureAwait(false);
                await punches.DropAsync(month, cancellationToken).ConfigureAwait(false);
                done++;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Add(new InvalidOperationException($"the punches of {month} could not be purged", error));
            }
        }

        return new JobOutcome(done, failures);
    }

    /// <summary>Western time, the last to end a month.</summary>
    private bool IsOver(CivilMonth month, DateTimeOffset now) => month.First.AddMonths(settings.PunchMonths) < CivilMonth.Of(AgencyZone.Wib.DateOf(now)).First;

    /// <summary>The first day of a month is read from the last punches of the month before, too. Where no allowance is calculated nothing has to be locked.</summary>
    private async Task<bool> IsNeededAsync(CivilMonth month, CancellationToken cancellationToken) => pay.Policy is not null
        && !(await IsFinalAsync(month.First, cancellationToken).ConfigureAwait(false) && await IsFinalAsync(month.Next.First, cancellationToken).ConfigureAwait(false));

    private async Task<bool> IsFinalAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var refusal = await periods.RefusalAsync(date, cancellationToken).ConfigureAwait(false);
        return refusal == PeriodViolations.PeriodLocked || refusal == PeriodViolations.PeriodPaid;
    }
}
