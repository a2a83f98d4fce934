using EPerformance.Application.Ports;

namespace EPerformance.Application.Submissions;

/// <summary>
/// Does what is due. Two processes may scan at once and a scan may stop anywhere: every step is a change of its own that the other one finds
/// done. A submission that cannot be looked at holds up no other and stays in the list.
/// </summary>
public sealed class DueScan(IDueList due, Tick tick, TimeProvider clock)
{
    /// <summary>Once a minute.</summary>
    public Task<DueScanResult> RunAsync(CancellationToken cancellationToken) => RunAsync(clock.GetUtcNow(), cancellationToken);

    /// <summary>
    /// Once a day and at the start of a process: looks at everything that waits, due or not. Repairs what a killed process left, and hands items
    /// to the superiors of today.
    /// </summary>
    public Task<DueScanResult> HealAsync(CancellationToken cancellationToken) => RunAsync(DateTimeOffset.MaxValue, cancellationToken);

    /// <summary>
    /// For a host whose engine waits for every submission by itself: looks only at what should have been done a while ago and was not, because
    /// the engine was down or was never told.
    /// </summary>
    /// <param name="grace">How long the engine may be late.</param>
    public Task<DueScanResult> OverdueAsync(TimeSpan grace, CancellationToken cancellationToken) => RunAsync(clock.GetUtcNow() - grace, cancellationToken);

    private async Task<DueScanResult> RunAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var entries = new List<DueEntry>();
        await foreach (var entry in due.UntilAsync(until, cancellationToken).ConfigureAwait(false))
            entries.Add(entry);
        var failures = new List<DueFailure>();
        foreach (var entry in entries)
        {
            try
            {
                await tick.RunAsync(entry, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Add(new DueFailure(entry, error));
            }
        }

        return new DueScanResult(entries.Count, failures);
    }
}

/// <param name="Seen">Entries that were looked at, failures included.</param>
public sealed record DueScanResult(int Seen, IReadOnlyList<DueFailure> Failures);

public sealed record DueFailure(DueEntry Entry, Exception Error);
