using System.Globalization;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Storage.Blobs;

namespace EPerformance.Storage.Periods;

/// <summary>Lists of locked runs as blobs <c>period/version/name</c>.</summary>
public sealed class PeriodExports(StorageClients clients) : IPeriodExports
{
    private readonly FrozenBlobs _blobs = new(clients, Containers.Results);

    public async Task WriteAsync(PeriodId id, int version, string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (await _blobs.WriteAsync(Name(id, version, name), write, cancellationToken).ConfigureAwait(false) == FrozenResult.OtherWasThere)
            throw new InvalidOperationException($"{Name(id, version, name)} is there with another content; a locked run cannot have two");
    }

    public Task<Stream?> ReadAsync(PeriodId id, int version, string name, CancellationToken cancellationToken) =>
        _blobs.ReadAsync(Name(id, version, name), cancellationToken);

    private static string Name(PeriodId id, int version, string name) => string.Create(CultureInfo.InvariantCulture, $"{id}/{version:D4}/{name}");
}
