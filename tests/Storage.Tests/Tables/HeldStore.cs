using System.Threading.Channels;
using Azure;
using Azure.Data.Tables;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Tests.Tables;

/// <summary>Holds each write until the test says how it ends.</summary>
internal sealed class HeldStore
{
    private readonly Channel<HeldWrite> _calls = Channel.CreateUnbounded<HeldWrite>();

    public async Task<WriteResult> AddAsync(TableEntity row, CancellationToken cancellationToken) => (await HoldAsync(row.RowKey)).Result;

    public Task<BatchWritten> WriteAsync(Batch batch, CancellationToken cancellationToken) => HoldAsync(string.Join(' ', batch.Actions.Select(action => action.Entity.RowKey)));

    /// <summary>The next write that reaches the store.</summary>
    public async Task<HeldWrite> NextAsync() => await _calls.Reader.ReadAsync(TestContext.Current.CancellationToken);

    private Task<BatchWritten> HoldAsync(string rows)
    {
        var write = new HeldWrite(rows);
        Assert.True(_calls.Writer.TryWrite(write));
        return write.Answer;
    }
}

/// <param name="rows">Their keys, with spaces between.</param>
internal sealed class HeldWrite(string rows)
{
    private readonly TaskCompletionSource<BatchWritten> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Rows { get; } = rows;

    public Task<BatchWritten> Answer => _answer.Task;

    /// <returns>What was kept.</returns>
    public string Take()
    {
        _answer.SetResult(new BatchWritten(WriteResult.Done, null));
        return Rows;
    }

    public void Refuse(string row) => _answer.SetResult(new BatchWritten(WriteResult.AlreadyThere, row));

    /// <summary>Keeps it, but for the row that is there already.</summary>
    public void TakeUnless(string there)
    {
        if (Rows == there)
            Refuse(there);
        else
            Take();
    }

    public void Fail(int status) => _answer.SetException(new RequestFailedException(status, "refused by the test"));
}
