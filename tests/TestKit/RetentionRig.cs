using EPerformance.Application.Periods;
using EPerformance.Application.Photos;
using EPerformance.Application.Retention;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit;

/// <summary>What removes old data, on ports in memory and a clock that the test sets.</summary>
public sealed class RetentionRig
{
    public RetentionRig()
    {
        Punches = new MemoryPunchStore(Buckets);
        Days = new MemoryDays(Buckets);
        Store = new MemoryRetention(Punches, Days, Answers, Around);
    }

    public FixedClock Clock { get; } = new("2026-03-01T00:00:00Z");

    public MemoryGate Gate { get; } = new();

    public ThreeBuckets Buckets { get; } = new();

    public MemoryPunchStore Punches { get; }

    public MemoryDays Days { get; }

    public MemoryIdempotencyStore Answers { get; } = new();

    public MemorySurroundings Around { get; } = new();

    public MemoryRetention Store { get; }

    public RetentionSettings Settings { get; init; } = new();

    /// <summary>Of the instance; <c>null</c> where no allowance is calculated.</summary>
    public string? Policy { get; init; } = "kaur-3-2022";

    public PurgeOldData Purge => new(new PurgePunches(Store, Gate, Buckets, Settings, new PeriodSettings { Policy = Policy }, Clock), Store, Settings, new PhotoSettings(), Clock);
}
