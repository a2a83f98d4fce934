using EPerformance.Application.Ports;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>A process whose clock is wrong changes nothing.</summary>
public sealed class WrongClockTests
{
    private const string Body = """{"person":"1","amount":"1","date":"2026-03-02","lines":[]}""";

    [Fact]
    public async Task A_change_is_sent_away_until_the_clock_is_right_and_looking_goes_on()
    {
        await using var host = await ApiHost.StartAsync();
        var store = (MemoryStoreClock)host.Services.GetRequiredService<IStoreClock>();
        store.Now = ApiHost.Start.AddHours(-1);

        var change = await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/works", Body));
        var look = await host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/me"));
        store.Now = ApiHost.Start.AddMinutes(4);
        var later = await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/works", Body));

        Assert.Equal((503, "API-052", "1"), (change.Status, change.Code, change.Header("Retry-After")));
        Assert.Equal((200, 201), (look.Status, later.Status));
        Assert.Equal(1, host.Probe.Runs);
    }
}
