using System.Globalization;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Lists of machines' user numbers in memory.</summary>
public sealed class MemoryNumbers : INumberStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, StoredNumbers> _lists = new(StringComparer.Ordinal);

    public Task<StoredNumbers?> FindAsync(string list, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_lists.GetValueOrDefault(list));
    }

    public Task<SaveResult> SaveAsync(NumberChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_lists.GetValueOrDefault(change.List)?.Tag != change.Before?.Tag)
                return Task.FromResult(SaveResult.Changed);
            var version = (change.Before?.Version ?? 0) + 1;
            _lists[change.List] = new StoredNumbers(new Dictionary<string, Nip>(change.People, StringComparer.Ordinal), version, version.ToString(CultureInfo.InvariantCulture));
            return Task.FromResult(SaveResult.Saved);
        }
    }
}
