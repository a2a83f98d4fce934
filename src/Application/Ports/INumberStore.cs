using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Lists of machines' user numbers. A change is kept with its audit row, as a whole or not at all.</summary>
public interface INumberStore
{
    Task<StoredNumbers?> FindAsync(string list, CancellationToken cancellationToken);

    Task<SaveResult> SaveAsync(NumberChange change, CancellationToken cancellationToken);
}

/// <param name="Version">1 when first brought in; each change makes the next.</param>
/// <param name="Tag">The store's version of the row.</param>
public sealed record StoredNumbers(IReadOnlyDictionary<string, Nip> People, int Version, string Tag);

/// <param name="Before">What was read; <c>null</c> when the list is new. Another one in the store refuses the write.</param>
public sealed record NumberChange(StoredNumbers? Before, string List, IReadOnlyDictionary<string, Nip> People, Nip? By, DateTimeOffset At);
