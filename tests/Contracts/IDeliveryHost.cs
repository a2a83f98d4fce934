using EPerformance.TestKit.Delivery;

namespace EPerformance.Contracts;

/// <summary>A host that takes messages from queues.</summary>
public interface IDeliveryHost : IAsyncDisposable
{
    DeliveryRig Rig { get; }

    /// <summary>Lets the host handle messages, again where they failed, until none is left in any queue.</summary>
    Task EmptyQueuesAsync();
}
