using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Contracts;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Contracts;

/// <summary>Looks at the due list whenever something in it is due, as the worker does every minute. Down, it does not look.</summary>
internal sealed class ScanningEngine(FixedClock clock, IDueList due, DueScan scan, params IDisposable[] owned) : IEngineHost
{
    private bool _isDown;

    public async Task PassAsync(string until)
    {
        var end = FixedClock.Parse(until);
        while (!_isDown && await NextAsync(end) is { } next)
        {
            clock.At(next);
            await scan.RunAsync(TestContext.Current.CancellationToken);
        }

        clock.At(end);
    }

    /// <summary>Everything that follows from a change is done with it.</summary>
    public Task SettleAsync() => Task.CompletedTask;

    public void SetEngineDown(bool isDown) => _isDown = isDown;

    public ValueTask DisposeAsync()
    {
        foreach (var one in owned)
            one.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<DateTimeOffset?> NextAsync(DateTimeOffset end)
    {
        DateTimeOffset? next = null;
        await foreach (var entry in due.UntilAsync(end, TestContext.Current.CancellationToken))
        {
            // An entry that stays after its look is looked at again a minute later.
            var at = entry.At > clock.GetUtcNow() ? entry.At : clock.GetUtcNow().AddMinutes(1);
            next = next < at ? next : at;
        }

        return next <= end ? next : null;
    }
}
