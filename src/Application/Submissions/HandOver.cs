using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;

namespace EPerformance.Application.Submissions;

/// <summary>
/// A new organisation has other superiors: everything that waits is looked at once after each change of it, so that it stands in the queues of those
/// who may decide it now. The mark is written when all was looked at; an interruption looks again.
/// </summary>
public sealed class HandOver(OrganisationCache organisations, IJobRuns runs, DueScan scan, TimeProvider clock)
{
    /// <summary>Beside the runs of jobs: the version of the organisation that was handed over last.</summary>
    internal const string Mark = "organisation-handed-over";

    private volatile string? _last;

    /// <summary>Safe to run twice, late and in several processes. Costs nothing while the organisation stays as it is.</summary>
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { Version: var version } || version == _last)
            return JobOutcome.Nothing;
        var mark = await runs.FindAsync(Mark, cancellationToken).ConfigureAwait(false);
        if (mark?.Subject != version)
        {
            var began = clock.GetUtcNow();
            var outcome = JobTable.Of(await scan.HealAsync(cancellationToken).ConfigureAwait(false));
            if (outcome.Failures.Count > 0)
                return outcome;
            await runs.PutAsync(new JobRun(Mark, began, clock.GetUtcNow(), outcome.Done, null) { Subject = version, Figures = JobReport.Current?.Text() }, cancellationToken).ConfigureAwait(false);
            _last = version;
            return outcome;
        }

        _last = version;
        return JobOutcome.Nothing;
    }
}
