using EPerformance.Application.Delivery;
using EPerformance.Application.Ports;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Text;

namespace EPerformance.Api.Delivery;

/// <summary>
/// Hands notices to the agency's mail server, a connection each: notices are few, and a server that was away is found again by the next message. The
/// message id is that of the notice, so that a second delivery is known as one.
/// </summary>
public sealed class MailDelivery(MailSettings settings) : IMailDelivery
{
    /// <summary>For each step of the conversation.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public bool IsOn => true;

    public async Task SendAsync(NoticeMail mail, CancellationToken cancellationToken)
    {
        using var message = Of(mail);
        using var server = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds, LocalDomain = "localhost" };
        try
        {
            await server.ConnectAsync(settings.Host!, settings.Port, Protection, cancellationToken);
            if (!string.IsNullOrEmpty(settings.User))
                await server.AuthenticateAsync(settings.User, settings.Password!, cancellationToken);
            await server.SendAsync(message, cancellationToken);
            await server.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (SmtpCommandException refused)
        {
            // What the server says may hold the address.
            throw new DeliveryException($"the mail server answered {(int)refused.StatusCode}");
        }
        catch (Exception error) when (error is IOException or System.Net.Sockets.SocketException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or NotSupportedException or OperationCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException("the mail server could not be reached", error);
        }
    }

    private SecureSocketOptions Protection => settings.Security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private MimeMessage Of(NoticeMail mail)
    {
        var sender = settings.From!;
        var message = new MimeMessage
        {
            Date = mail.At,
            MessageId = $"{mail.Id}@{sender[(sender.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
            Subject = $"{NoticeMail.Subject.Id} / {NoticeMail.Subject.En}",
            Body = new TextPart(TextFormat.Plain) { Text = Body(mail) },
        };
        message.From.Add(new MailboxAddress(settings.FromName, sender));
        message.To.Add(new MailboxAddress("", mail.To));
        // Answers of absent people's programs are for nobody (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private string Body(NoticeMail mail) => string.Join(
        "\r\n",
        [
            mail.Text.Id,
            "",
            mail.Text.En,
            "",
            .. string.IsNullOrEmpty(settings.Link) ? (string[])[] : [settings.Link, ""],
            "Rincian hanya dapat dibaca setelah masuk. / Details are shown only after signing in.",
        ]);
}
