using System.Collections.Concurrent;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>
/// Everybody's phone in memory, so that a tap asks no store. What changed since the last look is read after <see cref="Lifetime"/> (one transaction), everything again after
/// <see cref="WholeLifetime"/>: a change is in force everywhere within the former, in this process at once.
/// </summary>
public sealed class PhoneBook(IPhoneStore store, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    public static readonly TimeSpan WholeLifetime = TimeSpan.FromHours(6);

    /// <summary>Changes carry the clocks of the processes that made them.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim _refreshing = new(1);
    private readonly ConcurrentDictionary<Nip, PhoneBinding> _bindings = new();
    private readonly ConcurrentDictionary<string, Nip> _owners = new(StringComparer.Ordinal);
    private readonly Lock _noting = new();
    private volatile Look? _last;

    /// <summary>The person's phone, and whose the given one is.</summary>
    public async ValueTask<(PhoneBinding? Binding, Nip? Owner)> FindAsync(Nip nip, string? device, CancellationToken cancellationToken)
    {
        if (_last is not { } look)
            await FirstLookAsync(cancellationToken).ConfigureAwait(false);
        else if (!IsFresh(look.At, Lifetime) && await _refreshing.WaitAsync(TimeSpan.Zero, cancellationToken).ConfigureAwait(false))
            await LookAsync(cancellationToken).ConfigureAwait(false);
        return (_bindings.GetValueOrDefault(nip), device is not null && _owners.TryGetValue(device, out var owner) ? owner : null);
    }

    /// <summary>What this process has just read or written.</summary>
    public void Note(PhoneBinding binding)
    {
        lock (_noting)
        {
            var before = _bindings.GetValueOrDefault(binding.Nip);
            if (before?.Version > binding.Version)
                return;
            foreach (var device in DevicesOf(before))
                _owners.TryRemove(new KeyValuePair<string, Nip>(device, binding.Nip));
            _bindings[binding.Nip] = binding;
            foreach (var device in DevicesOf(binding))
                _owners.TryAdd(device, binding.Nip);
        }
    }

    public void Dispose() => _refreshing.Dispose();

    private static IEnumerable<string> DevicesOf(PhoneBinding? binding) => new[] { binding?.Device, binding?.Change?.Device }.OfType<string>();

    private async Task FirstLookAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (_last is null)
            await LookAsync(cancellationToken).ConfigureAwait(false);
        else
            _refreshing.Release();
    }

    /// <summary>By whoever holds <see cref="_refreshing"/>; everybody else goes on with what is known meanwhile.</summary>
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_last is { } fresh && IsFresh(fresh.At, Lifetime))
                return;
            var (at, now) = (clock.GetTimestamp(), clock.GetUtcNow());
            var isWhole = _last is not { } known || !IsFresh(known.WholeAt, WholeLifetime);
            var read = isWhole
                ? await store.AllAsync(cancellationToken).ConfigureAwait(false)
                : await store.ChangedAsync(_last!.Now - ClockDifference, cancellationToken).ConfigureAwait(false);
            foreach (var binding in read)
                Note(binding);
            _last = new Look(at, isWhole ? at : _last!.WholeAt, now);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private bool IsFresh(long at, TimeSpan lifetime) => clock.GetElapsedTime(at) < lifetime;

    private sealed record Look(long At, long WholeAt, DateTimeOffset Now);
}
