using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.Periods;

/// <summary>
/// The engine's round: every period that has a next step gets it. Cheap when there is nothing to do (one transaction); safe to run in several
/// processes and at any interval.
/// </summary>
public sealed class AdvancePeriods(IPeriodStore periods, AdvancePeriod advance)
{
    /// <summary>Periods one after the other, oldest first. One that fails does not keep the others; the failures come together at the end.</summary>
    /// <exception cref="AggregateException">What went wrong, after everything else was done.</exception>
    public async Task<IReadOnlyList<PeriodAdvance>> RunAsync(IProgress<PeriodProgress>? progress, CancellationToken cancellationToken)
    {
        var advances = new List<PeriodAdvance>();
        var failures = new List<Exception>();
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsForEngine(period.Step.Kind))
                continue;
            try
            {
                advances.Add(await advance.RunAsync(period.Id, progress, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        return failures.Count == 0 ? advances : throw new AggregateException(failures);
    }

    public static bool IsForEngine(PeriodStepKind step) =>
        step is PeriodStepKind.Freeze or PeriodStepKind.Calculate or PeriodStepKind.Publish or PeriodStepKind.Lock or PeriodStepKind.Export;
}
