using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EPerformance.SelfHost.Tests.Telemetry;

/// <summary>Takes what an OpenTelemetry exporter sends, as it came over the wire.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Signal, byte[] Body)> _sent = new();

    private Collector(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _sent.Enqueue((signal, body.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
    }

    public string Address => _app.Urls.First();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Texts stand in the messages as they are; everything else may look like anything.</summary>
    public string Of(string signal) => string.Concat(_sent.Where(one => one.Signal == signal).Select(one => Encoding.Latin1.GetString(one.Body)));

    public bool Holds(string signal, byte[] bytes) => _sent.Any(one => one.Signal == signal && one.Body.AsSpan().IndexOf(bytes) >= 0);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
