using Azure;
using EPerformance.Application.Ports;

namespace EPerformance.Storage;

/// <summary>What the storage clients throw when every attempt has failed (<see cref="StoragePipeline"/>).</summary>
public sealed class StoreFailures : IStoreFailures
{
    bool IStoreFailures.Is(Exception error) => Is(error);

    /// <inheritdoc cref="IStoreFailures.Is"/>
    public static bool Is(Exception error) => error switch
    {
        // 0 when there was no answer at all.
        RequestFailedException storage => storage.Status is 0 or 408 or 429 or >= 500,
        // An answer that ended in the middle.
        HttpIOException => true,
        IOException { InnerException: System.Net.Sockets.SocketException } => true,
        // Nobody called it off, so that it was the limit of the client's patience.
        OperationCanceledException or TimeoutException => true,
        AggregateException many => many.InnerExceptions.Count > 0 && many.InnerExceptions.All(Is),
        _ => false,
    };
}
