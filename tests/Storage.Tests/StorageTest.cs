using Azure.Data.Tables;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests;

/// <summary>Gives each test clients of an empty instance.</summary>
public abstract class StorageTest(AzuriteFixture azurite) : IAsyncLifetime
{
    private StorageClients? _clients;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected StorageClients Clients => _clients!;

    public async ValueTask InitializeAsync()
    {
        var instance = await azurite.NewInstanceAsync();
        _clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix });
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _clients?.Dispose();
        return ValueTask.CompletedTask;
    }

    protected static TableEntity Row(string partition, string row, string? note = null) =>
        note is null ? new TableEntity(partition, row) : new TableEntity(partition, row) { ["Note"] = note };
}
