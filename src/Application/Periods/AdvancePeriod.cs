using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Does what a period needs next until it waits for people or for time. Each part is a method that an orchestrator may call by itself; all may be
/// interrupted and done again at any point, also by several processes at once: blobs are written once, rows are the same whoever writes them,
/// and the state changes by its version.
/// </summary>
public sealed class AdvancePeriod(
    PeriodDesk desk,
    IPeriodStore periods,
    FreezeFacts freeze,
    RunAllowance run,
    AllowanceList list,
    IPeriodExports exports,
    IBuckets buckets,
    PeriodSettings settings,
    TimeProvider clock)
{
    public async Task<PeriodAdvance> RunAsync(PeriodId id, IProgress<PeriodProgress>? progress, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } before)
                return new PeriodAdvance(id, PeriodStepKind.WaitForClosing, null);
            var step = before.Step;
            if (SettledAt(before) is { } settled && clock.GetUtcNow() < settled)
                return new PeriodAdvance(id, step.Kind, settled);
            if (!AdvancePeriods.IsForEngine(step.Kind))
                return new PeriodAdvance(id, step.Kind, step.NotBefore);
            if (!await Traces.AroundAsync($"period {step.Kind}", before.Cause, () => DoAsync(id, step, progress, cancellationToken)).ConfigureAwait(false))
                return new PeriodAdvance(id, step.Kind, step.NotBefore);
        }
    }

    /// <summary>When the facts of a closing period may be read: until then something may still be written that asked the gate before.</summary>
    public DateTimeOffset? SettledAt(StoredPeriod period) => period.State is PeriodState.Closing ? period.ChangedAt + settings.Settling : null;

    /// <summary>Freezes everything of a version and records it.</summary>
    public async Task FreezeAsync(PeriodId id, int version, IProgress<PeriodProgress>? progress, CancellationToken cancellationToken)
    {
        var manifest = await freeze.BeginAsync(id, version, cancellationToken).ConfigureAwait(false);
        await freeze.CloseDaysAsync(manifest, cancellationToken).ConfigureAwait(false);
        await ForBucketsAsync<PartDone.Frozen>(id, version, progress, (bucket, stop) => freeze.BucketAsync(manifest, bucket, stop), cancellationToken).ConfigureAwait(false);
        await EngineAsync(id, now => new PeriodCommand.RecordFreeze(version, now), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Calculates everything of a version and records it.</summary>
    /// <returns>False when the run cannot be done; the period's note says why.</returns>
    public async Task<bool> CalculateAsync(PeriodId id, int version, IProgress<PeriodProgress>? progress, CancellationToken cancellationToken)
    {
        Violation? refusal = null;
        await ForBucketsAsync<PartDone.Calculated>(id, version, progress, async (bucket, stop) =>
        {
            if (refusal is null && await run.BucketAsync(id, version, bucket, stop).ConfigureAwait(false) is { } refused)
                refusal = refused;
        }, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
        {
            await periods.NoteAsync(id, new PeriodNote(refusal.Code, refusal.Message, clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
            return false;
        }

        return await TotalsAsync(id, version, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Records a run of which all buckets are calculated.</summary>
    public async Task<bool> TotalsAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        var totals = await PeriodTotals.OfAsync(periods, id, version, cancellationToken).ConfigureAwait(false);
        if (totals.Buckets < buckets.Count)
            return false;
        if (await periods.NoteOfAsync(id, cancellationToken).ConfigureAwait(false) is not null)
            await periods.NoteAsync(id, null, cancellationToken).ConfigureAwait(false);
        return await EngineAsync(id, now => new PeriodCommand.RecordRun(version, $"{id}.{version}", totals.Failed.Count, now), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the lists of a locked version and records that they are there.</summary>
    public async Task<bool> ExportAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        await exports.WriteAsync(id, version, AllowanceList.FileName, (stream, stop) => list.WriteAsync(id, version, stream, stop), cancellationToken).ConfigureAwait(false);
        return await EngineAsync(id, now => new PeriodCommand.RecordExport(version, now), cancellationToken).ConfigureAwait(false);
    }

    public Task<bool> PublishAsync(PeriodId id, int version, CancellationToken cancellationToken) =>
        EngineAsync(id, now => new PeriodCommand.Publish(version, null, now), cancellationToken);

    public Task<bool> LockAsync(PeriodId id, int version, CancellationToken cancellationToken) =>
        EngineAsync(id, now => new PeriodCommand.Lock(version, now), cancellationToken);

    /// <returns>Whether there may be something to do after it.</returns>
    private async Task<bool> DoAsync(PeriodId id, PeriodStep step, IProgress<PeriodProgress>? progress, CancellationToken cancellationToken)
    {
        switch (step.Kind)
        {
            case PeriodStepKind.Freeze:
                await FreezeAsync(id, step.Version, progress, cancellationToken).ConfigureAwait(false);
                return true;
            case PeriodStepKind.Calculate:
                return await CalculateAsync(id, step.Version, progress, cancellationToken).ConfigureAwait(false);
            case PeriodStepKind.Publish:
                return await PublishAsync(id, step.Version, cancellationToken).ConfigureAwait(false);
            case PeriodStepKind.Lock:
                return await LockAsync(id, step.Version, cancellationToken).ConfigureAwait(false);
            case PeriodStepKind.Export:
                return await ExportAsync(id, step.Version, cancellationToken).ConfigureAwait(false);
            default:
                return false;
        }
    }

    private async Task ForBucketsAsync<T>(
        PeriodId id, int version, IProgress<PeriodProgress>? progress, Func<int, CancellationToken, Task> part, CancellationToken cancellationToken)
        where T : PartDone
    {
        var done = await periods.DoneAsync(id, version, cancellationToken).ConfigureAwait(false);
        var left = Enumerable.Range(0, buckets.Count).Except(done.OfType<T>().Select(one => one.Bucket));
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.BucketsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(left, options, async (bucket, stop) =>
        {
            await part(bucket, stop).ConfigureAwait(false);
            if (progress is not null)
                await ReportAsync(id, version, progress, stop).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private async Task ReportAsync(PeriodId id, int version, IProgress<PeriodProgress> progress, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } period)
            progress.Report(PeriodProgress.Of(period.State, await periods.DoneAsync(id, version, cancellationToken).ConfigureAwait(false), buckets.Count));
    }

    private async Task<bool> EngineAsync(PeriodId id, Func<DateTimeOffset, PeriodCommand> command, CancellationToken cancellationToken)
    {
        var result = await desk.ChangeAsync(id, null, null, (_, now) => command(now), cancellationToken).ConfigureAwait(false);
        return result.Refusal is null;
    }
}

/// <summary>Where an advance ended.</summary>
/// <param name="Step">What comes next.</param>
/// <param name="NotBefore">When to look again; <c>null</c> when people have to act.</param>
public sealed record PeriodAdvance(PeriodId Id, PeriodStepKind Step, DateTimeOffset? NotBefore);
