using EPerformance.Application.Delivery;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Delivery;

/// <summary>Outside the program: takes notices, or is away.</summary>
public sealed class Receiver : INoticeDelivery
{
    private readonly Lock _gate = new();
    private readonly List<NoticeLetter> _letters = [];

    public bool IsOn { get; set; } = true;

    /// <summary>Deliveries that are refused before one is accepted.</summary>
    public int Refusals { get; set; }

    public IReadOnlyList<NoticeLetter> Letters
    {
        get
        {
            lock (_gate)
                return [.. _letters];
        }
    }

    public Task DeliverAsync(NoticeLetter letter, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Refusals-- > 0)
                throw new DeliveryException("the receiver answered 503");
            _letters.Add(letter);
        }

        return Task.CompletedTask;
    }
}

/// <summary>A mail server: takes mails, or is away.</summary>
public sealed class MailReceiver : IMailDelivery
{
    private readonly Lock _gate = new();
    private readonly List<NoticeMail> _mails = [];

    public bool IsOn { get; set; }

    /// <summary>Mails that are refused before one is taken.</summary>
    public int Refusals { get; set; }

    public IReadOnlyList<NoticeMail> Mails
    {
        get
        {
            lock (_gate)
                return [.. _mails];
        }
    }

    public Task SendAsync(NoticeMail mail, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Refusals-- > 0)
                throw new DeliveryException("the mail server answered 450");
            _mails.Add(mail);
        }

        return Task.CompletedTask;
    }
}
