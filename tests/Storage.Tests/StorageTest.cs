using Azure.Data.Tables;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests;

/// <summary>Gives each test clients of an empty instance.</summary>
public abstract class StorageTest(AzuriteFixture azurite, BucketCount buckets = BucketCount.Sixteen) : IAsyncLifetime
{
    private StorageClients? _clients;
    private TestInstance? _instance;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected StorageClients Clients => _clients!;

    public async ValueTask InitializeAsync()
    {
        var instance = await azurite.NewInstanceAsync();
        _clients = Open(instance);
        _instance = instance;
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _clients?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Another process on the same instance; the caller disposes it.</summary>
    /// <param name="handler">Through which it reaches the storage; <c>null</c> for connections of its own.</param>
    protected StorageClients Another(HttpMessageHandler? handler = null) => Open(_instance!, handler);

    private StorageClients Open(TestInstance instance, HttpMessageHandler? handler = null) =>
        new(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix, Buckets = buckets }, handler: handler);

    protected static TableEntity Row(string partition, string row, string? note = null) =>
        note is null ? new TableEntity(partition, row) : new TableEntity(partition, row) { ["Note"] = note };
}
