using EPerformance.Application.Ports;

namespace EPerformance.Api.Idempotency;

/// <summary>The key of the request that is being served. Handlers ask for <see cref="IdempotencyKey"/>; use cases make ids from it.</summary>
internal sealed class KeySlot
{
    public IdempotencyKey? Key { get; set; }
}
