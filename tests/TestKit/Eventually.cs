namespace EPerformance.TestKit;

/// <summary>
/// Waits for what goes on beside a test. How soon it is there is the machine's, so the patience is no bound that a rule states: it only ends a test that would never end. Ours to wait for are timers of up to
/// half a minute (an idle queue is looked at that seldom), so a wait of that length fails by chance.
/// </summary>
public static class Eventually
{
    /// <summary>For whatever ends by itself.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    public static Task HoldsAsync(Func<bool> holds, CancellationToken stop) => HoldsAsync(() => Task.FromResult(holds()), seen => seen, stop);

    /// <returns>What was seen when it held.</returns>
    /// <exception cref="OperationCanceledException">It never did, or the test was stopped.</exception>
    public static async Task<T> HoldsAsync<T>(Func<Task<T>> look, Func<T, bool> holds, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        while (true)
        {
            var seen = await look();
            if (holds(seen))
                return seen;
            await Task.Delay(BetweenLooks, patience.Token);
        }
    }
}
