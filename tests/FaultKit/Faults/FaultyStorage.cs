using System.Collections.Concurrent;
using System.Net.Sockets;
using EPerformance.FaultKit.Proxy;
using EPerformance.TestKit;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace EPerformance.FaultKit.Faults;

/// <summary>
/// Stands between a host and the storage emulator, one address for each of its three, and lets requests fail in every way that a network and a store can fail in. Which request fails how is drawn
/// from a stated seed; in which order requests come is not.
/// </summary>
public sealed class FaultyStorage : IAsyncDisposable
{
    private static readonly int Kinds = Enum.GetValues<Fault>().Length;

    private readonly ConcurrentDictionary<Fault, int> _counts = new();
    private readonly Random _chance;
    private readonly int _percent;
    private readonly TimeSpan _hangs;
    private volatile bool _isOn;
    private volatile object? _only;
    private StorageProxy _proxy = null!;

    private FaultyStorage(int seed, int percent, TimeSpan hangs)
    {
        _chance = new Random(seed);
        _percent = percent;
        _hangs = hangs;
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
        var faulty = new FaultyStorage(seed, percent, hangs);
        faulty._proxy = await StorageProxy.StartAsync(storage.ConnectionString, (proxy, context) => faulty.HandleAsync(proxy, context));
        faulty.Instance = storage with { ConnectionString = faulty._proxy.ConnectionString };
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

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    private async Task HandleAsync(StorageProxy proxy, HttpContext context)
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
                await SpoilAsync(proxy, context, fault);
                return;
            case Fault.Slow:
                await Task.Delay(delay, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
        }

        await proxy.ForwardAsync(context);
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

    /// <summary>Lets the store do it and spoils the answer.</summary>
    private async Task SpoilAsync(StorageProxy proxy, HttpContext context, Fault fault)
    {
        var answer = await proxy.HoldBackAsync(context);
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
            await context.Response.Body.WriteAsync(answer[..(answer.Length / 2)]);
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
}
