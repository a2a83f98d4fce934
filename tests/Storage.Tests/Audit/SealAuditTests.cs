using Azure.Data.Tables;
using EPerformance.Application.Audit;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Tables;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.Audit;

/// <summary>What is sealed, and when.</summary>
public sealed class SealAuditTests(AzuriteFixture azurite) : AuditTest(azurite)
{
    [Theory]
    [InlineData("before it has settled", "2026-03-03T00:29:59Z", null)]
    [InlineData("when it has settled", "2026-03-03T00:30:00Z", 3)]
    [InlineData("later", "2026-03-05T12:00:00Z", 3)]
    public async Task A_day_is_sealed_half_an_hour_after_it_ended(string label, string at, int? expected)
    {
        // Without anything to seal there are still days to seal: begin the chain first.
        Clock.At("2026-03-02T01:15:00Z");
        Assert.Equal(0, await Sealing.RunAsync(Stop));
        await ActAsync("2026-03-02");
        Clock.At(at);

        var rows = await Sealing.RunAsync(Stop);

        Assert.True(rows == expected, label);
    }

    [Theory]
    [InlineData("by the hour, before it has settled", 1, "2026-03-02T03:29:59Z", null)]
    [InlineData("by the hour", 1, "2026-03-02T03:30:00Z", 3)]
    [InlineData("by six hours, before they are over", 6, "2026-03-02T06:29:59Z", null)]
    [InlineData("by six hours", 6, "2026-03-02T06:30:00Z", 3)]
    [InlineData("as 10,000 people are sealed, by the hour", null, "2026-03-02T03:30:00Z", 3)]
    public async Task The_time_of_a_seal_is_a_setting(string label, int? hours, string at, int? expected)
    {
        var sealing = new SealAudit(Rows, Seals, new ThreeBuckets(), new SealSettings { SealEveryHours = hours }, Clock);
        Clock.At("2026-03-02T00:45:00Z");
        Assert.Equal(0, await sealing.RunAsync(Stop));
        Clock.At("2026-03-02T02:10:00Z");
        await ActAsync("2026-03-02");
        Clock.At("2026-03-02T02:25:00Z");
        await sealing.RunAsync(Stop);
        Clock.At(at);

        var rows = await sealing.RunAsync(Stop);

        Assert.Equal((label, expected), (label, rows is 0 ? null : rows));
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
    }

