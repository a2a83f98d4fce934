using EPerformance.Storage;
using EPerformance.TestKit;

namespace EPerformance.FaultKit.Storm;

/// <summary>How the storm's agency keeps its data.</summary>
internal static class StormStorage
{
    /// <summary>
    /// As few as there can be: the emulator looks at every row of a table for each query, so that a job over sixteen buckets costs it sixteen readings of a table that grows by a hundred rows a second.
    /// Azure reads the partition alone.
    /// </summary>
    public const BucketCount Buckets = BucketCount.Four;

    public static StorageClients Open(TestInstance storage) =>
        new(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix, Buckets = Buckets });
}
