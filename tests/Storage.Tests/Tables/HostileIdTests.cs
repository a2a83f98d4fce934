using Azure;
using EPerformance.Storage.Tables;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Tables;

public sealed class HostileIdTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly string[] Ids =
    [
        "/", "\\", "#", "?", "%", "%2F", "..", "../../x", "'", "''", "' or PartitionKey ne '", "\"", "a b", " ", "+", "&", "=", "!", "$", "$20", "~", "^", "`",
        "\u0000", "\t", "\r\n", "\u001f", "\u007f", "\u0085", "\u200b", "\u202e", "é", "e\u0301", "漢字", "😀", "\ud83d", "\uffff", "İ", "ß", "A", "a", ";", "(", ")", ",",
    ];

    [Fact]
    public async Task Ids_from_outside_are_distinct_rows_that_come_back_in_order()
    {
        var things = Clients.Table("Things");
        foreach (var id in Ids)
            Assert.True((await things.AddAsync(Row(KeyText.Encode(id), KeyText.Encode(id), "alone"), Stop)).IsDone, id);
        foreach (var batch in Batch.PutAll("together", Ids.Select(id => Row("together", KeyText.Encode(id)))))
            Assert.True((await things.WriteAsync(batch, Stop)).IsDone);

        var together = await things.ReadAsync(KeyRange.Partition("together"), null, Stop).ToListAsync(Stop);

        Assert.Equal(Ids.Order(StringComparer.Ordinal), together.Select(row => KeyText.Decode(row.RowKey)));
        foreach (var id in Ids)
        {
            var key = new EntityKey(KeyText.Encode(id), KeyText.Encode(id));
            var row = await things.FindAsync(key, null, Stop);
            Assert.Equal("alone", row?.GetString("Note"));
            Assert.Single(await things.ReadAsync(KeyRange.Prefix(key.Partition, key.Row), null, Stop).ToListAsync(Stop));
            Assert.True((await things.ReplaceAsync(Row(key.Partition, key.Row, "changed"), row!.ETag, Stop)).IsDone, id);
            Assert.Equal(WriteResult.Done, (await things.DeleteAsync(key, ETag.All, Stop)).Result);
        }
    }

    [Fact]
    public async Task A_page_mark_from_outside_leads_nowhere_else()
    {
        var things = Clients.Table("Things");
        await things.PutAsync(Row("mine", "b"), Stop);
        await things.PutAsync(Row("others", "secret"), Stop);
        var mine = KeyRange.Rows("mine", "a", "c");

        foreach (var mark in Ids.Append("' or PartitionKey eq 'others").Append(new string('x', 600)).Append(""))
        {
            var page = await things.PageAsync(mine, mark, 10, null, Stop);
            Assert.All(page.Rows, row => Assert.Equal(("mine", "b"), (row.PartitionKey, row.RowKey)));
        }
    }
}
