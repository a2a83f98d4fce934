using EPerformance.Application.Devices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Devices;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Devices;

public sealed class DeviceStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-02T01:00:00Z");

    [Fact]
    public async Task A_device_comes_back_as_it_was_kept_and_only_who_read_it_last_changes_it()
    {
        var store = new DeviceStore(Clients);
        var device = new RegisteredDevice("M.1_a-B", DeviceKind.Machine, "Mesin sidik jari", "PUSAT", DeviceState.Active, DeviceSecret.HashOf("x"), 1) { NumberList = "solution" };
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(new DeviceChange(null, device, Nip.Parse("5"), null, At), Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(new DeviceChange(null, device, Nip.Parse("5"), null, At), Stop));

        var kept = (await store.FindAsync("M.1_a-B", Stop))!;
        var locked = new DeviceChange(kept, device with { State = DeviceState.Locked, Version = 2 }, Nip.Parse("5"), "Hilang", At);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(locked, Stop));

        Assert.Equal(device, kept.Device);
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(locked with { After = device with { Version = 3 } }, Stop));
        Assert.Equal([locked.After], (await store.AllAsync(Stop)).Select(stored => stored.Device));
    }

    [Fact]
    public async Task Every_change_of_a_device_is_recorded_without_its_secret()
    {
        var store = new DeviceStore(Clients);
        var device = new RegisteredDevice("K1", DeviceKind.Kiosk, "Kios", "PUSAT", DeviceState.Active, DeviceSecret.HashOf("x"), 1);
        await store.SaveAsync(new DeviceChange(null, device, Nip.Parse("5"), null, At), Stop);
        await store.SaveAsync(new DeviceChange(await store.FindAsync("K1", Stop), device with { State = DeviceState.Ended, Version = 2 }, Nip.Parse("5"), "Rusak", At), Stop);

        var rows = new AuditRows(Clients);
        var changes = new List<string>();
        await foreach (var row in rows.AllAsync(null, null, Stop))
        {
            var content = (await rows.FindAsync(row.Key, Stop))!;
            changes.Add($"{content.Row.By} {content.Columns["State"]} {content.Columns["SecretIsNew"]} {content.Columns.GetValueOrDefault("Reason")}");
            Assert.DoesNotContain(content.Columns, column => column.Value == device.SecretHash);
        }

        Assert.Equal(["5 Active True ", "5 Ended False Rusak"], changes);
    }
}
