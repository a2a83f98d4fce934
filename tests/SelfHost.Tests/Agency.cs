using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests;

/// <summary>A running host on an empty storage, used only through HTTP.</summary>
internal sealed class Agency : IAsyncDisposable
{
    /// <summary>Tokens of one process are good in every other.</summary>
    private static readonly string Key = Convert.ToBase64String(new byte[32]);

    private static int _keys;
    private readonly IAsyncDisposable _host;

    private Agency(IAsyncDisposable host, Uri address)
    {
        _host = host;
        Http = new HttpClient { BaseAddress = new Uri(address, "/api/v1/") };
    }

    /// <summary>
    /// The jobs run by themselves, for a story that needs them or a host that is killed over them. Otherwise only when a test calls them: on an empty storage those that are due at once are some two
    /// hundred transactions.
    /// </summary>
    public const string WithJobs = "--Jobs:Enabled=true";

    /// <summary>Its base address ends with <c>/api/v1/</c>.</summary>
    public HttpClient Http { get; }

    public static async Task<Agency> OpenAsync(TestInstance storage, string environment = "Development", params string[] more)
    {
        var host = await RunningHost.StartAsync(["--urls=http://127.0.0.1:0", .. Settings(storage, environment), .. more]);
        return new Agency(host, new Uri(host.Address));
    }

    /// <summary>The same host as a process that can be killed.</summary>
    public static async Task<Agency> InOwnProcessAsync(TestInstance storage, params string[] more)
    {
        var process = await ServerProcess.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "EPerformance.SelfHost.dll"),
            [.. Settings(storage, "Development"), .. more, "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"],
            ServerProcess.ShortLife,
            TestContext.Current.CancellationToken);
        return new Agency(process, process.Address);
    }

    /// <summary>The same host for what any host must answer alike.</summary>
    public CaseAgency Cases() => new(Http, SignInAsync);

    /// <summary>Of the storage, since the start; of a host in this process.</summary>
    public long Transactions => ((RunningHost)_host).Transactions.Total;

    /// <summary>The files of a golden bundle, as an import sends them.</summary>
    public static Dictionary<string, string> FilesOf(string bundle) =>
        Directory.GetFiles(Golden.Bundle(bundle)).ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>SIGKILL to a host that has a process of its own.</summary>
    public Task KillAsync() => ((ServerProcess)_host).KillAsync();

    public Task<Answer> SetClockAsync(string now) => SendJsonAsync(HttpMethod.Put, "development/clock", new { now });

    /// <summary>Asks until what the jobs do in the background is there.</summary>
    public async Task<JsonElement> UntilAsync(string path, string token, Func<JsonElement, bool> isThere) =>
        (await Eventually.HoldsAsync(() => GetAsync(path, token), answer => answer.Status == 200 && isThere(answer.Json), TestContext.Current.CancellationToken)).Json;

    public async Task<string> SignInAsync(string nip, params string[] roles)
    {
        var answer = await PostAsync("development/tokens", new { nip, roles });
        return answer.Json.GetProperty("token").GetString()!;
    }

    /// <summary>A sign-in that lasts a story of months.</summary>
    public async Task<string> LongSignInAsync(string nip, params string[] roles) =>
        (await PostAsync("development/tokens", new { nip, roles, hours = 8_000 })).Json.GetProperty("token").GetString()!;

    /// <param name="sees">Tag of what is changed; <c>*</c> when nothing is there yet.</param>
    public async Task<Answer> PostAsync(string path, object body, string? token = null, string? key = null, string? sees = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key ?? $"key-{Interlocked.Increment(ref _keys)}");
        if (sees is not null)
            request.Headers.TryAddWithoutValidation(sees == "*" ? "If-None-Match" : "If-Match", sees);
        return await SendAsync(request, token);
    }

    public async Task<Answer> SendJsonAsync(HttpMethod method, string path, object body, string? token = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
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
        var files = FilesOf(bundle);
        change?.Invoke(files);
        return await PostAsync("imports/bundles", new { files }, await SignInAsync("personalia", "Hr"));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
    }

    private static string[] Settings(TestInstance storage, string environment) =>
    [
        $"--environment={environment}", $"--Storage:ConnectionString={storage.ConnectionString}", $"--Storage:Prefix={storage.Prefix}",
        "--Security:DevelopmentTokens=true", $"--Security:DevelopmentKey={Key}", "--Development:SettableClock=true", "--Jobs:Enabled=false",
        "--Api:PerSecondPerCaller=10000", "--Api:BurstPerCaller=10000", "--Logging:LogLevel:Default=Warning",
    ];

    private async Task<Answer> SendAsync(HttpRequestMessage request, string? token)
    {
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement)
        {
            Tag = response.Headers.ETag?.ToString(),
            IsReplayed = response.Headers.Contains("Idempotency-Replayed"),
            RetryAfter = response.Headers.TryGetValues("Retry-After", out var wait) ? wait.Single() : null,
        };
    }
}

internal sealed record Answer(int Status, JsonElement Json)
{
    /// <summary>It was given before.</summary>
    public bool IsReplayed { get; init; }

    public string? RetryAfter { get; init; }

    public string? Tag { get; init; }

    public string? Code => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("code", out var code) ? code.GetString() : null;
}
