using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Delivery;

/// <summary>A notice as a mail: that something waits or has happened, never how much of anything. Details are read in the program, after signing in.</summary>
/// <param name="Id">The same however often it is sent.</param>
/// <param name="To">One mailbox.</param>
/// <param name="Text">In both languages.</param>
/// <param name="At">When it happened.</param>
public sealed record NoticeMail(string Id, string To, Text Text, DateTimeOffset At)
{
    /// <summary>Names nobody, because subjects are shown on locked screens.</summary>
    public static Text Subject { get; } = new("Pemberitahuan e-Kinerja", "e-Performance notice");
}

/// <summary>Nobody gets mails.</summary>
public sealed class NoMail : Ports.IMailDelivery
{
    public bool IsOn => false;

    public Task SendAsync(NoticeMail mail, CancellationToken cancellationToken) => Task.CompletedTask;
}
