using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>A running host on an empty storage, used only through HTTP.</summary>
internal sealed class Agency : IAsyncDisposable
{
    private static int _keys;
    private readonly RunningHost _host;
    private readonly HttpClient _http;

    private Agency(RunningHost host)
    {
        _host = host;
        _http = new HttpClient { BaseAddress = new Uri(host.Address + "/api/v1/") };
    }

    public static async Task<Agency> OpenAsync(TestInstance storage, string environment = "Development") => new(await RunningHost.StartAsync(
    [
        "--urls=http://127.0.0.1:0", $"--environment={environment}", $"--Storage:ConnectionString={storage.ConnectionString}", $"--Storage:Prefix={storage.Prefix}",
        "--Security:DevelopmentTokens=true", "--Api:PerSecondPerCaller=10000", "--Api:BurstPerCaller=10000", "--Logging:LogLevel:Default=Warning",
    ]));

    public async Task<string> SignInAsync(string nip, params string[] roles)
    {
        var answer = await PostAsync("development/tokens", new { nip, roles });
        return answer.Json.GetProperty("token").GetString()!;
    }

    public async Task<Answer> PostAsync(string path, object body, string? token = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key ?? $"key-{Interlocked.Increment(ref _keys)}");
        return await SendAsync(request, token);
    }

    public async Task<Answer> GetAsync(string path, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, token);
    }

    /// <summary>Imports a golden bundle as the personnel office.</summary>
    public async Task<Answer> ImportAsync(string bundle, Action<Dictionary<string, string>>? change = null)
    {
        var files = Directory.GetFiles(Golden.Bundle(bundle)).ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
        change?.Invoke(files);
        return await PostAsync("imports/bundles", new { files }, await SignInAsync("personalia", "Hr"));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request, string? token)
    {
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }
}

internal sealed record Answer(int Status, JsonElement Json)
{
    public string? Code => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("code", out var code) ? code.GetString() : null;
}
