using EPerformance.Application.Periods;

namespace EPerformance.Application.Ports;

/// <summary>The frozen facts of a version: written once, never changed, one piece per bucket and one for all.</summary>
public interface IFrozenFacts
{
    /// <summary>The first writer wins.</summary>
    /// <returns>What is there now: the given one, or what another writer was faster with.</returns>
    Task<FreezeManifest> BeginAsync(FreezeManifest manifest, CancellationToken cancellationToken);

    Task<FreezeManifest?> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken);

    /// <summary>The first writer wins; what comes later is dropped.</summary>
    Task WriteAsync(PeriodId id, int version, int bucket, IReadOnlyList<FrozenPerson> people, CancellationToken cancellationToken);

    /// <summary>In order of NIP, one after the other as they are read; <c>null</c> when the bucket is not frozen.</summary>
    Task<IAsyncEnumerable<FrozenPerson>?> PeopleAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken);
}

public static class FrozenFactsInMemory
{
    /// <summary>In order of NIP, all at once; <c>null</c> when the bucket is not frozen.</summary>
    public static async Task<IReadOnlyList<FrozenPerson>?> ReadAsync(this IFrozenFacts frozen, PeriodId id, int version, int bucket, CancellationToken cancellationToken) =>
        await frozen.PeopleAsync(id, version, bucket, cancellationToken).ConfigureAwait(false) is { } people ? await people.ToListAsync(cancellationToken).ConfigureAwait(false) : null;
}
