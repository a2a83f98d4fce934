using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace EPerformance.FaultKit.Storm;

/// <summary>A good client of several hosts: it sends a request until it is answered, always the same, and waits as it is told.</summary>
internal sealed class StormClient(Fleet fleet) : IDisposable
{
    public const int Patient = 200;

    /// <summary>To one host, as a load balancer keeps them; who finds none free waits, and is counted as under way.</summary>
    private const int MostConnections = 1_000;

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50), Longest = TimeSpan.FromSeconds(2);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(1), MaxConnectionsPerServer = MostConnections })
    {
        Timeout = TimeSpan.FromSeconds(100),
    };

    private readonly ConcurrentDictionary<string, int> _setbacks = new(StringComparer.Ordinal);

    /// <summary>What came instead of an answer, by status and code, and how often; each was followed by another try, or by giving up.</summary>
    public IReadOnlyDictionary<string, int> Setbacks => _setbacks;

    /// <param name="tries">After so many without an answer it gives up, and nobody knows what became of it.</param>
    public async Task<StormAnswer> SendAsync(StormRequest request, int tries, CancellationToken stop)
    {
        var pause = Shortest;
        for (var number = 1; ; number++)
        {
            var (answer, wait) = await TryAsync(request, number, stop);
            if (answer is not null)
                return answer;
            if (number >= tries || stop.IsCancellationRequested)
                return new StormAnswer(0, default, null, null, number);
            await Task.Delay(wait ?? pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < Longest ? pause * 2 : Longest;
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<(StormAnswer? Answer, TimeSpan? Wait)> TryAsync(StormRequest request, int number, CancellationToken stop)
    {
        try
        {
            using var message = Message(request, await fleet.AnyAsync(stop));
            using var response = await _http.SendAsync(message, stop);
            var text = await response.Content.ReadAsStringAsync(stop);
            var answer = new StormAnswer((int)response.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default, text, response.Headers.ETag?.ToString(), number);
            if (answer.Status < 500 && answer.Status != 429 && answer.Code != "API-022")
                return (answer, null);
            Note($"{answer.Status.ToString(CultureInfo.InvariantCulture)} {answer.Code}");
            return (null, response.Headers.RetryAfter?.Delta);
        }
        catch (HttpRequestException lost)
        {
            Note(lost.HttpRequestError.ToString());
        }
        catch (IOException)
        {
            Note("half an answer");
        }
        catch (OperationCanceledException)
        {
            Note("no answer in time");
        }

        return (null, null);
    }

    private void Note(string setback) => _setbacks.AddOrUpdate(setback, 1, (_, count) => count + 1);

    private static HttpRequestMessage Message(StormRequest request, Uri host)
    {
        var message = new HttpRequestMessage(request.Body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(host, "/api/v1/" + request.Path));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", request.Token);
        if (request.Body is not { } body)
            return message;
        message.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (request.Key is not null)
            message.Headers.Add("Idempotency-Key", request.Key);
        if (request.Sees is { } sees)
            message.Headers.TryAddWithoutValidation(sees == StormRequest.Nothing ? "If-None-Match" : "If-Match", sees);
        return message;
    }
}

/// <param name="Body">JSON to post; <c>null</c> to get.</param>
/// <param name="Sees">Tag of what is changed; <see cref="Nothing"/> where nothing may be there yet.</param>
internal sealed record StormRequest(string Path, string Token, byte[]? Body = null, string? Key = null, string? Sees = null)
{
    public const string Nothing = "*";

    public static StormRequest Post(string path, string token, object body, string? key = null, string? sees = null) => new(path, token, JsonSerializer.SerializeToUtf8Bytes(body), key, sees);
}

/// <param name="Status">0 when nothing was answered.</param>
/// <param name="Tries">How often it was sent.</param>
internal sealed record StormAnswer(int Status, JsonElement Json, string? Text, string? Tag, int Tries)
{
    public bool IsAccepted => Status is >= 200 and < 300;

    public string? Code => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("code", out var code) ? code.GetString() : null;
}
