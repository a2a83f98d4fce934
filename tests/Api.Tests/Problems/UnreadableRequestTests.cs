using System.Net.Http.Headers;
using System.Text;
using EPerformance.Api.Problems;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Problems;

/// <summary>Requests that cannot be read: each a coded answer that says where.</summary>
public sealed class UnreadableRequestTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Good = """{"person":"199001012015031001","amount":"4181586.5","date":"2026-03-02","lines":[{"id":"a","minutes":30}]}""";

    public static TheoryData<string, string, int, string, string?> Bodies => new()
    {
        { "good", Good, 201, "", null },
        { "money as fraction", Good.Replace("4181586.5", "12545/3"), 201, "", null },
        { "not JSON", "{", 400, "API-004", null },
        { "text after the end", Good + "x", 400, "API-004", null },
        { "comment", "/* */" + Good, 400, "API-004", null },
        { "trailing comma", Good.Replace("30}]}", "30}],}"), 400, "API-004", null },
        { "empty", "", 400, "API-006", null },
        { "null", "null", 400, "API-006", null },
        { "array", "[]", 400, "API-005", "$" },
        { "missing member", """{"person":"1"}""", 400, "API-005", "$" },
        { "unknown member", Good.Replace("\"date\"", "\"admin\":true,\"date\""), 400, "API-005", "$.admin" },
        { "member twice", Good.Replace("\"date\"", "\"person\":\"2\",\"date\""), 400, "API-005", "$.person" },
        { "other case", Good.Replace("\"date\"", "\"Date\""), 400, "API-005", "$.Date" },
        { "null where none may be", Good.Replace("[{\"id\":\"a\",\"minutes\":30}]", "null"), 400, "API-005", "$.lines" },
        { "number as text", Good.Replace("30", "\"30\""), 400, "API-005", "$.lines[0].minutes" },
        { "fraction of a minute", Good.Replace("30", "30.5"), 400, "API-005", "$.lines[0].minutes" },
        { "number too large", Good.Replace("30", "99999999999"), 400, "API-005", "$.lines[0].minutes" },
        { "text as number", Good.Replace("\"id\":\"a\"", "\"id\":1"), 400, "API-005", "$.lines[0].id" },
        { "NIP as number", Good.Replace("\"199001012015031001\"", "199001012015031001"), 400, "API-005", "$.person" },
        { "NIP with a slash", Good.Replace("199001012015031001", "a/b"), 400, "API-005", "$.person" },
        { "NIP with a control character", Good.Replace("199001012015031001", "a\\u0000b"), 400, "API-005", "$.person" },
        { "money as number", Good.Replace("\"4181586.5\"", "4181586.5"), 400, "API-005", "$.amount" },
        { "money with thousands", Good.Replace("4181586.5", "4,181,586"), 400, "API-005", "$.amount" },
        { "money with an exponent", Good.Replace("4181586.5", "1e9"), 400, "API-005", "$.amount" },
        { "money over nothing", Good.Replace("4181586.5", "1/0"), 400, "API-005", "$.amount" },
        { "money beyond 128 bits", Good.Replace("4181586.5", new string('9', 60) + "/3"), 400, "API-005", "$.amount" },
        { "date of February 30", Good.Replace("2026-03-02", "2026-02-30"), 400, "API-005", "$.date" },
        { "date with a time", Good.Replace("2026-03-02", "2026-03-02T00:00:00"), 400, "API-005", "$.date" },
        { "instant with an offset", Good.Replace("\"date\"", "\"at\":\"2026-03-02T07:30:00+07:00\",\"date\""), 201, "", null },
        { "instant without an offset", Good.Replace("\"date\"", "\"at\":\"2026-03-02T07:30:00\",\"date\""), 400, "API-005", "$.at" },
        { "word by name", Good.Replace("\"date\"", "\"mood\":\"veryGood\",\"date\""), 201, "", null },
        { "word by number", Good.Replace("\"date\"", "\"mood\":1,\"date\""), 400, "API-005", "$.mood" },
        { "unknown word", Good.Replace("\"date\"", "\"mood\":\"bad\",\"date\""), 400, "API-005", "$.mood" },
        { "half a surrogate pair", Good.Replace("\"date\"", "\"note\":\"\\ud800\",\"date\""), 400, "API-005", "$.note" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_is_read_strictly(string label, string body, int status, string code, string? path)
    {
        var host = shared.Host;

        var before = host.Probe.Runs;

        var answer = await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/works", body));

        Assert.True(status == answer.Status, $"{label}: {answer.Status} {answer.Text}");
        Assert.Equal(code.Length == 0 ? null : code, answer.Code);
        if (path is not null)
            Assert.Equal(path, answer.Json!["errors"]![0]!["path"]!.GetValue<string>());
        Assert.Equal(status == 201 ? 1 : 0, host.Probe.Runs - before);
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/xml", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=klingon", 415)]
    [InlineData("application/json; charset=\"utf-8\"", 201)]
    [InlineData("application/merge-patch+json", 415)]
    public async Task A_body_is_JSON_in_UTF_8(string type, int status)
    {
        var host = shared.Host;
        var request = host.Request(HttpMethod.Post, "/api/v1/probe/works", Good);
        request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var answer = await host.SendAsync(request);

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 415 ? "API-003" : null, answer.Code);
    }

    [Fact]
    public async Task A_body_without_a_type_is_refused()
    {
        var host = shared.Host;
        var request = host.Request(HttpMethod.Post, "/api/v1/probe/works", Good);
        request.Content!.Headers.ContentType = null;

        var answer = await host.SendAsync(request);

        Assert.Equal((415, "API-003"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused()
    {
        var host = shared.Host;
        var request = host.Request(HttpMethod.Post, "/api/v1/probe/works", Good);
        var bytes = Encoding.UTF8.GetBytes(Good.Replace("\"date\"", "\"note\":\"?\",\"date\""));
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;
        request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        var answer = await host.SendAsync(request);

        Assert.Equal(400, answer.Status);
    }

    [Theory]
    [InlineData(31, 204)]
    [InlineData(32, 204)]
    [InlineData(33, 400)]
    [InlineData(5000, 400)]
    public async Task Nesting_has_a_limit(int depth, int status)
    {
        var host = shared.Host;
        var tree = string.Concat(Enumerable.Repeat("{\"child\":", depth - 1)) + "{\"child\":null}" + new string('}', depth - 1);

        var answer = await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/trees", tree));

        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nowhere", 404, "API-001")]
    [InlineData("GET", "/", 404, "API-001")]
    [InlineData("GET", "/api/v2/health", 404, "API-001")]
    [InlineData("GET", "/api/v1/probe/people/", 404, "API-001")]
    [InlineData("DELETE", "/api/v1/health", 405, "API-002")]
    [InlineData("GET", "/api/v1/probe/works", 405, "API-002")]
    [InlineData("BREW", "/api/v1/health", 405, "API-002")]
    [InlineData("GET", "/api/v1/probe/people/a%20b", 400, "API-008")]
    [InlineData("GET", "/api/v1/probe/people/a%2Fb", 400, "API-008")]
    [InlineData("GET", "/api/v1/probe/months/2026-13", 400, "API-008")]
    [InlineData("GET", "/api/v1/probe/months/2026-03?day=yesterday", 400, "API-008")]
    [InlineData("GET", "/api/v1/probe/months/2026-03?day=2026-03-02", 200, null)]
    public async Task An_address_is_known_and_readable(string method, string path, int status, string? code)
    {
        var host = shared.Host;

        var answer = await host.SendAsync(host.Request(new HttpMethod(method), path, roles: Role.Employee | Role.Hr));

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_value_of_the_address_that_cannot_be_read_is_named()
    {
        var host = shared.Host;

        var answer = await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/probe/months/2026-13", roles: Role.Hr));

        Assert.Equal("month", answer.Json!["errors"]![0]!["path"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/api/v1/probe/works", 262_144, false, false)]
    [InlineData("/api/v1/probe/works", 262_145, false, true)]
    [InlineData("/api/v1/probe/works", 262_144, true, false)]
    [InlineData("/api/v1/probe/works", 262_145, true, true)]
    [InlineData("/api/v1/probe/imports", 262_145, false, false)]
    [InlineData("/api/v1/probe/imports", 1_048_576, true, false)]
    [InlineData("/api/v1/probe/imports", 1_048_577, true, true)]
    public async Task A_body_is_no_larger_than_its_endpoint_allows(string path, int bytes, bool ofUnknownLength, bool tooLarge)
    {
        foreach (var host in new[] { shared.Host, await shared.ServerAsync() })
        {
            var before = host.Probe.Runs;
            var request = host.Request(HttpMethod.Post, path, Good + new string(' ', bytes - Good.Length), roles: Role.Employee | Role.Hr);
            request.Headers.TransferEncodingChunked = ofUnknownLength;

            var answer = await host.SendAsync(request);

            Assert.Equal(tooLarge, answer.Status == 413);
            Assert.Equal(tooLarge ? ApiViolations.BodyTooLarge.Code : null, answer.Code);
            Assert.Equal(tooLarge ? 0 : 1, host.Probe.Runs - before + (answer.Status == 204 ? 1 : 0));
        }
    }
}
