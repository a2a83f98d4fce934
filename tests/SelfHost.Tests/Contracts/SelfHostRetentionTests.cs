using EPerformance.Application.Periods;
using EPerformance.Application.Photos;
using EPerformance.Application.Ports;
using EPerformance.Application.Retention;
using EPerformance.Contracts;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Idempotency;
using EPerformance.Storage.Retention;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.SelfHost.Tests.Contracts;

/// <summary>The contract of every host, on a real storage emulator.</summary>
public sealed class SelfHostRetentionTests(AzuriteFixture azurite) : RetentionContract
{
    protected override async Task<IRetentionHost> OpenAsync()
    {
        var instance = await azurite.NewInstanceAsync();
        return new PurgingHost(new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix, Buckets = BucketCount.Four }));
    }

    private sealed class PurgingHost(StorageClients clients) : IRetentionHost
    {
        public FixedClock Clock { get; } = new("2026-03-01T00:00:00Z");

        public MemoryGate Gate { get; } = new();

        public IBuckets Buckets { get; } = new InstanceBuckets(clients.Settings);

        public IPunchStore Punches { get; } = new PunchStore(clients);

        public IPunchMonths Months { get; } = new PunchMonths(clients);

        public IDayStore Days { get; } = new DayStore(clients);

        public IIdempotencyStore Answers { get; } = new IdempotencyStore(clients);

        public IOutbox Notices { get; } = new NoticeTable(clients);

        public async Task RunAsync()
        {
            var settings = new RetentionSettings();
            var punches = new PurgePunches(Months, Gate, Buckets, settings, new PeriodSettings { Policy = "kaur-3-2022" }, Clock);
            await new PurgeOldData(punches, new ExpiredRows(clients), settings, new PhotoSettings(), Clock).RunAsync(TestContext.Current.CancellationToken);
        }

        public ValueTask DisposeAsync()
        {
            clients.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
