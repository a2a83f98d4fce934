using EPerformance.Application.Delivery;

namespace EPerformance.Application.Ports;

/// <summary>Sends notices as mails through the agency's own server.</summary>
public interface IMailDelivery
{
    /// <summary>False where nobody gets mails.</summary>
    bool IsOn { get; }

    /// <summary>Returns when the server has accepted the mail. It may come again, with the same id.</summary>
    /// <exception cref="DeliveryException">Not accepted.</exception>
    Task SendAsync(NoticeMail mail, CancellationToken cancellationToken);
}
