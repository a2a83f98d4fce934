using System.Net.Sockets;
using System.Text;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>Whatever is sent, the answer is a coded refusal and never a 5xx.</summary>
public sealed class HostileInputTests(SharedHost shared) : IClassFixture<SharedHost>
{
    public static TheoryData<string> Texts => new()
    {
        "' OR 1=1 --", "../../etc/passwd", "..\\..\\x", "<script>alert(1)</script>", "%", "%00", "\r\nX-Injected: 1", "\u202e\u200b", "\ud83d\ude00",
        "a|b", "#?/\\", "\u0007\u007f\u0085", "=cmd|'/c calc'!A1", "${jndi:ldap://x}", "{{7*7}}", "NUL", "\u212a\u017f", new string('A', 3000), "٣٤٥", "1e309", "-0",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Strange_text_in_every_place_of_a_request_is_answered(string text)
    {
        var host = shared.Host;
        var escaped = Uri.EscapeDataString(text);
        var requests = new List<HttpRequestMessage>
        {
            host.Request(HttpMethod.Get, "/api/v1/probe/people/" + escaped),
            host.Request(HttpMethod.Get, "/api/v1/probe/texts/" + escaped),
            host.Request(HttpMethod.Get, "/api/v1/probe/months/" + escaped, roles: Role.Hr),
            host.Request(HttpMethod.Get, "/api/v1/probe/numbers?limit=" + escaped),
            host.Request(HttpMethod.Get, "/api/v1/probe/numbers?continuation=" + escaped),
            host.Request(HttpMethod.Get, "/api/v1/" + escaped),
            host.Request(HttpMethod.Get, "/api/v1/me?" + escaped),
            host.Request(HttpMethod.Post, "/api/v1/probe/works", text),
            host.Request(HttpMethod.Post, "/api/v1/probe/events", System.Text.Json.JsonSerializer.Serialize(new { eventId = text })),
            host.Request(HttpMethod.Put, "/api/v1/probe/things/" + escaped, """{"id":"a","value":"b"}"""),
        };
        requests[^1].Headers.TryAddWithoutValidation("If-Match", EPerformance.Api.Requests.EntityTag.Write("W/\"datetime'1'\""));

        foreach (var request in requests)
        {
            var answer = await host.SendAsync(request);

            Assert.True(answer.Status < 500, $"{request.Method} {request.RequestUri}: {answer.Status}");
            Assert.True(answer.Status < 400 || answer.Code is not null, $"{request.Method} {request.RequestUri}: no code");
            Assert.Null(answer.Header("X-Injected"));
        }
    }

    [Theory]
    [InlineData("Authorization: Bearer \u0001\u0002")]
    [InlineData("Idempotency-Key: \t")]
    [InlineData("Content-Type: \u00ff")]
    [InlineData("Content-Type: application/json; charset=")]
    [InlineData("Accept-Language: \u00ff;q=NaN")]
    [InlineData("Content-Length: -1")]
    [InlineData("Content-Length: 99999999999999999999")]
    [InlineData("Transfer-Encoding: chunked, gzip")]
    [InlineData("If-Match: \"")]
    [InlineData("Origin: null")]
    [InlineData("Host: a b")]
    [InlineData("X-Forwarded-For: <>")]
    [InlineData("traceparent: 00-zz-zz-zz")]
    [InlineData("Expect: 200-maybe")]
    [InlineData(": nameless")]
    public async Task Strange_headers_on_a_real_connection_are_answered(string header)
    {
        var host = await shared.ServerAsync();

        var status = await RawAsync(host, $"POST /api/v1/probe/works HTTP/1.1\r\nConnection: close\r\n{(header.StartsWith("Host", StringComparison.Ordinal) ? "" : "Host: x\r\n")}{header}\r\n\r\n");

        Assert.InRange(status, 400, 499);
    }

    [Fact]
    public async Task Huge_headers_on_a_real_connection_are_refused()
    {
        var host = await shared.ServerAsync();

        Assert.Equal(431, await RawAsync(host, $"GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Long: {new string('a', 40_000)}\r\n\r\n"));
        Assert.Equal(414, await RawAsync(host, $"GET /api/v1/{new string('a', 20_000)} HTTP/1.1\r\nHost: x\r\n\r\n"));
        Assert.Equal(401, await RawAsync(host, $"GET /api/v1/me HTTP/1.1\r\nConnection: close\r\nHost: x\r\nAuthorization: Bearer {new string('a', 30_000)}\r\n\r\n"));
    }

    [Theory]
    [InlineData("/api/v1/probe/texts/%00")]
    [InlineData("/api/v1/probe/texts/%ff%fe")]
    [InlineData("/api/v1/probe/texts/%c0%af")]
    [InlineData("/api/v1/probe/texts/%")]
    [InlineData("/api/v1/../v1/nowhere")]
    [InlineData("//api//v1//me")]
    public async Task Strange_addresses_on_a_real_connection_are_answered(string path)
    {
        var host = await shared.ServerAsync();

        Assert.InRange(await RawAsync(host, $"GET {path} HTTP/1.1\r\nConnection: close\r\nHost: x\r\n\r\n"), 400, 499);
    }

    /// <summary>Sends bytes that no client library would send; the status of the answer.</summary>
    private static async Task<int> RawAsync(ApiHost host, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", new Uri(host.Address).Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
