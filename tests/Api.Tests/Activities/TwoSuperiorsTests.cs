using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Activities;

/// <summary>Two superiors of <c>4</c>, the direct one (<c>2</c>) and his (<c>1</c>), decide the same version at once: one wins, the other gets 409.</summary>
public sealed class TwoSuperiorsTests
{
    private const string Day = "/api/v1/activities/4/2026-03-02", Verify = """{"lines":[{"line":"1","verdict":"verify"}]}""", Reject = """{"lines":[{"line":"1","verdict":"reject","reason":"x"}]}""";

    [Theory]
    [InlineData("the same decision", Verify, Verify)]
    [InlineData("the opposite", Verify, Reject)]
    public async Task Who_comes_in_between_wins_and_the_other_hears_that_it_is_decided(string label, string first, string second)
    {
        var store = new MemorySubmissions();
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<ISubmissionStore>(store));
        var seen = await SubmitAsync(host);
        Answer? between = null;
        store.BeforeSave = async () => between = await DecideAsync(host, "1", second, seen);

        var late = await DecideAsync(host, "2", first, seen);

        Assert.Equal((label, 200, 409, "APR-004"), (label, between!.Status, late.Status, late.Code));
        Assert.Equal("1", (await host.SendAsync(host.Request(HttpMethod.Get, Day, nip: "4"))).Json!["lines"]![0]!["decidedBy"]!.GetValue<string>());
    }

    [Fact]
    public async Task However_they_meet_exactly_one_wins()
    {
        await using var host = await ApiHost.StartAsync();
        for (var day = 1; day <= 2; day++)
        {
            var path = $"/api/v1/activities/4/2026-03-0{day}";
            var seen = await SubmitAsync(host, path);

            var answers = await Task.WhenAll(new[] { "1", "2" }.Select(by => Task.Run(() => DecideAsync(host, by, Verify, seen, path))));

            Assert.Equal([200, 409], answers.Select(answer => answer.Status).Order());
            Assert.Equal("APR-004", Assert.Single(answers, answer => answer.Status == 409).Code);
        }
    }

    private static async Task<string> SubmitAsync(ApiHost host, string path = Day)
    {
        var request = host.Request(
            HttpMethod.Post, path + "/submit", """{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Menyusun naskah"}]}""", "4");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        var answer = await host.SendAsync(request);
        Assert.Equal((200, "submitted"), (answer.Status, answer.Json!["state"]!.GetValue<string>()));
        return answer.Header("ETag")!;
    }

    private static async Task<Answer> DecideAsync(ApiHost host, string by, string decision, string seen, string path = Day)
    {
        var request = host.Request(HttpMethod.Post, path + "/decisions", decision, by, Role.Employee);
        request.Headers.TryAddWithoutValidation("If-Match", seen);
        return await host.SendAsync(request);
    }
}
