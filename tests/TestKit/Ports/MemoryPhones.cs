using System.Globalization;
using EPerformance.Application.Devices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>People's phones in memory, with every change that was kept.</summary>
public sealed class MemoryPhones : IPhoneStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Nip, PhoneBinding> _phones = [];

    public List<PhoneSave> Changes { get; } = [];

    /// <summary>How often the store was read.</summary>
    public int Reads { get; private set; }

    public Task<IReadOnlyList<PhoneBinding>> AllAsync(CancellationToken cancellationToken) => Read<IReadOnlyList<PhoneBinding>>(() => [.. _phones.Values]);

    public Task<IReadOnlyList<PhoneBinding>> ChangedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        Read<IReadOnlyList<PhoneBinding>>(() => [.. Changes.Where(change => change.At >= since).Select(change => change.After)]);

    public Task<StoredPhone?> FindAsync(Nip nip, CancellationToken cancellationToken) => Read(() => Stored(nip));

    public Task<SaveResult> SaveAsync(PhoneSave change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Stored(change.After.Nip)?.Tag != change.Before?.Tag)
                return Task.FromResult(SaveResult.Changed);
            _phones[change.After.Nip] = change.After;
            Changes.Add(change);
            return Task.FromResult(SaveResult.Saved);
        }
    }

    private StoredPhone? Stored(Nip nip) => _phones.TryGetValue(nip, out var binding) ? new StoredPhone(binding, binding.Version.ToString(CultureInfo.InvariantCulture)) : null;

    private Task<T> Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            Reads++;
            return Task.FromResult(read());
        }
    }
}
