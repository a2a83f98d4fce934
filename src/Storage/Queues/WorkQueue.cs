using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace EPerformance.Storage.Queues;

/// <summary>A queue of short texts, delivered at least once and in no certain order. Base64 on the wire, as queue triggers expect.</summary>
public sealed class WorkQueue
{
    /// <summary>Bytes of a text in UTF-8 that still fit into a message of 64 KiB as Base64.</summary>
    public const int MaxBytes = 48 * 1024;

    private readonly QueueClient _client;

    internal WorkQueue(QueueClient client)
    {
        _client = client;
    }

    public string Name => _client.Name;

    /// <param name="delay">How long nobody sees it; null means at once.</param>
    /// <exception cref="ArgumentException">Too long: send a key instead of the content.</exception>
    public async Task SendAsync(string text, TimeSpan? delay = null, CancellationToken cancellationToken = default)
    {
        if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
            throw new ArgumentException($"a message holds at most {MaxBytes} bytes");
        // Never expires by itself: what nobody handles must stay visible.
        var never = TimeSpan.FromSeconds(-1);
        try
        {
            await _client.SendMessageAsync(text, delay, never, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (IsMissing(error))
        {
            await _client.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            await _client.SendMessageAsync(text, delay, never, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Up to 32 messages, hidden from others until <paramref name="hidden"/> has passed.</summary>
    public async Task<IReadOnlyList<WorkMessage>> ReceiveAsync(int max, TimeSpan hidden, CancellationToken cancellationToken = default)
    {
        try
        {
            QueueMessage[] messages = await _client.ReceiveMessagesAsync(max, hidden, cancellationToken).ConfigureAwait(false);
            return [.. messages.Select(message => new WorkMessage(message.Body.ToString(), message.DequeueCount, message.MessageId, message.PopReceipt) { SentAt = message.InsertedOn })];
        }
        catch (RequestFailedException error) when (IsMissing(error))
        {
            return [];
        }
    }

    /// <summary>About how many messages there are, hidden ones included.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            QueueProperties properties = await _client.GetPropertiesAsync(cancellationToken).ConfigureAwait(false);
            return properties.ApproximateMessagesCount;
        }
        catch (RequestFailedException error) when (IsMissing(error))
        {
            return 0;
        }
    }

    /// <summary>Removes a handled message. False when it had become visible again: somebody else may be handling it.</summary>
    public async Task<bool> CompleteAsync(WorkMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await _client.DeleteMessageAsync(message.Id, message.Receipt, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException error) when (error.ErrorCode == "PopReceiptMismatch" || error.Status == 404)
        {
            return false;
        }
    }

    /// <summary>Shows a message that was received again at once, for others.</summary>
    internal async Task GiveBackAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _client.UpdateMessageAsync(message.Id, message.Receipt, message.Text, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (error.ErrorCode == "PopReceiptMismatch" || error.Status == 404)
        {
            // It showed itself already.
        }
    }

    private static bool IsMissing(RequestFailedException error) => error.Status == 404 && error.ErrorCode == "QueueNotFound";
}

/// <param name="Deliveries">How often it was handed out, this time included.</param>
public sealed record WorkMessage(string Text, long Deliveries, string Id, string Receipt)
{
    /// <summary>By the clock of the store; null when it does not say.</summary>
    public DateTimeOffset? SentAt { get; init; }
}
