using Azure.Data.Tables;
using EPerformance.Application.Audit;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Submissions;
using EPerformance.Storage.Tables;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Storage.Tests.Audit;

/// <summary>An instance with audit rows of Monday 2 March 2026 (UTC), and somebody who can write to its storage past the program.</summary>
public abstract class AuditTest(AzuriteFixture azurite) : StorageTest(azurite)
{
    protected FixedClock Clock { get; } = new("2026-03-02T02:00:00Z");

    protected AuditRows Rows => new(Clients);

    protected AuditSeals Seals => new(Clients);

    protected SealAudit Sealing => new(Rows, Seals, new ThreeBuckets(), new SealSettings { SealEveryHours = Hours }, Clock);

    /// <summary>That a seal takes.</summary>
    protected int Hours { get; init; } = 24;

    protected VerifyAudit Verifying => new(Rows, Seals);

    /// <summary>A day's activities from the draft to the decision: three changes.</summary>
    protected async Task ActAsync(string day)
    {
        using var rig = new SubmissionRig(new SubmissionStore(Clients), new InboxTable(Clients), new DueTable(Clients), new NoticeTable(Clients), new ActivityMonths(Clients)) { Clock = Clock };
        var id = On(day);
        await rig.EnterAsync(id, Owner, Key($"a{day}"), FiveLines());
        await rig.SubmitAsync(id, Key($"b{day}"));
        await new Application.Submissions.Decide(rig.Desk).RunAsync(id, Superior, [.. FiveLines().Select(line => Verify(line.Id))], Key($"c{day}"), Stop);
    }

    /// <summary>Three changes of a day's activities and two of a period, sealed.</summary>
    protected async Task<IReadOnlyList<AuditKey>> SealedAsync()
    {
        CallOrigin.Begin(new CallOrigin("tenant/account", "token-1", "10.1.2.3"));
        await ActAsync("2026-03-02");
        await RecordAsync("S1", 1, "dibuka");
        await RecordAsync("S1", 2, "ditutup");
        Clock.At("2026-03-03T01:15:00Z");
        Assert.Equal(5, await Sealing.RunAsync(Stop));
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
        return [.. (await AllAsync()).Select(row => row.Key).Order()];
    }

    /// <summary>A change of a period with a column of every type that rows have.</summary>
    protected async Task RecordAsync(string period, int change, string reason)
    {
        var key = Keys.Periods.Audit(period, change);
        var row = new TableEntity(key.Partition, key.Row)
        {
            ["At"] = Clock.GetUtcNow(),
            ["By"] = "SDM",
            ["Reason"] = reason,
            ["Change"] = change,
            ["Sum"] = 4_181_586L,
            ["Shadow"] = false,
            ["Events"] = new byte[] { 0, 0, 0, 0, 1, (byte)('0' + change) },
        };
        await Clients.Table(Keys.Periods.Table).WriteAsync(new Batch(key.Partition).Record(row), Stop);
    }

    protected async Task<List<AuditRow>> AllAsync()
    {
        var rows = new List<AuditRow>();
        await foreach (var row in Rows.AllAsync(null, null, Stop))
            rows.Add(row);
        return rows;
    }

    protected async Task<AuditFinding> OnlyFindingAsync() => Assert.Single((await Verifying.RunAsync(null, Stop)).Findings);

    /// <summary>The row as somebody sees it who has the key of the account.</summary>
    protected async Task<TableEntity> ReadAsync(AuditKey key) => await Past(key.Table).GetEntityAsync<TableEntity>(key.Partition, key.Row, cancellationToken: Stop);

    protected Task OverwriteAsync(AuditKey key, TableEntity row) => Past(key.Table).UpsertEntityAsync(Copy(row), TableUpdateMode.Replace, Stop);

    protected Task DeleteAsync(AuditKey key) => Past(key.Table).DeleteEntityAsync(key.Partition, key.Row, cancellationToken: Stop);

    protected static TableEntity Copy(TableEntity row, string? rowKey = null)
    {
        var copy = new TableEntity(row.PartitionKey, rowKey ?? row.RowKey);
        foreach (var (name, value) in row.Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")))
            copy[name] = value;
        return copy;
    }

    private TableClient Past(string table) => new TableServiceClient(Clients.Settings.ConnectionString, new TableClientOptions(TableClientOptions.ServiceVersion.V2020_12_06))
        .GetTableClient(Clients.Settings.Prefix + table);
}
