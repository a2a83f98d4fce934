using Azure;

namespace EPerformance.Storage.Tables;

/// <summary>Tells the ends of a write that callers expect from everything else.</summary>
internal static class StoreError
{
    /// <summary>The result that a refusal of the store stands for; null for a failure.</summary>
    public static WriteResult? Expected(RequestFailedException error) => (error.Status, error.ErrorCode) switch
    {
        (409, "EntityAlreadyExists") => WriteResult.AlreadyThere,
        (412, _) => WriteResult.Changed,
        (404, "ResourceNotFound" or "EntityNotFound") => WriteResult.Missing,
        _ => null,
    };

    public static bool IsTableMissing(RequestFailedException error) => error.Status == 404 && error.ErrorCode == "TableNotFound";
}
