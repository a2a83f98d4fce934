using System.Collections.Concurrent;
using EPerformance.Application.Objections;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>
/// Does what is due. Several processes may scan at once and a scan may stop anywhere: every step is a change of its own that the other one finds
/// done, and what was not reached is still in the list. A submission that cannot be looked at holds up no other and stays in the list.
/// </summary>
public sealed class DueScan(IDueList due, Tick tick, TimeProvider clock, TickRequest? requests = null, TickObjection? objections = null, Measures? measures = null)
{
    private const int AtOnce = 8;

    /// <summary>Once a minute.</summary>
    public Task<DueScanResult> RunAsync(CancellationToken cancellationToken) => RunAsync(clock.GetUtcNow(), cancellationToken);

    /// <summary>
    /// Once a day and at the start of a process: looks at everything that waits, due or not. Repairs what a killed process left, and hands items
    /// to the superiors of today.
    /// </summary>
    public async Task<DueScanResult> HealAsync(CancellationToken cancellationToken)
    {
        var open = new OpenItems();
        var result = await RunAsync(DateTimeOffset.MaxValue, cancellationToken, open).ConfigureAwait(false);
        // What waits was read anyway, so this is where it is counted.
        foreach (var (kind, age, items) in open.Count(AgencyZone.Wib.DateOf(clock.GetUtcNow())))
        {
            measures?.Open(kind, age, items);
            JobReport.Current?.Set($"open {kind} {age}", items);
        }

        return result;
    }

    /// <summary>
    /// For a host whose engine waits for every submission by itself: looks only at what should have been done a while ago and was not, because
    /// the engine was down or was never told.
    /// </summary>
    /// <param name="grace">How long the engine may be late.</param>
    public Task<DueScanResult> OverdueAsync(TimeSpan grace, CancellationToken cancellationToken) => RunAsync(clock.GetUtcNow() - grace, cancellationToken);

    private async Task<DueScanResult> RunAsync(DateTimeOffset until, CancellationToken cancellationToken, OpenItems? open = null)
    {
        var seen = 0;
        var failures = new ConcurrentQueue<DueFailure>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due.UntilAsync(until, cancellationToken), options, async (entry, token) =>
        {
            Interlocked.Increment(ref seen);
            try
            {
                // The nightly look takes everything that waits: a span for each would say nothing.
                var item = open is null
                    ? await Traces.AroundAsync("due item", entry.Cause, () => LookAsync(entry, token)).ConfigureAwait(false)
                    : await LookAsync(entry, token).ConfigureAwait(false);
                if (item is { Inbox.Count: > 0 })
                    open?.Add(item.Ref);
            }
            catch (Exception error) when (error is not OperationCanceledException || !token.IsCancellationRequested)
            {
                failures.Enqueue(new DueFailure(entry, error));
            }
        }).ConfigureAwait(false);
        return new DueScanResult(seen, [.. failures]);
    }

    private async Task<IStoredItem?> LookAsync(DueEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Item.IsSubmission)
            return await tick.RunAsync(entry, cancellationToken).ConfigureAwait(false);
        if (entry.Item.Objection is not null && objections is not null)
            return await objections.RunAsync(entry, cancellationToken).ConfigureAwait(false);
        return entry.Item.Request is not null && requests is not null ? await requests.RunAsync(entry, cancellationToken).ConfigureAwait(false) : null;
    }
}

/// <param name="Seen">Entries that were looked at, failures included.</param>
public sealed record DueScanResult(int Seen, IReadOnlyList<DueFailure> Failures);

public sealed record DueFailure(DueEntry Entry, Exception Error);
