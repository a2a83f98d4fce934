using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using EPerformance.Bench.Kit;

namespace EPerformance.Bench.All;

/// <summary>Makes the tables and containers that a deployment makes, so that neither arm meets one that is missing.</summary>
internal static class EmptyInstance
{
    /// <param name="prefix">Begins the names of the instance; not empty.</param>
    public static async Task MakeAsync(string connection, string prefix)
    {
        using var names = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.Folder("infra", "bicep", "storage-names.json")));
        var tables = new TableServiceClient(connection, new TableClientOptions(TableClientOptions.ServiceVersion.V2020_12_06));
        foreach (var table in names.RootElement.GetProperty("tables").EnumerateArray())
            await tables.CreateTableIfNotExistsAsync(prefix + table.GetString());
        var blobs = new BlobServiceClient(connection, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));
        foreach (var container in names.RootElement.GetProperty("containers").EnumerateArray())
            await blobs.GetBlobContainerClient($"{prefix}-{container.GetString()}").CreateIfNotExistsAsync();
    }
}
