using System.Collections.Concurrent;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>What the clients were told: every accepted tap with the time that its answer gave it.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<(string Nip, string EventId), DateTimeOffset> _taps = new();
    private readonly SemaphoreSlim _accepted = new(0);

    public void Accept(string nip, string eventId, DateTimeOffset at)
    {
        _taps[(nip, eventId)] = at;
        _accepted.Release();
    }

    /// <summary>Returns when so many more have been accepted.</summary>
    public async Task AcceptedAsync(int taps)
    {
        for (var seen = 0; seen < taps; seen++)
            await _accepted.WaitAsync(TestContext.Current.CancellationToken);
    }

    public IEnumerable<(string Nip, string EventId, DateTimeOffset At)> Lines() =>
        _taps.Select(tap => (tap.Key.Nip, tap.Key.EventId, tap.Value)).OrderBy(line => line.EventId, StringComparer.Ordinal);
}
