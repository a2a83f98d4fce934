using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using EPerformance.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace EPerformance.FaultKit.Faults;

/// <summary>
/// Stands between a host and the storage emulator, one address for each of its three, and lets requests fail in every way that a network and a store can fail in. Which request fails how is drawn
/// from a stated seed; in which order requests come is not.
/// </summary>
public sealed partial class FaultyStorage : IAsyncDisposable
{
    private static readonly int Kinds = Enum.GetValues<Fault>().Length;

    private static readonly ForwarderRequestConfig Patience = new() { ActivityTimeout = TimeSpan.FromSeconds(30) };

    private readonly ConcurrentDictionary<Fault, int> _counts = new();
    private readonly Dictionary<int, string> _stores = [];
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false });
    private readonly WebApplication _app;
    private readonly IHttpForwarder _forwarder;
    private readonly Random _chance;
    private readonly int _percent;
    private readonly TimeSpan _hangs;
    private volatile bool _isOn;
    private volatile object? _only;

    private FaultyStorage(WebApplication app, int seed, int percent, TimeSpan hangs)
    {
        _app = app;
        _forwarder = app.Services.GetRequiredService<IHttpForwarder>();
        _chance = new Random(seed);
        _percent = percent;
        _hangs = hangs;
        app.Run(HandleAsync);
    }

    /// <summary>The storage behind this one.</summary>
    public TestInstance Instance { get; private set; } = null!;

    /// <summary>How many requests met which fault.</summary>
    public IReadOnlyDictionary<Fault, int> Counts => _counts;

    /// <summary>Requests that met one.</summary>
    public int Failed => _counts.Where(one => one.Key != Fault.None).Sum(one => one.Value);

    /// <param name="percent">Of the requests that meet a fault, while it is on.</param>
    /// <param name="hangs">How long a hung request is held before it is cut off.</param>
    public static async Task<FaultyStorage> StartAsync(TestInstance storage, int seed, int percent, TimeSpan hangs)
    {
        var endpoints = Endpoint().Matches(storage.ConnectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpForwarder();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Limits.MaxRequestBodySize = null;
            options.AddServerHeader = false;
            for (var each = 0; each < endpoints.Count; each++)
                options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var faulty = new FaultyStorage(builder.Build(), seed, percent, hangs);
        await faulty._app.StartAsync();
        var addresses = faulty._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToList();
        var text = storage.ConnectionString;
        for (var each = 0; each < endpoints.Count; each++)
        {
            faulty._stores[new Uri(addresses[each]).Port] = endpoints[each].Groups["store"].Value;
            text = text.Replace(endpoints[each].Groups["store"].Value, addresses[each], StringComparison.Ordinal);
        }

        faulty.Instance = storage with { ConnectionString = text };
        return faulty;
    }

    public void Begin() => Begin(null);

    /// <param name="only">What every request meets; <c>null</c> to draw.</param>
    public void Begin(Fault? only)
    {
        _only = only;
        _isOn = true;
    }

    public void End() => _isOn = false;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var (fault, delay) = Next();
        if (_isOn)
            _counts.AddOrUpdate(fault, 1, (_, count) => count + 1);
        switch (fault)
        {
            case Fault.Refused:
                await RefuseAsync(context, 500, "InternalError");
                return;
            case Fault.Busy:
                await RefuseAsync(context, 503, "ServerBusy");
                return;
            case Fault.Hung:
                await Task.Delay(_hangs, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                context.Abort();
                return;
            case Fault.DoneAndRefused or Fault.DoneAndSilent or Fault.HalfAnswered or Fault.HalfClosed:
                await SpoilAsync(context, fault);
                return;
            case Fault.Slow:
                await Task.Delay(delay, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
        }

        await ForwardAsync(context);
    }

    private (Fault Fault, int Milliseconds) Next()
    {
        if (!_isOn)
            return (Fault.None, 0);
        lock (_chance)
        {
            if (_only is Fault only)
                return (only, _chance.Next(20, 400));
            return _chance.Next(100) >= _percent ? (Fault.None, 0) : ((Fault)_chance.Next((int)Fault.None + 1, Kinds), _chance.Next(20, 400));
        }
    }

    private async Task ForwardAsync(HttpContext context) =>
        await _forwarder.SendAsync(context, _stores[context.Connection.LocalPort], _client, Patience, AsSent);

    /// <summary>Lets the store do it and spoils the answer.</summary>
    private async Task SpoilAsync(HttpContext context, Fault fault)
    {
        var real = context.Features.Get<IHttpResponseBodyFeature>()!;
        using var answer = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(answer));
        await ForwardAsync(context);
        context.Features.Set(real);
        if (fault == Fault.DoneAndRefused)
        {
            context.Response.Headers.Clear();
            await RefuseAsync(context, 500, "OperationTimedOut");
            return;
        }

        // An answer without a body has no half.
        if (fault == Fault.HalfAnswered && context.Response.StatusCode is not (204 or 304) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.TransferEncoding = default;
            context.Response.ContentLength = answer.Length + 1;
            await context.Response.Body.WriteAsync(answer.GetBuffer().AsMemory(0, (int)answer.Length / 2));
            await context.Response.Body.FlushAsync();
        }

        if (fault == Fault.HalfClosed)
        {
            context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket.Shutdown(SocketShutdown.Send);
            await Task.Delay(_hangs, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        context.Abort();
    }

    private static Task RefuseAsync(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["x-ms-error-code"] = code;
        return Task.CompletedTask;
    }

    /// <summary>To the letter: the signature is over the address as the client wrote it.</summary>
    private ValueTask AsSent(HttpContext context, HttpRequestMessage request)
    {
        request.Headers.Host = null;
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        request.RequestUri = new Uri(_stores[context.Connection.LocalPort] + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return default;
    }

    [GeneratedRegex("Endpoint=(?<store>http://[^/;]+)")]
    private static partial Regex Endpoint();
}
