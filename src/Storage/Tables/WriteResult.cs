using Azure;

namespace EPerformance.Storage.Tables;

/// <summary>How a write ended, where more than one end is to be expected. Everything unexpected is an exception.</summary>
public enum WriteResult
{
    Done,

    /// <summary>A row with this key exists. After a lost answer it may be the caller's own.</summary>
    AlreadyThere,

    /// <summary>The row is not the version that the caller read. After a lost answer the newer one may be the caller's own.</summary>
    Changed,

    /// <summary>There is no such row.</summary>
    Missing,
}

/// <param name="Version">The new version of the row; default unless <see cref="WriteResult.Done"/> (and after a deletion).</param>
public readonly record struct Written(WriteResult Result, ETag Version)
{
    public bool IsDone => Result == WriteResult.Done;
}

/// <param name="Row">Row key of the one that stopped the batch; null when done. Nothing of a stopped batch was written.</param>
public readonly record struct BatchWritten(WriteResult Result, string? Row)
{
    public bool IsDone => Result == WriteResult.Done;
}
