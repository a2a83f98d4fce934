using Azure.Storage.Blobs.Specialized;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Transactions;
using EPerformance.TestKit;
using Microsoft.Extensions.Time.Testing;

namespace EPerformance.Storage.Tests.Blobs;

public sealed class JobLeasesTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private readonly CountedTime _time = new();

    private JobLeases Leases => new(Clients, _time);

    [Fact]
    public async Task One_of_many_holds_a_job_and_the_next_gets_it_when_it_is_given_back()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Leases.TryAcquireAsync("close-days", null, Stop)));

        var held = Assert.Single(tries, lease => lease is not null);
        Assert.Null(await Leases.TryAcquireAsync("close-days", null, Stop));
        await using (var other = await Leases.TryAcquireAsync("another-job", null, Stop))
            Assert.NotNull(other);
        await held!.DisposeAsync();
        await using var next = await Leases.TryAcquireAsync("close-days", null, Stop);
        Assert.NotNull(next);
        Assert.False(next.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task A_held_lease_is_renewed_every_third_of_its_length()
    {
        await using var held = await Leases.TryAcquireAsync("job", TimeSpan.FromSeconds(30), Stop);
        var before = Clients.Transactions.All[StorageOperation.BlobLease];

        for (var third = 1; third <= 4; third++)
        {
            var timers = _time.Timers;
            _time.Advance(TimeSpan.FromSeconds(10));
            // One timer limits the renewal, the next one is the wait that follows it.
            await Eventually.HoldsAsync(() => _time.Timers == timers + 2, Stop);
        }

        Assert.Equal(4, Clients.Transactions.All[StorageOperation.BlobLease] - before);
        Assert.False(held!.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task A_holder_learns_that_it_lost_the_lease()
    {
        await using var held = await Leases.TryAcquireAsync("job", TimeSpan.FromSeconds(30), Stop);
        var blob = Clients.Container(Containers.Leases).GetBlobClient("job");
        await blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero, cancellationToken: Stop);
        await using var thief = await Leases.TryAcquireAsync("job", TimeSpan.FromSeconds(30), Stop);

        _time.Advance(TimeSpan.FromSeconds(10));

        await Eventually.HoldsAsync(() => held!.Lost.IsCancellationRequested, Stop);
        Assert.False(thief!.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task A_holder_that_slept_too_long_does_not_count_on_its_lease()
    {
        await using var held = await Leases.TryAcquireAsync("job", TimeSpan.FromSeconds(30), Stop);

        _time.Advance(TimeSpan.FromSeconds(31));

        await Eventually.HoldsAsync(() => held!.Lost.IsCancellationRequested, Stop);
    }

    private sealed class CountedTime() : FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero))
    {
        private int _timers;

        public int Timers => Volatile.Read(ref _timers);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            Interlocked.Increment(ref _timers);
            return timer;
        }
    }
}
