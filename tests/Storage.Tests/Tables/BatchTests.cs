using Azure;
using Azure.Data.Tables;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Tests.Tables;

public sealed class BatchTests
{
    private static readonly ETag Version = new("W/\"1\"");

    [Fact]
    public void A_hundred_rows_fit_and_no_more()
    {
        var batch = new Batch("p");
        for (var row = 0; row < 100; row++)
            batch.Add(new TableEntity("p", $"{row}"));

        var refusal = Assert.Throws<ArgumentException>(() => batch.Add(new TableEntity("p", "100")));

        Assert.Contains("full", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(100, batch.Count);
    }

    [Fact]
    public void Rows_of_another_partition_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Batch("p").Add(new TableEntity("q", "r")));

    [Fact]
    public void A_row_that_is_there_twice_is_refused_whatever_is_done_to_it() =>
        Assert.Throws<ArgumentException>(() => new Batch("p").Add(new TableEntity("p", "r")).Delete("r", Version));

    [Fact]
    public void More_than_four_mebibytes_are_refused()
    {
        // Escaped as \uXXXX, 30,000 such characters are 180,000 bytes on their way: 23 of them still fit.
        var wide = new string('漢', 30_000);
        var batch = new Batch("p");
        for (var row = 0; row < 23; row++)
            batch.Put(new TableEntity("p", $"{row}") { ["Text"] = wide });

        Assert.Throws<ArgumentException>(() => batch.Put(new TableEntity("p", "23") { ["Text"] = wide }));
        Assert.InRange(batch.Size, 23 * 180_000, Batch.MaxSize);
    }

    [Fact]
    public void A_change_needs_the_version_that_was_read()
    {
        Assert.Throws<ArgumentException>(() => new Batch("p").Replace(new TableEntity("p", "r"), ETag.All));
        Assert.Throws<ArgumentException>(() => new Batch("p").Replace(new TableEntity("p", "r"), default));
        Assert.Throws<ArgumentException>(() => new Batch("p").Delete("r", default));
        Assert.Equal(2, new Batch("p").Replace(new TableEntity("p", "r"), Version).Delete("s", ETag.All).Count);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public void Many_rows_are_cut_into_full_batches(int rows, int batches)
    {
        var cut = Batch.PutAll("p", Enumerable.Range(0, rows).Select(row => new TableEntity("p", $"{row}"))).ToArray();

        Assert.Equal(batches, cut.Length);
        Assert.Equal(rows, cut.Sum(batch => batch.Count));
    }
}
