using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EPerformance.TestKit.Delivery;

/// <summary>A mail server on loopback that takes mails in the clear, or refuses recipients: as much of RFC 5321 as one client needs.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<ReceivedMail> _mails = [];
    private readonly Lock _gate = new();
    private readonly Task _loop;

    public MailServer()
    {
        _listener.Start();
        _loop = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What is answered to every recipient; 250 takes it.</summary>
    public int AnswerToRecipient { get; set; } = 250;

    public IReadOnlyList<ReceivedMail> Mails
    {
        get
        {
            lock (_gate)
                return [.. _mails];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await TalkAsync(client.GetStream());
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException or IOException)
            {
                // The next client, or the end.
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var recipients = new List<string>();
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "RCPT" && AnswerToRecipient == 250)
                recipients.Add(line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)]);
            await writer.WriteLineAsync(verb switch
            {
                "RCPT" => AnswerToRecipient == 250 ? "250 ok" : $"{AnswerToRecipient} no {line}",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (verb == "QUIT")
                return;
            if (verb != "DATA")
                continue;
            var text = new StringBuilder();
            while (await reader.ReadLineAsync(_stop.Token) is { } part && part != ".")
                text.Append(part).Append('\n');
            lock (_gate)
                _mails.Add(new ReceivedMail([.. recipients], text.ToString()));
            recipients.Clear();
            await writer.WriteLineAsync("250 taken");
        }
    }
}

/// <param name="Text">Head and body as they came.</param>
public sealed record ReceivedMail(IReadOnlyList<string> Recipients, string Text);
