using System.Net.Http.Headers;
using System.Text.Json;
using EPerformance.Application.Delivery;
using EPerformance.Application.Ports;

namespace EPerformance.Api.Delivery;

/// <summary>Posts notices to the agency's gateway. Any answer but 2xx is a failure; redirections are not followed, what is answered is not read.</summary>
public sealed class WebhookDelivery : INoticeDelivery, IDisposable
{
    /// <summary>From the first byte to the head of the answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient _client;
    private readonly Webhook _webhook;
    private readonly TimeProvider _clock;

    public WebhookDelivery(Webhook webhook, bool allowPrivateNetwork, TimeProvider clock)
    {
        (_webhook, _clock) = (webhook, clock);
        var connections = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would connect for us, to whatever address it finds.
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        };
        if (!allowPrivateNetwork)
            connections.ConnectCallback = (connection, stop) => PublicAddresses.ConnectAsync(connection.DnsEndPoint, stop);
        _client = new HttpClient(connections) { Timeout = Patience };
    }

    public bool IsOn => true;

    public async Task DeliverAsync(NoticeLetter letter, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(WebhookBody.Of(letter), WebhookJson.Default.WebhookBody);
        var now = _clock.GetUtcNow();
        using var request = new HttpRequestMessage(HttpMethod.Post, _webhook.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(WebhookSignature.IdHeader, letter.Id);
        request.Headers.Add(WebhookSignature.TimeHeader, WebhookSignature.Time(now));
        request.Headers.Add(WebhookSignature.SignatureHeader, WebhookSignature.Of(_webhook.Secrets, letter.Id, now, body));
        try
        {
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!answer.IsSuccessStatusCode)
                throw new DeliveryException($"the receiver answered {(int)answer.StatusCode}");
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException("the receiver could not be reached", error);
        }
    }

    public void Dispose() => _client.Dispose();
}
