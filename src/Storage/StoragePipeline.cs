using Azure.Core;
using Azure.Core.Pipeline;
using EPerformance.Storage.Transactions;

namespace EPerformance.Storage;

/// <summary>What the clients of all three services have in common: connections, retries, counting.</summary>
internal static class StoragePipeline
{
    /// <summary>
    /// Four attempts: waits of about 0.2, 0.4 and 0.8 s, and <see cref="StorageSettings.AnswerWithin"/> each for an answer. An attempt that was carried out but whose
    /// answer got lost is repeated too: an insert then meets its own row, a conditional change its own new version.
    /// </summary>
    public static void Configure(ClientOptions options, StorageService service, TimeSpan answerWithin, TransactionCounter counter, HttpPipelineTransport transport)
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(5);
        options.Retry.NetworkTimeout = answerWithin;
        // Requests carry people's numbers in their addresses; these do not belong into a log.
        options.Diagnostics.IsLoggingEnabled = false;
        options.Transport = transport;
        // Inside the retries, because every attempt is a transaction that is paid for.
        options.AddPolicy(new CountingPolicy(service, counter), HttpPipelinePosition.PerRetry);
    }

    /// <param name="handler">
    /// Null opens connections of its own; a test may give one that trusts its certificate, which stays the caller's to dispose.
    /// </param>
    public static HttpClientTransport Transport(HttpMessageHandler? handler)
    {
        var client = handler is null ? new HttpClient(Connections()) : new HttpClient(handler, disposeHandler: false);
        client.Timeout = Timeout.InfiniteTimeSpan;
        return new HttpClientTransport(client);
    }

    private static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // The storage client traces its calls itself; trace headers mean nothing to the store and cost every call.
        ActivityHeadersPropagator = null,
        MaxConnectionsPerServer = 256,
        // An account can move behind its name.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
