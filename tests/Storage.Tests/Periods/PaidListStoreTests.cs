using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Storage.Tests.Periods;

public sealed class PaidListStoreTests(AzuriteFixture azurite) : PeriodTest(azurite)
{
    private static readonly PeriodId Shadow = PeriodRig.Id("2026-03-shadow");

    [Fact]
    public async Task The_newest_list_counts_and_a_number_is_given_once()
    {
        var lists = new PaidLists(Clients);
        Assert.Null(await lists.FindAsync(Shadow, Stop));

        Assert.True(await lists.AddAsync(List(1, "a", 10m), People(10m), Stop));
        Assert.True(await lists.AddAsync(List(2, "b", 12.5m), People(12.5m), Stop));
        Assert.False(await lists.AddAsync(List(2, "c", 99m), People(99m), Stop));

        var newest = (await lists.FindAsync(Shadow, Stop))!;
        Assert.Equal(List(2, "b", 12.5m), newest);
        Assert.Equal(["BASE 12.5"], Assert.Single(await lists.PeopleAsync(newest, Stop)).Lines.Select(line => FormattableString.Invariant($"{line.Code} {line.Amount}")));
        Assert.Null(await lists.FindAsync(PeriodRig.Id("2026-03"), Stop));
        Assert.Empty(await new PeriodStore(Clients).HistoryAsync(Shadow, Stop));
    }

    [Fact]
    public async Task Who_imported_it_stands_in_the_record()
    {
        await new PaidLists(Clients).AddAsync(List(1, "a", 10m), People(10m), Stop);

        var rows = new List<string>();
        await foreach (var row in new AuditRows(Clients).AllAsync(null, null, Stop))
            rows.Add(row.Key.Row);

        Assert.Contains(rows, row => row.Contains("2026-03-shadow-paid", StringComparison.Ordinal));
    }

    private static PaidList List(int number, string hash, decimal amount) =>
        new(Shadow, number, hash, 1, amount, Nip.Parse("KEU"), FixedClock.Parse("2026-04-02T05:00:00Z"));

    private static IReadOnlyList<PaidPerson> People(decimal amount) => [new PaidPerson(Nip.Parse("1"), "Pegawai 1", [new PaidLine("BASE", "", amount)])];
}