    [Theory]
    [InlineData(null, 1, 1)]
    [InlineData(null, 4, 1)]
    [InlineData(null, 16, 24)]
    [InlineData(6, 256, 6)]
    public void Above_ten_thousand_people_a_seal_takes_a_day(int? set, int buckets, int hours) => Assert.Equal(hours, new SealSettings { SealEveryHours = set }.HoursFor(buckets));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(48)]
    public void Hours_that_do_not_divide_a_day_do_not_start(int hours) =>
        Assert.Contains("Audit:SealEveryHours", Assert.Throws<InvalidOperationException>(new SealSettings { SealEveryHours = hours }.Check).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Days_on_which_nobody_sealed_are_sealed_together_and_no_row_twice()
    {
        await ActAsync("2026-03-02");
        Clock.At("2026-03-03T02:00:00Z");
        await ActAsync("2026-03-03");
        Clock.At("2026-03-05T01:15:00Z");
        Assert.Equal(6, await Sealing.RunAsync(Stop));
        await ActAsync("2026-03-05");
        Clock.At("2026-03-06T01:15:00Z");

        Assert.Equal(3, await Sealing.RunAsync(Stop));

        Assert.Null(await Sealing.RunAsync(Stop));
        var verification = await Verifying.RunAsync(null, Stop);
        Assert.Equal((2, 9L, 0L, FixedClock.Parse("2026-03-06T00:00:00Z"), true), (verification.Seals, verification.SealedRows, verification.UnsealedRows, verification.SealedUntil!.Value, verification.IsSound));
    }

    [Fact]
    public async Task Two_hosts_at_once_make_one_seal()
    {
        await ActAsync("2026-03-02");
        Clock.At("2026-03-03T01:15:00Z");
        using var other = Another();
        var elsewhere = new SealAudit(new AuditRows(other), new AuditSeals(other), new ThreeBuckets(), new SealSettings { SealEveryHours = Hours }, Clock);

        await Task.WhenAll(Sealing.RunAsync(Stop), elsewhere.RunAsync(Stop));

        Assert.Equal([1], await Seals.NumbersAsync(Stop));
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
    }

    [Fact]
    public async Task What_is_not_sealed_yet_is_counted_and_nothing_is_said_of_it()
    {
        await ActAsync("2026-03-02");

        var verification = await Verifying.RunAsync(null, Stop);

        Assert.Equal((0, 0L, 3L, true), (verification.Seals, verification.SealedRows, verification.UnsealedRows, verification.IsSound));
        Assert.Null(verification.Root);
    }

    [Fact]
    public async Task Verifying_writes_nothing()
    {
        await SealedAsync();

        using var scope = Clients.Transactions.Begin();
        await Verifying.RunAsync(null, Stop);

        Assert.DoesNotContain("Insert", scope.Tally.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Batch", scope.Tally.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Write", scope.Tally.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_audit_row_says_where_the_request_came_from()
    {
        CallOrigin.Begin(new CallOrigin("tenant/account", "token-1", "10.1.2.3"));
        await ActAsync("2026-03-02");
        CallOrigin.Begin(null);
        await RecordAsync("S1", 1, "mesin");

        var content = await Rows.FindAsync((await AllAsync()).Single(row => row.Key.Row.EndsWith("S!4!20260302!00000002", StringComparison.Ordinal)).Key, Stop);
        var engine = await Rows.FindAsync((await AllAsync()).Single(row => row.Key.Table == "Periods").Key, Stop);

        Assert.Equal(("tenant/account", "token-1", "10.1.2.3", "4"), (content!.Columns["Account"], content.Columns["Token"], content.Columns["Address"], content.Columns["By"]));
        Assert.Contains("Submitted", content.Columns["Events"], StringComparison.Ordinal);
        Assert.False(engine!.Columns.ContainsKey("Account"));
    }

    [Fact]
    public async Task Everything_about_a_person_is_found_and_nothing_about_others()
    {
        await ActAsync("2026-03-02");
        await ActAsync("2026-02-27");
        await RecordAsync("S1", 1, "x");

        var found = new List<AuditContent>();
        await foreach (var row in Rows.OfPersonAsync(Nip.Parse("4"), Stop))
            found.Add(row);
        await foreach (var row in Rows.OfPersonAsync(Nip.Parse("41"), Stop))
            found.Add(row);

        Assert.Equal(6, found.Count);
        Assert.Equal(found.Select(row => row.Row.Key).Order(), found.Select(row => row.Row.Key));
    }

    [Fact]
    public async Task An_audit_row_is_only_ever_recorded()
    {
        await RecordAsync("S1", 1, "x");
        var table = Clients.Table(Keys.Periods.Table);
        var key = Keys.Periods.Audit("S1", 1);
        var row = new TableEntity(key.Partition, key.Row) { ["At"] = Clock.GetUtcNow() };

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.PutAsync(row, Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.AddAsync(row, Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.DeleteAsync(key, Azure.ETag.All, Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.WriteAsync(new Batch(key.Partition).Put(row), Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.WriteAsync(new Batch(key.Partition).Delete(key.Row, Azure.ETag.All), Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Clients.Table(Keys.Days.Table).WriteAsync(new Batch(key.Partition).Record(row), Stop));
        Assert.Throws<ArgumentException>(() => new Batch(key.Partition).Record(new TableEntity(key.Partition, key.Row)));
    }

    /// <summary>A table with audit rows that is not listed would be written, but never sealed.</summary>
    [Fact]
    public void Every_table_that_keeps_audit_rows_is_listed()
    {
        var keeping = typeof(Keys).GetNestedTypes().Where(type => type.GetMethod("Audit") is not null && type.GetField("Table") is not null).Select(type => (string)type.GetField("Table")!.GetRawConstantValue()!);

        Assert.All(keeping, table => Assert.Contains(table, AuditedTables.All));
        Assert.Equal(AuditedTables.All.Order(StringComparer.Ordinal), AuditedTables.All);
        Assert.All(AuditedTables.OfPersons, table => Assert.Contains(table, AuditedTables.All));
    }
}
