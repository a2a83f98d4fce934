using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.ReportCards;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.RollUp;

/// <summary>The personnel office has a period gathered again, such as after predicates were decided.</summary>
public sealed class GatherPeriod(IPeriodStore periods, RollUpPeriod rollUp)
{
    public async Task<(RollUpMark? Mark, Violation? Refusal)> RunAsync(PeriodId id, CancellationToken cancellationToken)
    {
        var period = await periods.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (id.Shadow || period is null || !RollUpPeriods.IsPublished(period.State))
            return (null, ReportViolations.NotGathered);
        return (await rollUp.RunAsync(id, period.State.Head.Version, cancellationToken).ConfigureAwait(false), null);
    }
}
