using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Messages;
using EPerformance.Application.Ports;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Messages;

/// <summary>Messages that were put aside, a partition per queue.</summary>
public sealed class FailedMessages(StorageClients clients) : IFailedMessages
{
    private const string Content = "Content", Error = "Error", At = "At";
    private readonly Table _table = clients.Table(Keys.FailedMessages.Table);

    public async Task PutAsync(FailedMessage message, CancellationToken cancellationToken)
    {
        var key = Keys.FailedMessages.Message(message.Queue, message.Id);
        var row = new TableEntity(key.Partition, key.Row) { [At] = message.At };
        if (message.Error is not null)
            row[Error] = message.Error;
        // A message that does not fit comes from nobody whose messages could be sent again.
        PackedText.TryPut(row, Content, message.Text);
        if (message.Error is null)
            await _table.AddAsync(row, cancellationToken).ConfigureAwait(false);
        else
            await _table.PutAsync(row, cancellationToken).ConfigureAwait(false);
    }

    public async Task<FailedMessage?> FindAsync(string queue, string id, CancellationToken cancellationToken)
    {
        if (!KeyText.TryEncode(id, out _))
            return null;
        var row = await _table.FindAsync(Keys.FailedMessages.Message(queue, id), null, cancellationToken).ConfigureAwait(false);
        return row is null ? null : Read(queue, row);
    }

    public async Task<FailedPage> PageAsync(string queue, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await _table.PageAsync(Keys.FailedMessages.Of(queue), after, size, null, cancellationToken).ConfigureAwait(false);
        return new FailedPage([.. page.Rows.Select(row => Read(queue, row))], page.Next);
    }

    public Task RemoveAsync(FailedMessage message, CancellationToken cancellationToken) =>
        _table.DeleteAsync(Keys.FailedMessages.Message(message.Queue, message.Id), ETag.All, cancellationToken);

    private static FailedMessage Read(string queue, TableEntity row) => new(
        queue,
        KeyText.Decode(row.RowKey),
        PackedText.Get(row, Content) ?? "",
        row.GetString(Error),
        row.GetDateTimeOffset(At) ?? throw new InvalidDataException($"{row.PartitionKey} / {row.RowKey} is damaged"));
}
