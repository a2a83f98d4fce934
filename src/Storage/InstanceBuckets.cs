using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <summary>The buckets of this instance.</summary>
public sealed class InstanceBuckets(StorageSettings settings) : IBuckets
{
    public int Count => (int)settings.Buckets;

    public int Of(Nip nip) => Bucket.Of(nip, settings.Buckets).Index;
}
