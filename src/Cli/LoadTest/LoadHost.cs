using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace EPerformance.Cli.LoadTest;

/// <summary>What a host in Development offers beside the product: people to sign in as, tokens for them, a count of storage transactions.</summary>
internal sealed class LoadHost(HttpClient http)
{
    /// <summary>As many tokens as the host makes at once.</summary>
    private const int TokensAtOnce = 5_000;

    /// <summary>Name of the topmost unit, <c>null</c> before the first import, and up to 500 people.</summary>
    public async Task<(string? Agency, IReadOnlyList<string> Nips)> PeopleAsync(CancellationToken stop)
    {
        using var answer = await SendAsync(HttpMethod.Get, "development/people", null, null, stop).ConfigureAwait(false);
        return (answer.RootElement.GetProperty("agency").GetString(), [.. answer.RootElement.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("nip").GetString()!)]);
    }

    public async Task<IReadOnlyList<string>> TokensAsync(IReadOnlyList<string> nips, CancellationToken stop)
    {
        var tokens = new List<string>(nips.Count);
        foreach (var part in nips.Chunk(TokensAtOnce))
            tokens.AddRange(await TokensAsync(part, "Employee", stop).ConfigureAwait(false));
        return tokens;
    }

    public async Task ImportAsync(IReadOnlyDictionary<string, string> files, CancellationToken stop)
    {
        var officer = (await TokensAsync(["loadtest"], "Hr", stop).ConfigureAwait(false))[0];
        using var answer = await SendAsync(
            HttpMethod.Post,
            "imports/bundles",
            json =>
            {
                json.WriteStartObject("files");
                foreach (var (name, text) in files)
                    json.WriteString(name, text);
                json.WriteEndObject();
            },
            officer,
            stop).ConfigureAwait(false);
    }

    /// <summary>Of this process since its start, everything that it did; <c>null</c> when the host does not tell.</summary>
    public async Task<long?> TransactionsAsync(CancellationToken stop)
    {
        using var answer = await http.GetAsync("development/transactions", stop).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
            return null;
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false), default, stop).ConfigureAwait(false);
        return json.RootElement.GetProperty("total").GetInt64();
    }

    /// <summary>Bytes that the host's process takes in memory; <c>null</c> when the host does not tell.</summary>
    public async Task<long?> MemoryAsync(CancellationToken stop)
    {
        using var answer = await http.GetAsync("development/process", stop).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
            return null;
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false), default, stop).ConfigureAwait(false);
        return json.RootElement.GetProperty("memoryBytes").GetInt64();
    }

    /// <summary>Whether the host says that it is well, at once.</summary>
    public async Task<bool> IsWellAsync(CancellationToken stop)
    {
        using var answer = await http.GetAsync("health", stop).ConfigureAwait(false);
        return answer.IsSuccessStatusCode;
    }

    private async Task<IReadOnlyList<string>> TokensAsync(IReadOnlyList<string> nips, string role, CancellationToken stop)
    {
        using var answer = await SendAsync(
            HttpMethod.Post,
            "development/tokens/many",
            json =>
            {
                json.WriteStartArray("nips");
                foreach (var nip in nips)
                    json.WriteStringValue(nip);
                json.WriteEndArray();
                json.WriteStartArray("roles");
                json.WriteStringValue(role);
                json.WriteEndArray();
            },
            null,
            stop).ConfigureAwait(false);
        return [.. answer.RootElement.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!)];
    }

    private async Task<JsonDocument> SendAsync(HttpMethod method, string path, Action<Utf8JsonWriter>? body, string? token, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
        {
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
            request.Content = Content(body);
        }

        using var answer = await http.SendAsync(request, stop).ConfigureAwait(false);
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop).ConfigureAwait(false);
        if (answer.IsSuccessStatusCode)
            return JsonDocument.Parse(bytes);
        throw new LoadTestException(answer.StatusCode == HttpStatusCode.NotFound && path.StartsWith("development/", StringComparison.Ordinal)
            ? "host ini bukan host Development; beri --tokens / this is no host in Development; give --tokens"
            : $"{path}: {(int)answer.StatusCode} {System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 300)))}");
    }

    private static ByteArrayContent Content(Action<Utf8JsonWriter> body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        return new ByteArrayContent(buffer.WrittenSpan.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }
}
