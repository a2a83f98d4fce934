using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.RollUp;

/// <summary>Gathers every published period whose figures are not there, or are of another version.</summary>
public sealed class RollUpPeriods(IPeriodStore periods, IRollUpStore store, RollUpPeriod rollUp)
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var marks = (await store.MarksAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(mark => mark.Id);
        var (done, failures) = (0, new List<Exception>());
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (period.Id.Shadow || !IsPublished(period.State) || marks.GetValueOrDefault(period.Id)?.Version == period.State.Head.Version)
                continue;
            try
            {
                await rollUp.RunAsync(period.Id, period.State.Head.Version, cancellationToken).ConfigureAwait(false);
                done++;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // One period that cannot be read must not keep the others.
                failures.Add(new InvalidOperationException($"{period.Id} could not be gathered", error));
            }
        }

        return new JobOutcome(done, failures);
    }

    internal static bool IsPublished(PeriodState state) => state is PeriodState.Published or PeriodState.Approved or PeriodState.Locked or PeriodState.Paid;
}
