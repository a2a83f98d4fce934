using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>The same API in every host, with the headers that keep browsers safe.</summary>
public sealed class PipelineTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Behind_a_host_with_routes_of_its_own_the_answers_are_the_same()
    {
        await using var plain = await ApiHost.StartAsync();
        await using var nested = await ApiHost.StartAsync(nested: true);

        foreach (var path in new[] { "/api/v1/health", "/api/v1/me", "/api/v1/nowhere", "/api/v1/probe/people/a%20b", "/api/v1/probe/people/1" })
        {
            var one = await plain.SendAsync(plain.Request(HttpMethod.Get, path));
            var other = await nested.SendAsync(nested.Request(HttpMethod.Get, path));

            Assert.Equal((one.Status, one.Code), (other.Status, other.Code));
        }

        Assert.Equal(401, (await nested.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/me"))).Status);
    }

    [Fact]
    public async Task Answers_are_neither_cached_nor_framed_nor_guessed()
    {
        var host = shared.Host;

        foreach (var path in new[] { "/api/v1/health", "/api/v1/me", "/nowhere" })
        {
            var answer = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

            Assert.Equal(("nosniff", "DENY", "no-store"), (answer.Header("X-Content-Type-Options"), answer.Header("X-Frame-Options"), answer.Header("Cache-Control")));
            Assert.StartsWith("default-src 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Null(answer.Header("Strict-Transport-Security"));
        }

        var secure = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://localhost/api/v1/health"));
        Assert.NotNull(secure.Header("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("https://kinerja.example.go.id", true)]
    [InlineData("https://kinerja.example.go.id.evil.example", false)]
    [InlineData("http://kinerja.example.go.id", false)]
    [InlineData("null", false)]
    public async Task Only_the_pages_of_the_settings_may_call(string origin, bool allowed)
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Api:CorsOrigins:0"] = "https://kinerja.example.go.id" });
        var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/v1/probe/works");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,idempotency-key");

        var answer = await host.SendAsync(preflight);

        Assert.Equal(allowed ? origin : null, answer.Header("Access-Control-Allow-Origin"));
        Assert.Null(answer.Header("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Pages_of_another_address_read_what_they_need_of_an_answer()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Api:CorsOrigins:0"] = "https://kinerja.example.go.id" });
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/health");
        request.Headers.Add("Origin", "https://kinerja.example.go.id");

        var exposed = (await host.SendAsync(request)).Header("Access-Control-Expose-Headers")!.Split(',');

        Assert.Equal(["Content-Disposition", "Content-Language", "ETag", "Idempotency-Replayed", "Location", "Retry-After"], exposed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_setting_no_page_of_another_address_may_call()
    {
        var host = shared.Host;
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/health");
        request.Headers.Add("Origin", "https://kinerja.example.go.id");

        Assert.Null((await host.SendAsync(request)).Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Who_asks_too_often_waits_and_others_do_not()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Api:BurstPerCaller"] = "3", ["Api:PerSecondPerCaller"] = "1" });
        var answers = new List<Answer>();
        for (var i = 0; i < 20; i++)
            answers.Add(await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/me")));

        var other = await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/me", nip: "198001012005011002"));

        Assert.All(answers.Take(3), answer => Assert.Equal(200, answer.Status));
        var refused = answers.First(answer => answer.Status != 200);
        Assert.Equal((429, "API-040"), (refused.Status, refused.Code));
        Assert.True(int.Parse(refused.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture) >= 1);
        Assert.Equal(200, other.Status);
    }

    [Theory]
    [InlineData(Role.Auditor, "API-013")]
    [InlineData(Role.None, "API-013")]
    [InlineData(Role.Platform | Role.Device | Role.Finance, "API-013")]
    [InlineData(Role.Employee, null)]
    public async Task A_role_opens_what_the_table_says(Role roles, string? code)
    {
        var host = shared.Host;

        var answer = await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/trees", "{}", roles: roles));

        Assert.Equal((code is null ? 204 : 403, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_account_without_a_person_does_nothing_that_persons_do()
    {
        var host = shared.Host;
        var request = host.Request(HttpMethod.Post, "/api/v1/probe/trees", "{}");
        request.Headers.Authorization = new("Bearer", host.Tokens.Issue(null, Role.Employee, account: "service"));

        var answer = await host.SendAsync(request);

        Assert.Equal((403, "API-014"), (answer.Status, answer.Code));
    }
}
