using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>A storage that says what the test wants; at first it has not said anything.</summary>
public sealed class MemoryStoreClock : IStoreClock
{
    public DateTimeOffset? Now { get; set; }

    /// <summary>What <see cref="Now"/> becomes when somebody asks; unchanged without.</summary>
    public DateTimeOffset? Answer { get; set; }

    public int Questions { get; private set; }

    public Task AskAsync(CancellationToken cancellationToken)
    {
        Questions++;
        Now = Answer ?? Now;
        return Task.CompletedTask;
    }
}
