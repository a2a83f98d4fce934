using System.Globalization;
using Azure;
using EPerformance.Storage.Tables;
using EPerformance.Storage.Transactions;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Tables;

public sealed class TableRangeTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private Table Things => Clients.Table("Things");

    [Fact]
    public async Task A_range_beyond_a_thousand_rows_is_read_to_the_end_in_order()
    {
        await FillAsync("p", 2500);
        await FillAsync("q", 10);
        using var scope = Clients.Transactions.Begin();

        var rows = await Things.ReadAsync(KeyRange.Partition("p"), null, Stop).Select(row => row.RowKey).ToListAsync(Stop);

        Assert.Equal(Enumerable.Range(0, 2500).Select(Name), rows);
        Assert.Equal((3L, 2500L), (scope.Tally[StorageOperation.TableQuery], scope.Tally.RowsRead));
    }

    [Fact]
    public async Task A_range_begins_with_its_first_key_and_ends_before_its_last()
    {
        await FillAsync("p", 20);

        var rows = await Things.ReadAsync(KeyRange.Rows("p", Name(5), Name(8)), null, Stop).Select(row => row.RowKey).ToListAsync(Stop);

        Assert.Equal([Name(5), Name(6), Name(7)], rows);
    }

    [Fact]
    public async Task A_range_may_cross_partitions()
    {
        await FillAsync("a!00", 2);
        await FillAsync("a!01", 2);
        await FillAsync("b!00", 2);

        var rows = await Things.ReadAsync(KeyRange.Partitions("a!", "b!"), null, Stop).Select(row => row.PartitionKey).ToListAsync(Stop);

        Assert.Equal(["a!00", "a!00", "a!01", "a!01"], rows);
    }

    [Fact]
    public async Task Twenty_five_of_many_rows_are_one_query_that_reads_twenty_five()
    {
        await FillAsync("p", 300);
        using var scope = Clients.Transactions.Begin();

        var page = await Things.PageAsync(KeyRange.Partition("p"), null, 25, null, Stop);

        Assert.Equal(25, page.Rows.Count);
        Assert.Equal((1L, 25L), (scope.Tally.Total, scope.Tally.RowsRead));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition_even_when_rows_go()
    {
        await FillAsync("p", 25);
        var seen = new List<string>();
        string? after = null;

        do
        {
            var page = await Things.PageAsync(KeyRange.Partition("p"), after, 10, null, Stop);
            seen.AddRange(page.Rows.Select(row => row.RowKey));
            after = page.Next;
            if (after == Name(19))
                await Things.DeleteAsync(new EntityKey("p", after), ETag.All, Stop);
        }
        while (after is not null);

        Assert.Equal(Enumerable.Range(0, 25).Select(Name), seen);
    }

    [Fact]
    public async Task Only_the_columns_that_are_asked_for_travel()
    {
        await Things.PutAsync(new Azure.Data.Tables.TableEntity("p", "r") { ["Small"] = "s", ["Large"] = new string('x', 1000) }, Stop);

        var row = Assert.Single(await Things.ReadAsync(KeyRange.Partition("p"), ["RowKey", "Small"], Stop).ToListAsync(Stop));

        Assert.Equal(("r", "s", null), (row.RowKey, row.GetString("Small"), row.GetString("Large")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_has_one_to_a_thousand_rows(int size) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Things.PageAsync(KeyRange.Partition("p"), null, size, null, Stop));

    private static string Name(int number) => number.ToString("D5", CultureInfo.InvariantCulture);

    private async Task FillAsync(string partition, int rows)
    {
        foreach (var batch in Batch.PutAll(partition, Enumerable.Range(0, rows).Select(number => Row(partition, Name(number)))))
            Assert.True((await Things.WriteAsync(batch, Stop)).IsDone);
    }
}
