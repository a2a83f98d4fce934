using EPerformance.Application.Ports;
using EPerformance.Contracts;
using EPerformance.Functions.Timers;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Functions.Tests.Retention;

/// <summary>The contract of every host, by the timer.</summary>
public sealed class FunctionsRetentionTests : RetentionContract
{
    protected override Task<IRetentionHost> OpenAsync() => Task.FromResult<IRetentionHost>(new TimerHost());

    private sealed class TimerHost : IRetentionHost
    {
        private readonly RetentionRig _rig = new();

        public FixedClock Clock => _rig.Clock;

        public MemoryGate Gate => _rig.Gate;

        public IBuckets Buckets => _rig.Buckets;

        public IPunchStore Punches => _rig.Punches;

        public IPunchMonths Months => _rig.Store;

        public IDayStore Days => _rig.Days;

        public IIdempotencyStore Answers => _rig.Answers;

        public IOutbox Notices => _rig.Around;

        public Task RunAsync() =>
            new RetentionTimers(_rig.Purge, NullLogger<RetentionTimers>.Instance).PurgeAsync(new TimerInfo(), TestContext.Current.CancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
