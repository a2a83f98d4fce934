using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Data.Tables;
using EPerformance.Azurite;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Tests.Azurite;

public sealed class AzuriteProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("azurite-test").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_folder_has_one_process_that_ends_with_its_owner_and_leaves_the_data()
    {
        int processId;
        await using (var owner = await StartAsync())
        {
            Assert.True(owner.IsOwner);
            processId = owner.ProcessId!.Value;
            await using var guest = await StartAsync();
            Assert.Equal((false, owner.ConnectionString), (guest.IsOwner, guest.ConnectionString));
            using var clients = ClientsOf(guest);
            await clients.Table("Things").PutAsync(new TableEntity("p", "r"), Stop);
        }

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(processId));
        await using var next = await StartAsync();
        using var again = ClientsOf(next);
        Assert.NotNull(await again.Table("Things").FindAsync(new EntityKey("p", "r"), null, Stop));
    }

    [Fact]
    public async Task Stopped_while_others_write_it_leaves_everything_that_it_answered()
    {
        var answered = new ConcurrentBag<string>();
        var busy = await StartAsync();
        using var clients = ClientsOf(busy);
        var things = clients.Table("Things");
        await things.PutAsync(new TableEntity("p", "r"), Stop);
        var writers = Enumerable.Range(0, 16).Select(writer => WriteAsync(things, $"{writer}", answered)).ToList();
        while (answered.Count < 300)
            await Task.Delay(5, Stop);
        await busy.DisposeAsync();
        await Task.WhenAll(writers);

        await using var next = await StartAsync();
        using var again = ClientsOf(next);
        var there = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in again.Table("Things").ReadAsync(KeyRange.Partition("p"), null, Stop))
            there.Add(row.RowKey);
        Assert.Empty(answered.Except(there));
    }

    [Fact]
    public async Task A_connection_string_starts_nothing()
    {
        await using var attached = await AzuriteProcess.StartAsync(new AzuriteOptions { ConnectionString = "UseDevelopmentStorage=true", Node = "/no/node" }, Stop);

        Assert.Equal((false, "UseDevelopmentStorage=true"), (attached.IsOwner, attached.ConnectionString));
    }

    [Fact]
    public async Task Without_node_it_says_what_to_install()
    {
        var failure = await Assert.ThrowsAsync<AzuriteException>(() => AzuriteProcess.StartAsync(new AzuriteOptions { Node = "/no/such/node" }, Stop));

        Assert.Contains("/no/such/node", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Install Node.js 22 LTS", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_package_it_says_which_command_installs_it()
    {
        var failure = await Assert.ThrowsAsync<AzuriteException>(() => AzuriteProcess.StartAsync(new AzuriteOptions { RepositoryRoot = _folder }, Stop));

        Assert.Contains("npm ci", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var failure = await Assert.ThrowsAsync<AzuriteException>(() => StartAsync(new AzuritePorts(0, 0, port)));

        Assert.Contains("EADDRINUSE", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"{port}", failure.Message, StringComparison.Ordinal);
    }

    private static StorageClients ClientsOf(AzuriteProcess azurite) => new(new StorageSettings { ConnectionString = azurite.ConnectionString });

    private static async Task WriteAsync(Table table, string writer, ConcurrentBag<string> answered)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var row = $"{writer}-{number}";
                await table.PutAsync(new TableEntity("p", row), Stop);
                answered.Add(row);
            }
        }
        catch (Exception gone) when (gone is RequestFailedException or AggregateException)
        {
            // Not answered any more: what was not, may be there or not.
        }
    }

    private Task<AzuriteProcess> StartAsync(AzuritePorts ports = default) => AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = _folder, Ports = ports }, Stop);
}
