using Azure;
using Azure.Data.Tables;
using EPerformance.Storage.Tables;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Tables;

public sealed class TableTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private Table Things => Clients.Table("Things");

    [Fact]
    public async Task A_row_comes_back_as_it_was_written()
    {
        var row = new TableEntity("p", "r")
        {
            ["Amount"] = 4_181_586_00L,
            ["Minutes"] = 31,
            ["Reviewed"] = true,
            ["At"] = new DateTimeOffset(2026, 3, 2, 0, 59, 30, TimeSpan.Zero).AddTicks(1),
            ["Name"] = "Ñusa Tenggara 漢",
            ["Bytes"] = new byte[] { 0, 255 },
        };

        var written = await Things.AddAsync(row, Stop);
        var read = await Things.FindAsync(new EntityKey("p", "r"), null, Stop);

        Assert.True(written.IsDone);
        Assert.NotNull(read);
        Assert.Equal(written.Version, read.ETag);
        Assert.Equal(4_181_586_00L, read.GetInt64("Amount"));
        Assert.Equal(31, read.GetInt32("Minutes"));
        Assert.Equal(true, read.GetBoolean("Reviewed"));
        Assert.Equal(row.GetDateTimeOffset("At"), read.GetDateTimeOffset("At"));
        Assert.Equal("Ñusa Tenggara 漢", read.GetString("Name"));
        Assert.Equal([0, 255], read.GetBinary("Bytes"));
    }

    [Fact]
    public async Task A_key_is_added_once()
    {
        await Things.AddAsync(Row("p", "r", "first"), Stop);

        var second = await Things.AddAsync(Row("p", "r", "second"), Stop);

        Assert.Equal(WriteResult.AlreadyThere, second.Result);
        Assert.Equal("first", (await Things.FindAsync(new EntityKey("p", "r"), null, Stop))!.GetString("Note"));
    }

    [Fact]
    public async Task Of_two_changes_to_one_version_the_second_is_told()
    {
        var version = (await Things.AddAsync(Row("p", "r", "read by both"), Stop)).Version;

        var first = await Things.ReplaceAsync(Row("p", "r", "first"), version, Stop);
        var second = await Things.ReplaceAsync(Row("p", "r", "second"), version, Stop);
        var third = await Things.ReplaceAsync(Row("p", "r", "third"), first.Version, Stop);

        Assert.Equal((WriteResult.Done, WriteResult.Changed, WriteResult.Done), (first.Result, second.Result, third.Result));
        Assert.Equal("third", (await Things.FindAsync(new EntityKey("p", "r"), null, Stop))!.GetString("Note"));
    }

    [Fact]
    public async Task Of_many_who_add_one_key_at_once_one_wins()
    {
        await Things.PutAsync(Row("p", "warm"), Stop);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Things.AddAsync(Row("p", "r"), Stop)));

        Assert.Single(results, written => written.IsDone);
        Assert.Equal(19, results.Count(written => written.Result == WriteResult.AlreadyThere));
    }

    [Fact]
    public async Task What_is_not_there_is_missing_and_no_exception()
    {
        await Things.PutAsync(Row("p", "r"), Stop);

        Assert.Null(await Things.FindAsync(new EntityKey("p", "other"), null, Stop));
        Assert.Equal(WriteResult.Missing, (await Things.ReplaceAsync(Row("p", "other"), new ETag("W/\"x\""), Stop)).Result);
        Assert.Equal(WriteResult.Missing, (await Things.DeleteAsync(new EntityKey("p", "other"), ETag.All, Stop)).Result);
    }

    [Fact]
    public async Task A_deletion_needs_the_version_that_was_read()
    {
        var read = (await Things.PutAsync(Row("p", "r", "read"), Stop)).Version;
        var changed = (await Things.PutAsync(Row("p", "r", "changed"), Stop)).Version;

        Assert.Equal(WriteResult.Changed, (await Things.DeleteAsync(new EntityKey("p", "r"), read, Stop)).Result);
        Assert.Equal(WriteResult.Done, (await Things.DeleteAsync(new EntityKey("p", "r"), changed, Stop)).Result);
        Assert.Null(await Things.FindAsync(new EntityKey("p", "r"), null, Stop));
    }

    [Fact]
    public async Task A_table_that_does_not_exist_is_empty()
    {
        var absent = Clients.Table("Absent");

        Assert.Null(await absent.FindAsync(new EntityKey("p", "r"), null, Stop));
        Assert.Empty(await absent.ReadAsync(KeyRange.Partition("p"), null, Stop).ToListAsync(Stop));
        Assert.Empty((await absent.PageAsync(KeyRange.Partition("p"), null, 10, null, Stop)).Rows);
        Assert.Equal(WriteResult.Missing, (await absent.DeleteAsync(new EntityKey("p", "r"), ETag.All, Stop)).Result);
    }

    [Fact]
    public async Task The_first_writes_to_a_table_make_it_even_when_they_race()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Clients.Table("Fresh").AddAsync(Row("p", $"r{number}"), Stop)));

        Assert.All(results, written => Assert.True(written.IsDone));
    }

    [Fact]
    public async Task A_dropped_table_is_empty()
    {
        await Things.PutAsync(Row("p", "r"), Stop);

        await Things.DropAsync(Stop);

        Assert.Null(await Things.FindAsync(new EntityKey("p", "r"), null, Stop));
    }

    [Fact]
    public async Task Instances_on_one_account_do_not_see_each_other()
    {
        using var others = new StorageClients(Clients.Settings with { Prefix = Clients.Settings.Prefix + "z" });
        await Things.PutAsync(Row("p", "r"), Stop);

        Assert.Null(await others.Table("Things").FindAsync(new EntityKey("p", "r"), null, Stop));
    }
}
