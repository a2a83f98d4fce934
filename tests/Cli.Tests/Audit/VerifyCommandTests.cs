using Azure.Data.Tables;
using EPerformance.Application.Audit;
using EPerformance.Cli.Audit;
using EPerformance.Storage;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Tables;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace EPerformance.Cli.Tests.Audit;

/// <summary><c>audit verify</c> against a storage.</summary>
public sealed class VerifyCommandTests(AzuriteFixture azurite)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sound_chain_ends_with_0_and_a_changed_row_with_1_and_its_name()
    {
        var instance = await azurite.NewInstanceAsync();
        using var clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix });
        var key = Keys.Periods.Audit("2026-03", 1);
        var row = new TableEntity(key.Partition, key.Row) { ["At"] = FixedClock.Parse("2026-03-02T02:00:00Z"), ["By"] = "SDM", ["Reason"] = "ditutup" };
        await clients.Table(Keys.Periods.Table).WriteAsync(new Batch(key.Partition).Record(row), Stop);
        await new SealAudit(new AuditRows(clients), new AuditSeals(clients), new ThreeBuckets(), new SealSettings(), new FixedClock("2026-03-03T02:00:00Z")).RunAsync(Stop);

        var (sound, told, _) = Run(instance);
        var tables = new TableServiceClient(instance.ConnectionString, new TableClientOptions(TableClientOptions.ServiceVersion.V2020_12_06));
        row["Reason"] = "dibuka";
        await tables.GetTableClient(instance.Prefix + Keys.Periods.Table).UpsertEntityAsync(row, TableUpdateMode.Replace, Stop);
        var (changed, named, _) = Run(instance);
        var (cutOff, missing, _) = Run(instance, "--root", new string('a', 64));

        Assert.Equal((0, 1, 1), (sound, changed, cutOff));
        Assert.Contains("1 seals, 1 rows sealed until 2026-03-03 01:00Z, 0 not sealed yet, 0 findings", told, StringComparison.Ordinal);
        Assert.Contains($"Changed after sealing: Periods / {key.Partition} / {key.Row} (seal 1)", named, StringComparison.Ordinal);
        Assert.Contains("No seal has the root that was noted", missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no connection string", "--connection", "nothing")]
    [InlineData("a prefix that is none", "--connection", "UseDevelopmentStorage=true", "--prefix", "A!")]
    [InlineData("a root that is none", "--connection", "UseDevelopmentStorage=true", "--root", "abc")]
    public void What_cannot_be_used_is_said_and_ends_with_2(string label, params string[] args)
    {
        var (status, output, errors) = Run(args);

        Assert.True(status == 2 && output.Length == 0, $"{label}: {status} {output}");
        Assert.StartsWith("arguments:1: *: ", errors, StringComparison.Ordinal);
    }

    private static (int Status, string Output, string Errors) Run(TestInstance instance, params string[] more) =>
        Run(["--connection", instance.ConnectionString, "--prefix", instance.Prefix, .. more]);

    private static (int Status, string Output, string Errors) Run(string[] args)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var parsed = AuditCommand.Create(output, errors).Parse(["verify", .. args, "--lang", "en"]);
        Assert.Empty(parsed.Errors);
        return (parsed.Invoke(), output.ToString(), errors.ToString());
    }
}
