using System.Net.Http.Headers;
using System.Text.Json;

namespace EPerformance.Bench.Kit;

/// <summary>Taps over HTTP, of one person after the other, on connections that stay open.</summary>
/// <param name="clients">At once.</param>
public sealed class HttpLoad(Uri address, string path, Crowd crowd, int clients) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = clients })
    {
        BaseAddress = address,
    };

    public async Task<bool> SendAsync(int client, int number)
    {
        var person = (number * clients + client) % crowd.Count;
        var body = JsonSerializer.SerializeToUtf8Bytes(crowd.TapOf(person, client, number), BenchJson.Default.CheckInTap);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) { Headers = { ContentType = Json } } };
        request.Headers.TryAddWithoutValidation("Authorization", crowd.AuthorizationOf(person));
        using var response = await _http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public void Dispose() => _http.Dispose();
}
