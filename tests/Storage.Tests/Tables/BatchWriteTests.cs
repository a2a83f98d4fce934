using Azure;
using Azure.Data.Tables;
using EPerformance.Storage.Tables;
using EPerformance.Storage.Transactions;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Tables;

public sealed class BatchWriteTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private Table Things => Clients.Table("Things");

    [Fact]
    public async Task A_change_and_its_audit_row_are_one_transaction()
    {
        var version = (await Things.AddAsync(Row("p", "item", "open"), Stop)).Version;
        using var scope = Clients.Transactions.Begin();

        var written = await Things.WriteAsync(new Batch("p").Replace(Row("p", "item", "closed"), version).Add(Row("p", "audit-1")), Stop);

        Assert.True(written.IsDone);
        Assert.Equal((1L, 1L), (scope.Tally.Total, scope.Tally[StorageOperation.TableBatch]));
        Assert.Equal("closed", (await Things.FindAsync(new EntityKey("p", "item"), null, Stop))!.GetString("Note"));
    }

    [Fact]
    public async Task A_stale_version_stops_the_whole_batch_and_says_which_row_it_was()
    {
        var stale = (await Things.AddAsync(Row("p", "item", "read"), Stop)).Version;
        await Things.PutAsync(Row("p", "item", "changed by another"), Stop);

        var written = await Things.WriteAsync(new Batch("p").Add(Row("p", "audit-1")).Replace(Row("p", "item", "mine"), stale), Stop);

        Assert.Equal(new BatchWritten(WriteResult.Changed, "item"), written);
        Assert.Null(await Things.FindAsync(new EntityKey("p", "audit-1"), null, Stop));
    }

    [Fact]
    public async Task A_repeated_key_stops_the_whole_batch_and_says_which_row_it_was()
    {
        await Things.AddAsync(Row("p", "I!k1", "first answer"), Stop);

        var written = await Things.WriteAsync(new Batch("p").Add(Row("p", "new")).Add(Row("p", "I!k1", "second answer")), Stop);

        Assert.Equal(new BatchWritten(WriteResult.AlreadyThere, "I!k1"), written);
        Assert.Null(await Things.FindAsync(new EntityKey("p", "new"), null, Stop));
    }

    [Fact]
    public async Task Deleting_what_is_gone_stops_the_batch()
    {
        await Things.PutAsync(Row("p", "warm"), Stop);

        var written = await Things.WriteAsync(new Batch("p").Add(Row("p", "new")).Delete("gone", ETag.All), Stop);

        Assert.Equal(new BatchWritten(WriteResult.Missing, "gone"), written);
    }

    [Fact]
    public async Task The_first_batch_makes_the_table_and_an_empty_one_costs_nothing()
    {
        Assert.True((await Clients.Table("Fresh").WriteAsync(new Batch("p").Add(Row("p", "r")), Stop)).IsDone);
        using var scope = Clients.Transactions.Begin();

        Assert.True((await Things.WriteAsync(new Batch("p"), Stop)).IsDone);
        Assert.Equal(0, scope.Tally.Total);
    }

    [Fact]
    public async Task The_size_that_a_batch_claims_is_never_less_than_what_is_sent()
    {
        var wire = new WireSize();
        using var measured = new StorageClients(Clients.Settings, null, wire);
        await measured.Table("Things").PutAsync(Row("p", "warm"), Stop);
        string[] texts = ["plain", new string('x', 5000), new string('漢', 3000), "\"<>&'+\\`\u0001\t" + new string('é', 400), "😀"];
        foreach (var (text, number) in texts.Select((text, number) => (text, number)))
        {
            var key = KeyText.Encode($"p/{number} {new string('漢', 30)}");
            var batch = new Batch(key);
            for (var row = 0; row < 40; row++)
                batch.Put(new TableEntity(key, KeyText.Encode($"r/{row}")) { ["Text"] = text, ["Amount"] = long.MaxValue, ["At"] = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), ["Bytes"] = new byte[row], ["N"] = row, ["B"] = true });

            Assert.True((await measured.Table("Things").WriteAsync(batch, Stop)).IsDone);

            Assert.InRange(wire.Last, 1, batch.Size);
        }
    }

    private sealed class WireSize() : DelegatingHandler(new SocketsHttpHandler())
    {
        public long Last { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Last = request.Content?.Headers.ContentLength ?? 0;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
