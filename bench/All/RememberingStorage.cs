using EPerformance.FaultKit.Proxy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace EPerformance.Bench.All;

/// <summary>
/// The emulator, for work that only reads: what was read is remembered and answered again, until anything is written. The emulator looks through all rows of a table for each query, so that its answers take the longer the larger the
/// agency is, and whoever waits for them pays for waiting (docs/performance.md): that is the emulator's growth and not the work's.
/// </summary>
internal sealed class RememberingStorage : IAsyncDisposable
{
    private const string ClientRequestId = "x-ms-client-request-id";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private int _writes;
    private StorageProxy _proxy = null!;

    private RememberingStorage()
    {
    }

    public string ConnectionString => _proxy.ConnectionString;

    public static async Task<RememberingStorage> StartAsync(string storage)
    {
        var remembering = new RememberingStorage();
        remembering._proxy = await StorageProxy.StartAsync(storage, remembering.AnswerAsync);
        return remembering;
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    private async Task AnswerAsync(StorageProxy proxy, HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            await proxy.ForwardAsync(context);
            Forget();
            return;
        }

        var key = KeyOf(context);
        if (Find(key, out var writes) is { } known)
        {
            await known.SendAsync(context);
            return;
        }

        var body = await proxy.HoldBackAsync(context);
        var headers = context.Response.Headers.Where(header => header.Key is not ("Transfer-Encoding" or ClientRequestId)).ToDictionary(header => header.Key, header => header.Value);
        var answer = new Answer(context.Response.StatusCode, headers, body);
        Remember(key, answer, writes);
        context.Response.Headers.Clear();
        await answer.SendAsync(context);
    }

    private Answer? Find(string key, out int writes)
    {
        lock (_lock)
        {
            writes = _writes;
            return _answers.GetValueOrDefault(key);
        }
    }

    /// <param name="writes">Before it was asked for: what was read while something was written may be older.</param>
    private void Remember(string key, Answer answer, int writes)
    {
        lock (_lock)
        {
            if (writes == _writes)
                _answers[key] = answer;
        }
    }

    private void Forget()
    {
        lock (_lock)
        {
            _writes++;
            _answers.Clear();
        }
    }

    /// <summary>Everything that the answer depends on but the moment and the signature.</summary>
    private static string KeyOf(HttpContext context)
    {
        var headers = context.Request.Headers.Where(header => header.Key is not ("Date" or "x-ms-date" or "Authorization" or ClientRequestId)).Select(header => $"{header.Key}={header.Value}");
        return $"{context.Connection.LocalPort}{context.Features.Get<IHttpRequestFeature>()!.RawTarget}\n{string.Join('\n', headers.Order(StringComparer.Ordinal))}";
    }

    private sealed record Answer(int Status, Dictionary<string, StringValues> Headers, ReadOnlyMemory<byte> Body)
    {
        public async Task SendAsync(HttpContext context)
        {
            context.Response.StatusCode = Status;
            foreach (var (name, value) in Headers)
                context.Response.Headers[name] = value;
            context.Response.Headers[ClientRequestId] = context.Request.Headers[ClientRequestId];
            context.Response.ContentLength = Body.Length;
            await context.Response.Body.WriteAsync(Body);
        }
    }
}
