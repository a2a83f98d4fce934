using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.National;

/// <summary>Audit rows of files for the national systems.</summary>
public sealed class NationalExportLog(StorageClients clients) : INationalExports
{
    private readonly Table _table = clients.Table(Keys.NationalExports.Table);

    public async Task RecordAsync(NationalExportRecord export, CancellationToken cancellationToken)
    {
        var key = Keys.NationalExports.Export(export.At, export.By, export.Kind);
        var row = new TableEntity(key.Partition, key.Row) { ["At"] = export.At, ["By"] = export.By.Value };
        if (!PackedText.TryPut(row, "Export", StoredJson.Write(export)))
            throw new InvalidOperationException($"Export of {row.RowKey} does not fit");
        // Twice at one instant is once.
        _ = await _table.WriteAsync(new Batch(key.Partition).Record(row), cancellationToken).ConfigureAwait(false);
    }
}
