using System.Globalization;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>More requests than an instance takes: some wait, the rest is sent away at once, and afterwards all is as before.</summary>
public sealed class OverloadTests
{
    [Fact]
    public async Task Beyond_those_who_are_served_and_those_who_wait_everybody_is_told_when_to_come_back()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Api:MostAtOnce"] = "2", ["Api:MostWaiting"] = "1" });
        var served = new[] { WaitAsync(host), WaitAsync(host) };
        foreach (var _ in served)
            await host.Probe.Begun.WaitAsync(TestContext.Current.CancellationToken);
        // Which of them comes first and waits, nobody can say.
        var beyond = Enumerable.Range(0, 6).Select(_ => host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/works", Works))).ToList();

        var away = new List<Answer>();
        while (away.Count < 5)
        {
            var sent = await Task.WhenAny(beyond);
            beyond.Remove(sent);
            away.Add(await sent);
        }

        var alive = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/health"));
        var waiting = Assert.Single(beyond);
        Assert.False(waiting.IsCompleted);
        host.Probe.Go.SetResult();

        Assert.All(away, answer => Assert.Equal((503, "API-051"), (answer.Status, answer.Code)));
        Assert.Equal([1, 2, 3, 4, 5], away.Select(answer => int.Parse(answer.Header("Retry-After")!, CultureInfo.InvariantCulture)).Order());
        Assert.Equal("The service is very busy; try again in some seconds.", away[0].Json!["messages"]!["en"]!.GetValue<string>());
        Assert.Equal(200, alive.Status);
        Assert.All(await Task.WhenAll(served), answer => Assert.Equal(200, answer.Status));
        Assert.Equal(201, (await waiting).Status);
        Assert.Equal(201, (await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/works", Works))).Status);
        Assert.Equal(4, host.Probe.Runs);
    }

    [Fact]
    public async Task Who_goes_away_while_waiting_gives_the_place_to_the_next()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Api:MostAtOnce"] = "1", ["Api:MostWaiting"] = "1" });
        var served = WaitAsync(host);
        await host.Probe.Begun.WaitAsync(TestContext.Current.CancellationToken);
        using var gone = new CancellationTokenSource();
        var first = host.Client.SendAsync(host.Request(HttpMethod.Get, "/api/v1/me"), gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        var second = host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/me"));
        host.Probe.Go.SetResult();

        Assert.Equal((200, 200), ((await served).Status, (await second).Status));
    }

    [Theory]
    [InlineData("Api:MostAtOnce", "0")]
    [InlineData("Api:MostWaiting", "-1")]
    public async Task Settings_that_would_serve_nobody_do_not_start(string setting, string value)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiHost.StartAsync(new Dictionary<string, string?> { [setting] = value }));

        Assert.Contains("Api:MostAtOnce must be at least 1", refused.Message, StringComparison.Ordinal);
    }

    private const string Works = """{"person":"1","amount":"1","date":"2026-03-02","lines":[]}""";

    private static Task<Answer> WaitAsync(ApiHost host) => host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/waits", "{}"));
}
