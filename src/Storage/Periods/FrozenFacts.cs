using System.Globalization;
using System.Text.Json;
using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Storage.Blobs;

namespace EPerformance.Storage.Periods;

/// <summary>
/// The facts of a version as blobs <c>period/version/bucket</c>, a line of JSON per person, and <c>period/version/manifest</c>. Computed values are
/// left out: today's rules work them out from the facts again.
/// </summary>
public sealed class FrozenFacts(StorageClients clients) : IFrozenFacts
{
    private static readonly JsonSerializerOptions Json = new(StoredJson.Options) { IgnoreReadOnlyProperties = true };

    private readonly FrozenBlobs _blobs = new(clients, Containers.Frozen);

    public async Task<FreezeManifest> BeginAsync(FreezeManifest manifest, CancellationToken cancellationToken)
    {
        var name = Name(manifest.Id, manifest.Version);
        var written = await _blobs.WriteAsync(name, (stream, stop) => JsonSerializer.SerializeAsync(stream, manifest, Json, stop), cancellationToken).ConfigureAwait(false);
        if (written != FrozenResult.OtherWasThere)
            return manifest;
        return await ManifestAsync(manifest.Id, manifest.Version, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"{name} was there and is gone");
    }

    public async Task<FreezeManifest?> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        var stream = await _blobs.ReadAsync(Name(id, version), cancellationToken).ConfigureAwait(false);
        if (stream is null)
            return null;
        await using (stream.ConfigureAwait(false))
            return await JsonSerializer.DeserializeAsync<FreezeManifest>(stream, Json, cancellationToken).ConfigureAwait(false);
    }

    public Task WriteAsync(PeriodId id, int version, int bucket, IReadOnlyList<FrozenPerson> people, CancellationToken cancellationToken) =>
        _blobs.WriteAsync(Name(id, version, bucket), (stream, stop) => WriteAsync(stream, people, stop), cancellationToken);

    public async Task<IReadOnlyList<FrozenPerson>?> ReadAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var stream = await _blobs.ReadAsync(Name(id, version, bucket), cancellationToken).ConfigureAwait(false);
        if (stream is null)
            return null;
        var people = new List<FrozenPerson>();
        await using (stream.ConfigureAwait(false))
        {
            await foreach (var person in JsonSerializer.DeserializeAsyncEnumerable<FrozenPerson>(stream, topLevelValues: true, Json, cancellationToken).ConfigureAwait(false))
                people.Add(person ?? throw new InvalidDataException($"{Name(id, version, bucket)} is damaged"));
        }

        return people;
    }

    private static async Task WriteAsync(Stream stream, IReadOnlyList<FrozenPerson> people, CancellationToken cancellationToken)
    {
        foreach (var person in people)
        {
            await stream.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(person, Json), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Name(PeriodId id, int version) => string.Create(CultureInfo.InvariantCulture, $"{id}/{version:D4}/manifest");

    private static string Name(PeriodId id, int version, int bucket) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}/{version:D4}/{new Bucket((byte)bucket)}");
}
