using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Devices;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Tests.Bundles;
using EPerformance.Application.Tests.Periods;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Caches;

/// <summary>
/// What was changed through this process is in force in it at once, also when a look at the store was on its way: begun before the write, answered after it, with what was so before.
/// No clock moves here.
/// </summary>
public sealed class ChangedDuringALookTests
{
    private const string Sari = "198502022010012002";
    private static readonly Caller Officer = new("kepegawaian", Nip.Parse("197001011995011001"), Role.Hr, null);
    private readonly FixedClock _clock = new("2026-04-01T02:00:00Z");
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_import()
    {
        var (store, slow) = SlowAnswer<IOrganisationStore>.Of(new MemoryOrganisation(null), nameof(IOrganisationStore.VersionAsync));
        using var cache = new OrganisationCache(store, _clock);
        var look = cache.CurrentAsync(_stop);

        var import = await Import(store, cache).RunAsync(new MemoryBundle(), Officer, _stop);
        var after = cache.CurrentAsync(_stop);
        slow.Arrive();

        Assert.Null(await look);
        Assert.Equal(import.Version, (await after)?.Version);
        Assert.Equal(import.Version, (await cache.CurrentAsync(_stop))?.Version);
    }

    [Fact]
    public async Task A_later_import()
    {
        var (store, slow) = SlowAnswer<IOrganisationStore>.Of(new MemoryOrganisation(SampleOrganisation.Facts()), nameof(IOrganisationStore.ReadAsync));
        using var cache = new OrganisationCache(store, _clock);
        var look = cache.CurrentAsync(_stop);

        await store.ReplaceAsync(SampleOrganisation.Facts(), "v1", null!, _stop);
        cache.Forget();
        slow.Arrive();

        Assert.Equal("v1", (await look)!.Version);
        Assert.Equal("v2", (await cache.CurrentAsync(_stop))!.Version);
    }

    [Fact]
    public async Task A_block()
    {
        var (store, slow) = SlowAnswer<IBlockStore>.Of(new MemoryBlocks(), nameof(IBlockStore.AllAsync));
        using var cache = new BlockedCallers(store, _clock);
        var blocked = new Caller("sari", Nip.Parse(Sari), Role.Employee, null);
        var look = cache.HoldsAsync(blocked, _stop);

        Assert.Null(await new BlockCaller(store, cache, _clock).RunAsync(Officer, blocked.Nip, null, "SK-1", isClosed: true, _stop));
        slow.Arrive();

        Assert.False(await look);
        Assert.True(await cache.HoldsAsync(blocked, _stop));
    }

    [Fact]
    public async Task A_locked_device()
    {
        var device = new RegisteredDevice("m1", DeviceKind.Machine, "Lobi", "PST", DeviceState.Active, DeviceSecret.HashOf("secret"), 1);
        var (store, slow) = SlowAnswer<IDeviceStore>.Of(new MemoryDevices(device), nameof(IDeviceStore.AllAsync));
        using var cache = new DeviceRegistry(store, _clock);
        var look = cache.FindAsync(device.Id, _stop);

        Assert.Null((await new ChangeDevice(store, cache, _clock).SetStateAsync(Officer, device.Id, DeviceState.Locked, "Hilang", _stop)).Refusal);
        slow.Arrive();

        Assert.True((await look)!.IsActive);
        Assert.False((await cache.FindAsync(device.Id, _stop))!.IsActive);
    }

    [Fact]
    public async Task Numbers_of_a_machine()
    {
        var (store, slow) = SlowAnswer<INumberStore>.Of(new MemoryNumbers(), nameof(INumberStore.FindAsync));
        var numbers = new MachineNumbers(store, _clock);
        var look = numbers.FindAsync("lobi", _stop);

        Assert.Null((await numbers.ReplaceAsync(Officer, "lobi", [("7", Nip.Parse(Sari))], _stop)).Refusal);
        slow.Arrive();

        Assert.Null(await look);
        Assert.Equal(Nip.Parse(Sari), (await numbers.FindAsync("lobi", _stop))!["7"]);
    }

    [Fact]
    public async Task A_closed_period()
    {
        var (store, slow) = SlowAnswer<IPeriodStore>.Of(new MemoryPeriods(), nameof(IPeriodStore.ListAsync));
        using var gate = new PeriodGate(store, _clock);
        var look = gate.RefusalAsync(Sample.Date("2026-03-31"), _stop);

        await PeriodGateTests.CloseAsync(store, "2026-03");
        gate.Forget();
        slow.Arrive();

        Assert.Null(await look);
        Assert.Equal("PER-002", (await gate.RefusalAsync(Sample.Date("2026-03-31"), _stop))?.Code);
    }

    [Fact]
    public async Task An_item_of_the_catalogue()
    {
        var (store, slow) = SlowAnswer<ICatalogueStore>.Of(new MemoryCatalogue(), nameof(ICatalogueStore.ReadAsync));
        using var cache = new CatalogueCache(store, _clock);
        var look = cache.CurrentAsync(_stop);

        var before = await store.ReadAsync(_stop);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(before, [], _stop));
        cache.Forget();
        slow.Arrive();

        Assert.Equal(0, (await look).Snapshot.Version);
        Assert.Equal(1, (await cache.CurrentAsync(_stop)).Snapshot.Version);
    }

    private ImportOrganisation Import(IOrganisationStore store, OrganisationCache cache)
    {
        var days = new MemoryDays(MemoryAttendance.Buckets);
        return new ImportOrganisation(store, cache, new MemoryPunchStore(MemoryAttendance.Buckets), days, new LateFacts(days), _clock);
    }
}
