using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using EPerformance.Bench.Kit;

namespace EPerformance.Bench.All;

/// <summary>Makes the tables and containers that a deployment makes, so that neither arm meets one that is missing.</summary>
internal static class EmptyInstance
{
    public static async Task MakeAsync(string connection)
    {
        using var names = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.Folder("infra", "bicep", "storage-names.json")));
        var tables = new TableServiceClient(connection, new TableClientOptions(TableClientOptions.ServiceVersion.V2020_12_06));
        foreach (var table in names.RootElement.GetProperty("tables").EnumerateArray())
            await tables.CreateTableIfNotExistsAsync(table.GetString());
        var blobs = new BlobServiceClient(connection, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));
        foreach (var container in names.RootElement.GetProperty("containers").EnumerateArray())
            await blobs.GetBlobContainerClient(container.GetString()).CreateIfNotExistsAsync();
    }
}
