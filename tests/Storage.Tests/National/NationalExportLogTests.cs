using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.National;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.National;

public sealed class NationalExportLogTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task A_file_that_is_given_out_is_one_transaction_and_twice_at_one_instant_once()
    {
        var log = new NationalExportLog(Clients);
        var export = new NationalExportRecord("Predicates", "2026", "Csv", 1, 4, new string('a', 64), Nip.Parse("H1"), FixedClock.Parse("2027-01-20T02:00:00Z"));
        await log.RecordAsync(export with { At = export.At.AddSeconds(1) }, Stop);

        using (var scope = Clients.Transactions.Begin())
        {
            await log.RecordAsync(export, Stop);
            Assert.Equal(1, scope.Tally.Total);
        }

        await log.RecordAsync(export, Stop);
        var rows = 0;
        await foreach (var row in Clients.Table(Keys.NationalExports.Table).ReadAsync(KeyRange.Partition(Keys.NationalExports.Partition), null, Stop))
            rows += row.GetString("By") == "H1" ? 1 : 0;
        Assert.Equal(2, rows);
    }
}
