using System.Globalization;
using EPerformance.Application.Periods;
using EPerformance.Storage;

namespace EPerformance.Bench.Run;

/// <summary>How many people, and how an instance of that size is divided.</summary>
internal sealed record BenchSize(int People)
{
    /// <summary>Buckets at once, for both arms.</summary>
    public const int AtOnce = 4;

    public const int Version = 1;

    public static PeriodId Period { get; } = PeriodId.Parse("2026-03");

    public BucketCount Buckets => Bucket.CountFor(People);

    public static BenchSize Of(string people) => new(int.Parse(people, NumberStyles.None, CultureInfo.InvariantCulture));

    public StorageClients Clients(string connection) => new(new StorageSettings { ConnectionString = connection, Buckets = Buckets });
}
