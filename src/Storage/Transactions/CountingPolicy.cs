using Azure.Core;
using Azure.Core.Pipeline;

namespace EPerformance.Storage.Transactions;

/// <summary>Sees every request to storage, repeated attempts included.</summary>
internal sealed class CountingPolicy(StorageService service, TransactionCounter counter) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => counter.Count(OperationKind.Of(service, message.Request));
}
