using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Idempotency;

/// <summary>One key, one effect.</summary>
public sealed class OnceOnlyTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Works = "/api/v1/probe/works";

    private const string Body = """{"person":"1","amount":"1","date":"2026-03-02","lines":[]}""";

    [Theory]
    [InlineData("", 400, "API-020")]
    [InlineData("a", 201, null)]
    [InlineData("64", 201, null)]
    [InlineData("65", 400, "API-021")]
    [InlineData("a b", 400, "API-021")]
    [InlineData("a/b", 400, "API-021")]
    [InlineData("kunci-é", 400, "API-021")]
    [InlineData("0195b1d2-8c3a-7c11-9d53-0242ac120002", 201, null)]
    public async Task A_POST_names_itself(string key, int status, string? code)
    {
        var host = shared.Host;
        if (key is "64" or "65")
            key = new string('k', int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));

        var answer = await PostAsync(host, key);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        if (code is not null)
            Assert.Equal("Idempotency-Key", answer.Json!["errors"]![0]!["path"]!.GetValue<string>());
    }

    [Fact]
    public async Task Two_keys_are_none()
    {
        var host = shared.Host;
        var request = host.Request(HttpMethod.Post, Works, Body);
        request.Headers.Add("Idempotency-Key", "key-2");

        var answer = await host.SendAsync(request);

        Assert.Equal((400, "API-021"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task The_same_request_is_answered_as_the_first_time_and_runs_once()
    {
        await using var host = await ApiHost.StartAsync();

        var first = await PostAsync(host, "key-1");
        var second = await PostAsync(host, "key-1");

        Assert.Equal(1, host.Probe.Runs);
        Assert.Equal((201, first.Text, first.Header("Content-Type")), (second.Status, second.Text, second.Header("Content-Type")));
        Assert.Equal((null, "true"), (first.Header("Idempotency-Replayed"), second.Header("Idempotency-Replayed")));
        Assert.Contains("\"key\":\"key-1\"", first.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another body", 422, "API-023")]
    [InlineData("another address", 422, "API-023")]
    [InlineData("another query", 422, "API-023")]
    [InlineData("another caller", 201, null)]
    [InlineData("another token of the same caller", 201, null)]
    public async Task A_key_belongs_to_one_request_of_one_caller(string what, int status, string? code)
    {
        await using var host = await ApiHost.StartAsync();
        await PostAsync(host, "key-1");
        host.Clock.Advance(TimeSpan.FromSeconds(1));

        var answer = what switch
        {
            "another body" => await PostAsync(host, "key-1", Body.Replace("[]", "[ ]", StringComparison.Ordinal)),
            "another address" => await PostAsync(host, "key-1", path: "/api/v1/probe/refusals"),
            "another query" => await PostAsync(host, "key-1", path: Works + "?again"),
            "another caller" => await PostAsync(host, "key-1", nip: "198001012005011002"),
            _ => await PostAsync(host, "key-1"),
        };

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(what == "another caller" ? 2 : 1, host.Probe.Runs);
    }

    [Fact]
    public async Task While_the_first_runs_the_second_is_asked_to_wait()
    {
        await using var host = await ApiHost.StartAsync();
        var first = PostAsync(host, "key-1", path: "/api/v1/probe/waits");
        await host.Probe.Begun.WaitAsync(TestContext.Current.CancellationToken);

        var second = await PostAsync(host, "key-1", path: "/api/v1/probe/waits");
        host.Probe.Go.SetResult();

        Assert.Equal((409, "API-022", "1"), (second.Status, second.Code, second.Header("Retry-After")));
        Assert.Equal(200, (await first).Status);
        Assert.Equal(200, (await PostAsync(host, "key-1", path: "/api/v1/probe/waits")).Status);
        Assert.Equal(1, host.Probe.Runs);
    }

    [Fact]
    public async Task A_request_whose_process_died_may_run_again_after_ten_seconds()
    {
        // The clock of a dead process stands still, so it renews nothing.
        await using var dead = await ApiHost.StartAsync();
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IIdempotencyStore>(dead.Store));
        var first = PostAsync(dead, "key-1", path: "/api/v1/probe/waits");
        await dead.Probe.Begun.WaitAsync(TestContext.Current.CancellationToken);

        host.Clock.Advance(IIdempotencyStore.Lease - TimeSpan.FromTicks(1));
        var before = await PostAsync(host, "key-1", path: "/api/v1/probe/waits");
        host.Clock.Advance(TimeSpan.FromTicks(1));
        host.Probe.Go.SetResult();
        var second = await PostAsync(host, "key-1", path: "/api/v1/probe/waits");
        dead.Probe.Go.SetResult();
        await first;

        Assert.Equal((409, "API-022", "1"), (before.Status, before.Code, before.Header("Retry-After")));
        Assert.Equal((200, 1), (second.Status, host.Probe.Runs));
        Assert.Equal(second.Text, (await PostAsync(host, "key-1", path: "/api/v1/probe/waits")).Text);
    }

    [Fact]
    public async Task A_request_that_runs_for_long_keeps_its_key()
    {
        await using var host = await ApiHost.StartAsync();
        var first = PostAsync(host, "key-1", path: "/api/v1/probe/waits");
        await host.Probe.Begun.WaitAsync(TestContext.Current.CancellationToken);

        for (var renewals = 0; renewals < 20; renewals++)
        {
            host.Clock.Advance(IIdempotencyStore.RenewEvery);
            await host.Store.Renewed.WaitAsync(TestContext.Current.CancellationToken);
        }

        var second = await PostAsync(host, "key-1", path: "/api/v1/probe/waits");
        host.Probe.Go.SetResult();

        Assert.Equal("API-022", second.Code);
        Assert.Equal(200, (await first).Status);
        Assert.Equal(1, host.Probe.Runs);
    }

    [Fact]
    public async Task A_refusal_by_the_rules_is_an_answer_and_is_kept()
    {
        await using var host = await ApiHost.StartAsync();

        var first = await PostAsync(host, "key-1", path: "/api/v1/probe/refusals");
        var second = await PostAsync(host, "key-1", path: "/api/v1/probe/refusals");
        var other = await PostAsync(host, "key-2", path: "/api/v1/probe/refusals");

        Assert.Equal((409, "PER-001"), (first.Status, first.Code));
        Assert.Equal((409, "PER-001"), (second.Status, second.Code));
        Assert.Equal("PER-002", other.Code);
        Assert.Equal("application/problem+json", second.Message.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_request_that_never_reached_the_rules_frees_its_key()
    {
        var host = shared.Host;

        var unreadable = await PostAsync(host, "corrected", "{");
        var corrected = await PostAsync(host, "corrected");

        Assert.Equal("API-004", unreadable.Code);
        Assert.Equal(201, corrected.Status);
    }

    [Fact]
    public async Task A_crash_frees_its_key()
    {
        await using var host = await ApiHost.StartAsync();

        var first = await PostAsync(host, "key-1", path: "/api/v1/probe/crashes");
        var second = await PostAsync(host, "key-1", path: "/api/v1/probe/crashes");

        Assert.Equal((500, 500, 2, 0), (first.Status, second.Status, host.Probe.Runs, host.Store.Count));
    }

    [Fact]
    public async Task Who_may_not_ask_leaves_no_trace_in_the_store()
    {
        await using var host = await ApiHost.StartAsync();

        var answer = await host.SendAsync(host.Request(HttpMethod.Post, Works, Body, roles: Role.Auditor));

        Assert.Equal((403, "API-013", 0), (answer.Status, answer.Code, host.Store.Count));
    }

    [Fact]
    public async Task An_event_with_its_own_id_needs_no_key_and_keeps_no_answer()
    {
        await using var host = await ApiHost.StartAsync();
        var request = host.Request(HttpMethod.Post, "/api/v1/probe/events", """{"eventId":"e1"}""");
        request.Headers.Remove("Idempotency-Key");

        var answer = await host.SendAsync(request);

        Assert.Equal((200, 0), (answer.Status, host.Store.Count));
    }

    [Fact]
    public async Task Fifty_of_the_same_at_once_run_once()
    {
        await using var host = await ApiHost.StartAsync(kestrel: true);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PostAsync(host, "key-1")));

        Assert.Equal(1, host.Probe.Runs);
        Assert.All(answers, answer => Assert.True(answer.Status == 201 || answer.Code == "API-022", answer.Text));
        Assert.Contains(answers, answer => answer.Status == 201);
    }

    private static Task<Answer> PostAsync(ApiHost host, string key, string body = Body, string path = Works, string nip = "199001012015031001")
    {
        var request = host.Request(HttpMethod.Post, path, body, nip);
        request.Headers.Remove("Idempotency-Key");
        if (key.Length > 0)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return host.SendAsync(request);
    }
}
