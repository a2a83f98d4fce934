using System.Text.Json;
using EPerformance.Storage;
using EPerformance.Storage.Tables;

namespace EPerformance.FaultKit.Invariants;

/// <summary>The record of every item of a table, read in one pass past the stores: which versions there are, and what happened in each.</summary>
internal static class StoredRecords
{
    private const string Column = "Events", Case = "$case", Step = "Step";

    private static readonly KeyRange All = KeyRange.Partitions("!", "\u007f");

    /// <param name="table">Submissions or requests.</param>
    /// <returns>By <see cref="ItemKey"/> as text, versions in order.</returns>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StoredRecord>>> ReadAsync(StorageClients clients, string table, CancellationToken stop)
    {
        var records = new List<(string Item, StoredRecord Record)>();
        await foreach (var row in clients.Table(table).ReadAsync(All, null, stop))
        {
            if (Keys.Beside.TryReadAudit(row.RowKey, out var item, out var version))
                records.Add((item, new StoredRecord(version, EventsOf(PackedText.Get(row, Column)))));
        }

        return records
            .GroupBy(one => one.Item, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, IReadOnlyList<StoredRecord> (one) => [.. one.Select(record => record.Record).OrderBy(record => record.Version)], StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> EventsOf(string? json)
    {
        using var events = JsonDocument.Parse(json ?? "[]");
        return [.. events.RootElement.EnumerateArray().Select(one => (one.TryGetProperty(Step, out var step) ? step : one).GetProperty(Case).GetString()!)];
    }
}

/// <param name="Events">Names of what happened, in order.</param>
internal sealed record StoredRecord(int Version, IReadOnlyList<string> Events);
