using Azure.Data.Tables;
using EPerformance.Application.Submissions;
using EPerformance.Storage.Objections;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Submissions;

namespace EPerformance.Storage.Checks;

/// <summary>The rows that stand for what somebody decides, whichever kind.</summary>
internal static class StoredItems
{
    public static IReadOnlyList<string> Tables { get; } = [Keys.Submissions.Table, Keys.Requests.Table, Keys.Objections.Table];

    public static bool IsItem(string table, string rowKey) => rowKey.StartsWith(table switch
    {
        Keys.Submissions.Table => "S!",
        Keys.Requests.Table => "R!",
        _ => "O!",
    }, StringComparison.Ordinal);

    public static IStoredItem Read(string table, TableEntity row) => table switch
    {
        Keys.Submissions.Table => SubmissionRow.Read(row),
        Keys.Requests.Table => RequestRow.Read(row),
        _ => ObjectionStore.Read(row),
    };
}
