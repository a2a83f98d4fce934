using System.Diagnostics.Metrics;
using Azure;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Tables;
using EPerformance.Storage.Transactions;
using EPerformance.TestKit;
using Microsoft.Extensions.Time.Testing;

namespace EPerformance.Storage.Tests.Transactions;

public sealed class TransactionCounterTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task A_check_in_on_the_warm_path_is_one_transaction()
    {
        var nip = Nip.Parse("199001012015032001");
        var day = new DateOnly(2026, 3, 2);
        var bucket = Bucket.Of(nip, Clients.Settings.Buckets);
        var punches = Clients.Table(Keys.Punches.Table(day));
        await punches.AddAsync(RowOf("e0"), Stop);
        using var scope = Clients.Transactions.Begin();

        await Clients.Table(Keys.Punches.Table(day)).AddAsync(RowOf("e1"), Stop);

        Assert.Equal("TableInsert 1", scope.Tally.ToString());

        Azure.Data.Tables.TableEntity RowOf(string id)
        {
            var key = Keys.Punches.Punch(bucket, day, nip, id);
            return Row(key.Partition, key.Row);
        }
    }

    [Fact]
    public async Task Every_kind_of_operation_is_told_apart()
    {
        var table = Clients.Table("Things");
        var queue = Clients.Queue("work");
        await table.PutAsync(Row("p", "warm"), Stop);
        await queue.SendAsync("warm", null, Stop);
        using var scope = Clients.Transactions.Begin();

        var version = (await table.AddAsync(Row("p", "r"), Stop)).Version;
        await table.ReplaceAsync(Row("p", "r"), version, Stop);
        await table.FindAsync(new EntityKey("p", "r"), null, Stop);
        await table.PageAsync(KeyRange.Partition("p"), null, 5, null, Stop);
        await table.WriteAsync(new Batch("p").Put(Row("p", "a")).Put(Row("p", "b")), Stop);
        await table.DeleteAsync(new EntityKey("p", "r"), ETag.All, Stop);
        await table.DropAsync(Stop);
        await queue.SendAsync("one", null, Stop);
        await queue.CompleteAsync((await queue.ReceiveAsync(1, TimeSpan.FromSeconds(30), Stop))[0], Stop);

        Assert.Equal(
            "TableInsert 1, TableGet 1, TableQuery 1, TableReplace 1, TableDelete 1, TableBatch 1, TableAdmin 1, QueueSend 1, QueueReceive 1, QueueDelete 1",
            scope.Tally.ToString());
    }

    [Fact]
    public async Task Blob_operations_are_told_apart()
    {
        var frozen = new FrozenBlobs(Clients, Containers.Frozen);
        await frozen.WriteAsync("warm", (_, _) => Task.CompletedTask, Stop);
        var leases = new JobLeases(Clients, new FakeTimeProvider());
        await (await leases.TryAcquireAsync("job", null, Stop))!.DisposeAsync();
        using var scope = Clients.Transactions.Begin();

        await frozen.WriteAsync("a", (_, _) => Task.CompletedTask, Stop);
        await using (await frozen.ReadAsync("a", Stop))
        {
        }

        await (await leases.TryAcquireAsync("job", null, Stop))!.DisposeAsync();

        Assert.Equal("BlobWrite 1, BlobRead 1, BlobLease 2", scope.Tally.ToString());
    }

    [Fact]
    public async Task A_scope_counts_what_it_awaits_and_nothing_else()
    {
        var table = Clients.Table("Things");
        await table.PutAsync(Row("p", "warm"), Stop);
        var before = Clients.Transactions.All.Total;
        TransactionTally outerTally, innerTally;

        using (var outer = Clients.Transactions.Begin())
        {
            outerTally = outer.Tally;
            await table.PutAsync(Row("p", "1"), Stop);
            using (var inner = Clients.Transactions.Begin())
            {
                innerTally = inner.Tally;
                await Task.WhenAll(Task.Run(() => table.PutAsync(Row("p", "2"), Stop), Stop), table.PutAsync(Row("p", "3"), Stop));
            }

            await table.PutAsync(Row("p", "4"), Stop);
        }

        await table.PutAsync(Row("p", "5"), Stop);

        Assert.Equal((4L, 2L, 5L), (outerTally.Total, innerTally.Total, Clients.Transactions.All.Total - before));
    }

    [Fact]
    public async Task Attempts_that_failed_are_counted_because_they_are_paid_for()
    {
        using var failing = new StorageClients(Clients.Settings, null, new FailOnce());
        using var scope = failing.Transactions.Begin();

        await failing.Table("Things").FindAsync(new EntityKey("p", "r"), null, Stop);

        Assert.Equal(2, scope.Tally[StorageOperation.TableGet]);
    }

    [Fact]
    public async Task The_meter_names_the_kind()
    {
        var seen = new List<(string Name, long Value, string? Kind)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == TransactionCounter.MeterName)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            lock (seen)
                seen.Add((instrument.Name, value, tags.Length == 0 ? null : (string?)tags[0].Value));
        });
        listener.Start();

        await Clients.Table("Things").FindAsync(new EntityKey("p", "r"), null, Stop);

        lock (seen)
            Assert.Contains(("eperformance.storage.transactions", 1L, "TableGet"), seen);
    }

    private sealed class FailOnce() : DelegatingHandler(new SocketsHttpHandler())
    {
        private bool _failed;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_failed)
                return base.SendAsync(request, cancellationToken);
            _failed = true;
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable));
        }
    }
}
