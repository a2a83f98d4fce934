using System.Net.Http.Headers;
using System.Text.Json;

namespace EPerformance.TestKit.HttpCases;

/// <summary>Sends cases to a host and says what was answered otherwise than it must be.</summary>
/// <param name="http">Its base address ends with <c>/api/v1/</c>.</param>
/// <param name="signIn">A token for a NIP and a role.</param>
public sealed class HttpCaseClient(HttpClient http, Func<string, string, Task<string>> signIn)
{
    private readonly Dictionary<(string Nip, string Role), string> _tokens = [];
    private static int _keys;

    /// <summary>One line per case that was answered otherwise; a 5xx never is what must be.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(IEnumerable<HttpCase> cases, CancellationToken stop)
    {
        var differences = new List<string>();
        foreach (var one in cases)
        {
            var (status, code, text) = await SendAsync(one, stop);
            if ((status, code) != (one.Status, one.Code) || status >= 500)
                differences.Add($"{one.Label}: {status} {code}, must be {one.Status} {one.Code}: {text[..Math.Min(text.Length, 300)]}");
        }

        return differences;
    }

    private async Task<(int Status, string? Code, string Text)> SendAsync(HttpCase one, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(new HttpMethod(one.Method), http.BaseAddress + one.Path);
        if (one.Nip is { } nip)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(nip, one.Role));
        if (one.Body is not null)
        {
            request.Content = new ByteArrayContent(one.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", one.ContentType);
        }

        if (one.Method == "POST" && !one.Headers.Any(header => header.Name == "Idempotency-Key"))
            request.Headers.Add("Idempotency-Key", $"sent-{Interlocked.Increment(ref _keys)}");
        foreach (var (name, value) in one.Headers)
            request.Headers.TryAddWithoutValidation(name, value);

        using var response = await http.SendAsync(request, stop);
        var text = await response.Content.ReadAsStringAsync(stop);
        var isProblem = response.Content.Headers.ContentType?.MediaType == "application/problem+json";
        return ((int)response.StatusCode, isProblem ? JsonDocument.Parse(text).RootElement.GetProperty("code").GetString() : null, text);
    }

    private async Task<string> TokenAsync(string nip, string role)
    {
        if (!_tokens.TryGetValue((nip, role), out var token))
            _tokens[(nip, role)] = token = await signIn(nip, role);
        return token;
    }
}
