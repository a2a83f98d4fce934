using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace EPerformance.FaultKit.Proxy;

/// <summary>Stands between a program and the storage emulator, one address for each of its three.</summary>
public sealed partial class StorageProxy : IAsyncDisposable
{
    private static readonly ForwarderRequestConfig Patience = new() { ActivityTimeout = TimeSpan.FromSeconds(30) };

    private readonly Dictionary<int, string> _stores = [];
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false });
    private readonly WebApplication _app;
    private readonly IHttpForwarder _forwarder;

    private StorageProxy(WebApplication app)
    {
        _app = app;
        _forwarder = app.Services.GetRequiredService<IHttpForwarder>();
    }

    /// <summary>The storage's, with the addresses of this one.</summary>
    public string ConnectionString { get; private set; } = null!;

    /// <param name="storage">The connection string of what is behind.</param>
    /// <param name="answer">Answers every request.</param>
    public static async Task<StorageProxy> StartAsync(string storage, Func<StorageProxy, HttpContext, Task> answer)
    {
        var endpoints = Endpoint().Matches(storage);
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
        var proxy = new StorageProxy(builder.Build());
        proxy._app.Run(context => answer(proxy, context));
        await proxy._app.StartAsync();
        var addresses = proxy._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToList();
        proxy.ConnectionString = storage;
        for (var each = 0; each < endpoints.Count; each++)
        {
            proxy._stores[new Uri(addresses[each]).Port] = endpoints[each].Groups["store"].Value;
            proxy.ConnectionString = proxy.ConnectionString.Replace(endpoints[each].Groups["store"].Value, addresses[each], StringComparison.Ordinal);
        }

        return proxy;
    }

    /// <summary>Lets the storage answer.</summary>
    public async Task ForwardAsync(HttpContext context) =>
        await _forwarder.SendAsync(context, _stores[context.Connection.LocalPort], _client, Patience, AsSent);

    /// <summary>Lets the storage answer, and keeps the body back: the status and the headers are those of the answer, and nothing is sent yet.</summary>
    /// <returns>The body.</returns>
    public async Task<ReadOnlyMemory<byte>> HoldBackAsync(HttpContext context)
    {
        var real = context.Features.Get<IHttpResponseBodyFeature>()!;
        using var body = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        await ForwardAsync(context);
        context.Features.Set(real);
        return body.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
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
