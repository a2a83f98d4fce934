using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Storage.Blobs;

namespace EPerformance.Storage.Periods;

/// <summary>
/// The facts of a version as blobs <c>period/version/bucket</c>, a line of JSON per person, and <c>period/version/manifest</c>. Computed values are
/// left out: today's rules work them out from the facts again.
/// </summary>
public sealed class FrozenFacts(StorageClients clients) : IFrozenFacts
{
    private static readonly HashSet<(Type Owner, string Member)> LeftOut =
    [
        (typeof(DayRecord), nameof(DayRecord.Absence)), (typeof(DayRecord), nameof(DayRecord.Punches)),
        (typeof(DayReading), nameof(DayReading.LateInside)), (typeof(DayReading), nameof(DayReading.EarlyInside)), (typeof(DayReading), nameof(DayReading.ArrivalPermitted)),
        (typeof(DayHours), nameof(DayHours.Rest)), (typeof(DayHours), nameof(DayHours.IsShift)),
    ];

    private static readonly JsonSerializerOptions Json = new(StoredJson.Options)
    {
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = StoredJson.Options.TypeInfoResolver!.WithAddedModifier(LeaveOutNothing),
    };

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

    public async Task<IAsyncEnumerable<FrozenPerson>?> PeopleAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var name = Name(id, version, bucket);
        return await _blobs.ReadAsync(name, cancellationToken).ConfigureAwait(false) is { } stream ? PeopleIn(stream, name, cancellationToken) : null;
    }

    private static async IAsyncEnumerable<FrozenPerson> PeopleIn(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using (stream.ConfigureAwait(false))
        {
            await foreach (var person in JsonSerializer.DeserializeAsyncEnumerable<FrozenPerson>(stream, topLevelValues: true, Json, cancellationToken).ConfigureAwait(false))
                yield return person ?? throw new InvalidDataException($"{name} is damaged");
        }
    }

    /// <summary>
    /// Of days, which are nearly all that there is, what most of them do not have. Only members whose absence reads as what they were: where another value is meant when nothing is said, as
    /// with <see cref="AssignmentMonth.Workdays"/>, leaving out would change pay.
    /// </summary>
    private static void LeaveOutNothing(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            if (LeftOut.Contains((type.Type, member.Name)))
                member.ShouldSerialize = static (_, value) => value switch { null or false => false, TimeSpan span => span != TimeSpan.Zero, DayPunches punches => punches != default, _ => true };
        }
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
