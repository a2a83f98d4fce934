using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using EPerformance.Api.Development;

namespace EPerformance.SelfHost.Demo;

/// <summary>A client of the host's own API, as whoever acts at the moment. Keys are named after the act, so that a second run repeats requests instead of making new ones.</summary>
internal sealed class DemoClient(string address) : IDisposable
{
    public const string Nothing = "*";
    private const int TokenHours = 366 * 24;
    private readonly HttpClient _http = new() { BaseAddress = new Uri(address + "/api/v1/") };
    private readonly ConcurrentDictionary<(string Nip, string Roles), Task<string>> _tokens = new();

    /// <summary>Puts the clock; who signed in stays signed in.</summary>
    public Task ClockAsync(DateTimeOffset now, CancellationToken stop) => SendAsync(HttpMethod.Put, "development/clock", new { now }, null, stop);

    /// <summary>Runs a job to its end. While a worker is running it, this waits: that run may have begun before what it should see.</summary>
    public async Task JobAsync(string name, CancellationToken stop)
    {
        while (true)
        {
            using var request = Request(HttpMethod.Post, $"development/jobs/{name}", new { }, Guid.NewGuid().ToString("N"));
            using var response = await _http.SendAsync(request, stop);
            var answer = await ReadAsync(response, stop);
            if (answer.Status < 400)
                return;
            if (answer.Code != DevelopmentViolations.JobBusy.Code)
                throw Unexpected(request, answer);
            await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
        }
    }

    public Task<JsonElement> GetAsync(DemoCaller caller, string path, CancellationToken stop) => SendAsync(HttpMethod.Get, path, null, caller, stop);

    public async Task<DemoAnswer> TryGetAsync(DemoCaller caller, string path, CancellationToken stop)
    {
        using var request = await RequestAsync(HttpMethod.Get, path, null, caller, null);
        using var response = await _http.SendAsync(request, stop);
        return await ReadAsync(response, stop);
    }

    /// <param name="sees">Tag of what the change replaces; <see cref="Nothing"/>, or <c>null</c> where the endpoint does not ask.</param>
    public async Task<DemoAnswer> PostAsync(DemoCaller caller, string path, object body, string key, CancellationToken stop, string? sees = null)
    {
        using var request = await RequestAsync(HttpMethod.Post, path, body, caller, key);
        if (sees is not null)
            request.Headers.TryAddWithoutValidation(sees == Nothing ? "If-None-Match" : "If-Match", sees);
        using var response = await _http.SendAsync(request, stop);
        return await ReadAsync(response, stop);
    }

    /// <summary>As <see cref="PostAsync"/>, where a refusal ends the demo.</summary>
    public async Task<JsonElement> DoAsync(DemoCaller caller, string path, object body, string key, CancellationToken stop, string? sees = null)
    {
        var answer = await PostAsync(caller, path, body, key, stop, sees);
        return answer.Status < 400 ? answer.Json : throw new DemoException($"POST {path} was answered with {answer.Status} {answer.Code}: {answer.Detail}");
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body, DemoCaller? caller, CancellationToken stop)
    {
        using var request = caller is null ? Request(method, path, body, null) : await RequestAsync(method, path, body, caller, null);
        using var response = await _http.SendAsync(request, stop);
        var answer = await ReadAsync(response, stop);
        return answer.Status < 400 ? answer.Json : throw Unexpected(request, answer);
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpMethod method, string path, object? body, DemoCaller caller, string? key)
    {
        var request = Request(method, path, body, key);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await _tokens.GetOrAdd((caller.Nip, string.Join(',', caller.Roles)), _ => TokenAsync(caller)));
        return request;
    }

    private async Task<string> TokenAsync(DemoCaller caller)
    {
        using var request = Request(HttpMethod.Post, "development/tokens", new { nip = caller.Nip, roles = caller.Roles, hours = TokenHours }, Guid.NewGuid().ToString("N"));
        using var response = await _http.SendAsync(request);
        return (await ReadAsync(response, CancellationToken.None)).Json.GetProperty("token").GetString()!;
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, object? body, string? key)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    private static async Task<DemoAnswer> ReadAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var text = await response.Content.ReadAsStringAsync(stop);
        return new DemoAnswer((int)response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement) { Tag = response.Headers.ETag?.ToString() };
    }

    private static DemoException Unexpected(HttpRequestMessage request, DemoAnswer answer) =>
        new($"{request.Method} {request.RequestUri} was answered with {answer.Status} {answer.Code}: {answer.Detail}");
}

/// <summary>As whom a request is made.</summary>
internal sealed record DemoCaller(string Nip, params string[] Roles)
{
    public static DemoCaller Employee(string nip) => new(nip, "Employee");
}

internal sealed record DemoAnswer(int Status, JsonElement Json)
{
    public string? Tag { get; init; }

    public string? Code => Text("code");

    public string? Detail => Text("detail");

    private string? Text(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var text) ? text.GetString() : null;
}

/// <summary>The API did not answer as the demo needs it: a defect of the product or of the sample.</summary>
internal sealed class DemoException(string message) : Exception(message);
