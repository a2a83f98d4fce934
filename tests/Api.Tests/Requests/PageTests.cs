using EPerformance.Api.Requests;
using EPerformance.Api.Tests.Hosting;

namespace EPerformance.Api.Tests.Requests;

/// <summary>Lists by the page.</summary>
public sealed class PageTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Pages_follow_each_other_to_the_end()
    {
        var host = shared.Host;
        var seen = new List<int>();
        string? continuation = null;
        var pages = 0;

        do
        {
            var query = continuation is null ? "" : "?continuation=" + continuation;
            var answer = await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/probe/numbers" + query));
            seen.AddRange(answer.Json!["items"]!.AsArray().Select(item => item!.GetValue<int>()));
            continuation = answer.Json["continuation"]?.GetValue<string>();
            pages++;
        }
        while (continuation is not null);

        Assert.Equal(Enumerable.Range(0, 60), seen);
        Assert.Equal(3, pages);
    }

    [Theory]
    [InlineData("1", 200, null)]
    [InlineData("100", 200, null)]
    [InlineData("0", 400, "API-033")]
    [InlineData("101", 400, "API-033")]
    [InlineData("-1", 400, "API-033")]
    [InlineData("1.5", 400, "API-033")]
    [InlineData("", 400, "API-033")]
    [InlineData("99999999999999999999", 400, "API-033")]
    [InlineData("1&limit=2", 400, "API-033")]
    public async Task A_page_holds_one_to_a_hundred(string limit, int status, string? code)
    {
        var host = shared.Host;

        var answer = await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/probe/numbers?limit=" + limit));

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("....")]
    [InlineData("bnVtYmVycw")]
    [InlineData("cHJvYmUtbnVtYmVyc3wyNQ==")]
    [InlineData("cHJvYmUtbnVtYmVyc3w%0A")]
    public async Task A_continuation_is_taken_as_it_was_given(string continuation)
    {
        var host = shared.Host;

        var answer = await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/probe/numbers?continuation=" + continuation));

        Assert.Equal((400, "API-032"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_continuation_of_another_list_is_refused()
    {
        var host = shared.Host;
        var token = Continuation.Write("probe-letters", "25");

        Assert.Equal(200, (await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/probe/letters?continuation=" + token))).Status);
        Assert.Equal("API-032", (await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/probe/numbers?continuation=" + token))).Code);
    }

    [Fact]
    public void A_continuation_longer_than_any_key_is_refused()
    {
        Assert.True(Continuation.TryRead(Continuation.Write("list", new string('k', 2195)), "list", out _));
        Assert.False(Continuation.TryRead(Continuation.Write("list", new string('k', 2196)), "list", out _));
    }
}
