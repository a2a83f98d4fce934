using EPerformance.Application.Delivery;

namespace EPerformance.Application.Ports;

/// <summary>Brings notices to people outside the program: to a gateway for mail or messages, for example.</summary>
public interface INoticeDelivery
{
    /// <summary>False where people find their notices in the program only.</summary>
    bool IsOn { get; }

    /// <summary>Returns when the notice is accepted. It may come again, with the same id.</summary>
    /// <exception cref="DeliveryException">Not accepted.</exception>
    Task DeliverAsync(NoticeLetter letter, CancellationToken cancellationToken);
}

/// <summary>A notice was not accepted. The message names no person.</summary>
public sealed class DeliveryException(string message, Exception? inner = null) : Exception(message, inner);
