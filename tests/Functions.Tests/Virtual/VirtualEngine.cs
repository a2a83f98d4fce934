using EPerformance.Application.Submissions;
using EPerformance.Contracts;
using EPerformance.Functions.Timers;
using EPerformance.TestKit;

namespace EPerformance.Functions.Tests.Virtual;

/// <summary>A virtual task hub with the scan of overdue items every five minutes beside it.</summary>
internal sealed class VirtualEngine(VirtualHub hub, VirtualClient client, DueScan scan) : IEngineHost
{
    private static readonly TimeSpan BetweenScans = TimeSpan.FromMinutes(5);

    public async Task PassAsync(string until)
    {
        var end = FixedClock.Parse(until);
        for (var next = hub.Clock.GetUtcNow() + BetweenScans; next < end; next += BetweenScans)
        {
            await hub.PassAsync(next);
            await scan.OverdueAsync(SubmissionTimers.Grace, CancellationToken.None);
        }

        await hub.PassAsync(end);
    }

    public Task SettleAsync() => hub.QuietAsync();

    public void SetEngineDown(bool isDown) => client.IsDown = isDown;

    public async ValueTask DisposeAsync() => await hub.QuietAsync();
}
