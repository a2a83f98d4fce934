using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <param name="Next">Where the next page begins; null when this is the last. It is the key of the last row, so a page stays valid when rows come or go.</param>
public sealed record Page(IReadOnlyList<TableEntity> Rows, string? Next);
