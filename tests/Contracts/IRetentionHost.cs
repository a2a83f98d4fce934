using EPerformance.Application.Ports;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Contracts;

/// <summary>A host that removes old data, as its schedule makes it do. It calculates allowances by the settings' defaults.</summary>
public interface IRetentionHost : IAsyncDisposable
{
    FixedClock Clock { get; }

    MemoryGate Gate { get; }

    IBuckets Buckets { get; }

    IPunchStore Punches { get; }

    IPunchMonths Months { get; }

    IDayStore Days { get; }

    IIdempotencyStore Answers { get; }

    IOutbox Notices { get; }

    /// <summary>The scheduled job, once.</summary>
    Task RunAsync();
}
