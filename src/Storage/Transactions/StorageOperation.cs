namespace EPerformance.Storage.Transactions;

internal enum StorageService
{
    Table,
    Queue,
    Blob,
}

/// <summary>Kinds of storage transactions, as they are counted and paid for. A batch is one.</summary>
public enum StorageOperation
{
    TableInsert,
    TableGet,
    TableQuery,
    TableReplace,
    TableMerge,
    TableDelete,
    TableBatch,
    TableAdmin,
    QueueSend,
    QueueReceive,
    QueueUpdate,
    QueueDelete,
    QueueAdmin,
    BlobWrite,
    BlobRead,
    BlobDelete,
    BlobLease,
    BlobAdmin,
}
