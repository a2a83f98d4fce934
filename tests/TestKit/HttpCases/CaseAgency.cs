using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace EPerformance.TestKit.HttpCases;

/// <summary>A host with the people of <see cref="HttpCase.Bundle"/>, used through HTTP only: stories, and what cases are about.</summary>
/// <param name="http">Its base address ends in <c>/api/v1/</c>.</param>
/// <param name="signIn">A token for a NIP with roles.</param>
public sealed class CaseAgency(HttpClient http, Func<string, string[], Task<string>> signIn)
{
    public const string Owner = HttpCase.Employee, Superior = "197001011995011001", Colleague = "198004042005041004";

    private static readonly Dictionary<string, (string Nip, string[] Roles)> People = new(StringComparer.Ordinal)
    {
        ["owner"] = (Owner, ["Employee"]),
        ["superior"] = (Superior, ["Employee"]),
        ["colleague"] = (Colleague, ["Employee"]),
        ["nobody"] = ("tidak-dikenal", ["Employee"]),
        ["personnel"] = ("personalia", ["Hr"]),
        ["auditor"] = ("auditor", ["Auditor"]),
        ["finance"] = ("keuangan", ["Finance"]),
    };

    private static int _keys;
    private readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal);

    public async Task<(int Status, JsonElement Json, string? Tag)> SendAsync(
        string? by, string method, string path, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        if (by is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(by));
        if (method == "POST")
            request.Headers.Add("Idempotency-Key", $"case-{Interlocked.Increment(ref _keys)}");
        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
        {
            request.Headers.Remove(name);
            if (value.Length > 0)
                request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement, response.Headers.ETag?.Tag);
    }

    /// <summary>The person behind a name and the one role; <c>null</c> for nobody.</summary>
    internal static (string? Nip, string Role) Of(string? name) => name is null ? (null, "") : (People[name].Nip, People[name].Roles[0]);

    private async Task<string> TokenAsync(string name)
    {
        if (!_tokens.TryGetValue(name, out var token))
            _tokens[name] = token = await signIn(People[name].Nip, People[name].Roles);
        return token;
    }
}
