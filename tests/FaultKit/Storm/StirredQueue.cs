using EPerformance.TestKit;

namespace EPerformance.FaultKit.Storm;

/// <summary>Takes messages out of a queue and puts them back once or twice, each after a while of its own: late, doubled and in another order.</summary>
internal sealed class StirredQueue(TestInstance storage, string queue, int seed)
{
    private const int AtOnce = 16, LongestDelay = 3;

    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(30), Pause = TimeSpan.FromMilliseconds(300);

    private int _stirred;

    /// <summary>Messages that were put back.</summary>
    public int Stirred => Volatile.Read(ref _stirred);

    public async Task RunAsync(CancellationToken stop)
    {
        using var clients = StormStorage.Open(storage);
        var (messages, chance) = (clients.Queue(queue), new Random(seed));
        while (!stop.IsCancellationRequested)
        {
            foreach (var message in await messages.ReceiveAsync(AtOnce, Hidden, CancellationToken.None))
            {
                // Put back before it is taken away: an interruption here doubles it once more.
                for (var copies = chance.Next(1, 3); copies > 0; copies--)
                    await messages.SendAsync(message.Text, TimeSpan.FromSeconds(chance.Next(0, LongestDelay + 1)), CancellationToken.None);
                await messages.CompleteAsync(message, CancellationToken.None);
                Interlocked.Increment(ref _stirred);
            }

            await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
