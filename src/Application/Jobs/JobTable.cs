using EPerformance.Application.Appraisal;
using EPerformance.Application.Attendance;
using EPerformance.Application.Audit;
using EPerformance.Application.Competence;
using EPerformance.Application.Delivery;
using EPerformance.Application.Discipline;
using EPerformance.Application.Integrity;
using EPerformance.Application.Periods;
using EPerformance.Application.Retention;
using EPerformance.Application.RollUp;
using EPerformance.Application.Skp;
using EPerformance.Application.Submissions;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Jobs;

/// <summary>Which use case each schedule runs.</summary>
public sealed class JobTable(
    CatchUpDays days, AdvancePeriods periods, CloseDuePeriods closing, DueScan submissions, HandOver handOver, RelayNotices notices, PurgeOldData purge, ReviewTaps taps, SealAudit audit, RemindOrders orders, RollUpPeriods rollUps, RemindPlans plans,
    ProposeDiscipline discipline, ProposeDevelopment development, RemindDevelopment waiting, RemindEvaluations evaluations)
{
    public IReadOnlyList<Job> All { get; } =
    [
        new(Schedules.CloseDaysWib, stop => days.RunAsync(AgencyZone.Wib, stop)),
        new(Schedules.CloseDaysWita, stop => days.RunAsync(AgencyZone.Wita, stop)),
        new(Schedules.CloseDaysWit, stop => days.RunAsync(AgencyZone.Wit, stop)),
        new(Schedules.AdvancePeriods, async stop => new JobOutcome((await periods.RunAsync(null, stop).ConfigureAwait(false)).Count, [])),
        new(Schedules.ScanSubmissions, async stop => Of(await submissions.RunAsync(stop).ConfigureAwait(false))),
        new(Schedules.HealSubmissions, async stop => Of(await submissions.HealAsync(stop).ConfigureAwait(false))),
        new(Schedules.HandOver, handOver.RunAsync),
        new(Schedules.ClosePeriods, closing.RunAsync),
        new(Schedules.RelayNotices, notices.RunAsync),
        new(Schedules.PurgeOldData, purge.RunAsync),
        new(Schedules.ReviewTaps, taps.RunAsync),
        new(Schedules.GatherPeriods, rollUps.RunAsync),
        new(Schedules.ProposeDiscipline, discipline.RunAsync),
        new(Schedules.ProposeDevelopment, development.RunAsync),
        new(Schedules.RemindDevelopment, waiting.RunAsync),
        new(Schedules.RemindEvaluations, evaluations.RunAsync),
        new(Schedules.RemindOrders, orders.RunAsync),
        new(Schedules.RemindPlans, plans.RunAsync),
        new(Schedules.SealAudit, async stop => new JobOutcome(await audit.RunAsync(stop).ConfigureAwait(false) ?? 0, [])),
    ];

    internal static JobOutcome Of(DueScanResult scan) =>
        new(scan.Seen, [.. scan.Failures.Select(failure => new InvalidOperationException($"{failure.Entry.Item} could not be looked at", failure.Error))]);
}

/// <param name="RunAsync">Safe to run twice, and late.</param>
public sealed record Job(Schedule Schedule, Func<CancellationToken, Task<JobOutcome>> RunAsync);
