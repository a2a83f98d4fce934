using Azure.Core;

namespace EPerformance.Storage.Transactions;

/// <summary>Tells from a request which kind of transaction it is.</summary>
internal static class OperationKind
{
    public static StorageOperation Of(StorageService service, Request request)
    {
        var path = request.Uri.Path ?? "";
        var query = request.Uri.Query ?? "";
        return service switch
        {
            StorageService.Table => Table(request.Method, path),
            StorageService.Queue => Queue(request.Method, path),
            _ => Blob(request.Method, query),
        };
    }

    private static StorageOperation Table(RequestMethod method, string path)
    {
        var isAdmin = path.EndsWith("/Tables", StringComparison.Ordinal) || path.StartsWith("Tables", StringComparison.Ordinal) || path.Contains("/Tables(", StringComparison.Ordinal);
        if (isAdmin)
            return StorageOperation.TableAdmin;
        if (path.EndsWith("$batch", StringComparison.Ordinal))
            return StorageOperation.TableBatch;
        return method.Method switch
        {
            "POST" => StorageOperation.TableInsert,
            "PUT" => StorageOperation.TableReplace,
            "PATCH" or "MERGE" => StorageOperation.TableMerge,
            "DELETE" => StorageOperation.TableDelete,
            _ => path.EndsWith("()", StringComparison.Ordinal) ? StorageOperation.TableQuery : StorageOperation.TableGet,
        };
    }

    private static StorageOperation Queue(RequestMethod method, string path) => path.Contains("/messages", StringComparison.Ordinal)
        ? method.Method switch
        {
            "POST" => StorageOperation.QueueSend,
            "PUT" => StorageOperation.QueueUpdate,
            "DELETE" => StorageOperation.QueueDelete,
            _ => StorageOperation.QueueReceive,
        }
        : StorageOperation.QueueAdmin;

    private static StorageOperation Blob(RequestMethod method, string query)
    {
        if (query.Contains("comp=lease", StringComparison.Ordinal))
            return StorageOperation.BlobLease;
        if (query.Contains("restype=", StringComparison.Ordinal) || query.Contains("comp=list", StringComparison.Ordinal))
            return StorageOperation.BlobAdmin;
        return method.Method switch
        {
            "GET" or "HEAD" => StorageOperation.BlobRead,
            "DELETE" => StorageOperation.BlobDelete,
            _ => StorageOperation.BlobWrite,
        };
    }
}
