using EPerformance.Application.Ports;

namespace EPerformance.Application.Delivery;

/// <summary>Nothing leaves the program.</summary>
public sealed class InAppOnly : INoticeDelivery
{
    public bool IsOn => false;

    public Task DeliverAsync(NoticeLetter letter, CancellationToken cancellationToken) => Task.CompletedTask;
}
