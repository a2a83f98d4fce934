using System.Text.Json;
using EPerformance.Api.Delivery;
using EPerformance.Application.Delivery;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EPerformance.Api.Tests.Delivery;

/// <summary>Against a receiver on this machine.</summary>
public sealed class WebhookDeliveryTests : IAsyncLifetime
{
    private static readonly byte[] Secret = new byte[32];
    private static readonly NoticeLetter Letter = new(
        "ntc_1",
        new Notice(Nip.Parse("2"), NoticeKind.AutoVerified, new SubmissionDay(Nip.Parse("3"), Sample.Date("2026-03-01")), 4, FixedClock.Parse("2026-03-02T01:00:00Z")),
        new Text("Sudah", "Done"));

    private readonly FixedClock _clock = new("2026-03-02T01:00:30Z");
    private readonly List<(string Path, IHeaderDictionary Headers, byte[] Body)> _received = [];
    private WebApplication? _receiver;
    private Func<HttpResponse, Task> _answer = _ => Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _receiver = builder.Build();
        _receiver.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            _received.Add((context.Request.Path, new HeaderDictionary(context.Request.Headers.ToDictionary()), body.ToArray()));
            await _answer(context.Response);
        });
        await _receiver.StartAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _receiver!.DisposeAsync();

    [Fact]
    public async Task It_is_posted_signed_and_in_both_languages()
    {
        await DeliverAsync();

        var (path, headers, body) = Assert.Single(_received);
        Assert.Equal(("/hook", "application/json", "ntc_1", "1772413230"), (path, headers.ContentType.ToString(), headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString()));
        Assert.Equal(WebhookSignature.Of([Secret], "ntc_1", _clock.GetUtcNow(), body), headers["webhook-signature"]);
        using var json = JsonDocument.Parse(body);
        Assert.Equal(
            """{"type":"notice.autoVerified","timestamp":"2026-03-02T01:00:00+00:00","data":{"id":"ntc_1","recipient":"2","nip":"3","date":"2026-03-01","version":4,"text":{"id":"Sudah","en":"Done"}}}""",
            JsonSerializer.Serialize(json.RootElement, PlainOptions));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task Any_answer_but_a_success_is_a_failure_and_no_redirection_is_followed(int status)
    {
        _answer = response =>
        {
            response.StatusCode = status;
            response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        };

        var failure = await Assert.ThrowsAsync<DeliveryException>(DeliverAsync);

        Assert.Contains($"{status}", failure.Message, StringComparison.Ordinal);
        Assert.Single(_received);
    }

    [Fact]
    public async Task An_address_that_is_not_public_is_never_connected_to()
    {
        using var delivery = new WebhookDelivery(new Webhook(Address, [Secret]), allowPrivateNetwork: false, _clock);

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => delivery.DeliverAsync(Letter, TestContext.Current.CancellationToken));

        Assert.Contains("not public", failure.InnerException!.ToString(), StringComparison.Ordinal);
        Assert.Empty(_received);
    }

    [Fact]
    public async Task Nobody_there_is_a_failure_that_names_no_person()
    {
        await _receiver!.StopAsync(TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<DeliveryException>(DeliverAsync);

        Assert.Equal("the receiver could not be reached", failure.Message);
    }

    [Theory]
    [InlineData("http outside Development", "http://example.go.id/hook", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "https://")]
    [InlineData("no address", "hook", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "absolute address")]
    [InlineData("a password in it", "https://a:b@example.go.id/hook", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "absolute address")]
    [InlineData("a file", "file:///etc/passwd", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "https://")]
    [InlineData("no secret", "https://example.go.id/hook", null, "Secrets:0")]
    [InlineData("23 bytes", "https://example.go.id/hook", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "24 bytes")]
    [InlineData("no base64", "https://example.go.id/hook", "whsec_?", "24 bytes")]
    public void Unsafe_settings_do_not_start(string label, string url, string? secret, string why)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => new WebhookSettings { Url = url, Secrets = secret is null ? [] : [secret] }.Open(isDevelopment: false));

        Assert.True(refusal.Message.Contains(why, StringComparison.Ordinal), $"{label}: {refusal.Message}");
        Assert.DoesNotContain("AAAA", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_nothing_leaves_the_program() => Assert.Null(new WebhookSettings().Open(isDevelopment: false));

    [Theory]
    [InlineData("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void A_secret_of_24_bytes_is_enough(string secret) =>
        Assert.Equal(24, Assert.Single(new WebhookSettings { Url = "https://example.go.id/hook", Secrets = [secret] }.Open(isDevelopment: false)!.Secrets).Length);

    private static readonly JsonSerializerOptions PlainOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Uri Address => new($"{_receiver!.Urls.First()}/hook");

    private async Task DeliverAsync()
    {
        using var delivery = new WebhookDelivery(new Webhook(Address, [Secret]), allowPrivateNetwork: true, _clock);
        await delivery.DeliverAsync(Letter, TestContext.Current.CancellationToken);
    }
}
