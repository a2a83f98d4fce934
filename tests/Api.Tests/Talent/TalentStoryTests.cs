using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Talent;

/// <summary>A map over HTTP: the office imports assessments, takes the map and looks for a successor; <c>4</c> reads the own place.</summary>
public sealed class TalentStoryTests
{
    private int _keys;

    [Fact]
    public async Task From_assessments_to_a_map_a_pool_and_successors()
    {
        await using var host = await StartAsync();
        var imported = await SendAsync(host, HttpMethod.Post, "talent/assessments", """{"csv":"nip,assessed_on,score,source,document\n4,2026-01-10,88.5,Pusat Penilaian,LA-1\n"}""");
        Assert.Equal((200, 1), (imported.Status, imported.Json!["imported"]!.GetValue<int>()));
        var map = await SendAsync(host, HttpMethod.Post, "talent/maps", "{}");
        Assert.Equal((201, 5, 1), (map.Status, map.Json!["people"]!.GetValue<int>(), map.Json["pool"]!.GetValue<int>()));
        Assert.Equal(4, map.Json["missing"]!.AsArray().Sum(one => one!["people"]!.GetValue<int>()));
        Assert.Equal(90, map.Json["rules"]!["performanceAbove"]!.GetValue<decimal>());
        var id = map.Json["id"]!.GetValue<string>();

        var people = await GetAsync(host, $"talent/maps/{id}/people?limit=3");
        var more = await GetAsync(host, $"talent/maps/{id}/people?limit=3&continuation={Uri.EscapeDataString(people.Json!["continuation"]!.GetValue<string>())}");
        Assert.Equal(["1", "2", "3", "4", "5"], people.Json["items"]!.AsArray().Concat(more.Json!["items"]!.AsArray()).Select(one => one!["nip"]!.GetValue<string>()));
        var first = (await GetAsync(host, $"talent/maps/{id}/pool")).Json!["items"]![0]!;
        Assert.Equal(("4", 1, 9, "88.5"), (first["nip"]!.GetValue<string>(), first["rank"]!.GetValue<int>(), first["box"]!.GetValue<int>(), first["assessment"]!["score"]!.GetValue<string>()));
        Assert.StartsWith("Box 9: performance 100 (above), potential 88.5 (high)", first["why"]!["en"]!.GetValue<string>(), StringComparison.Ordinal);

        var post = await SendAsync(host, HttpMethod.Put, "talent/posts/K1", """{"position":"Kepala Seksi","unit":"BJ","leastClass":9,"leastMonths":12}""", "*");
        Assert.Equal((200, 1), (post.Status, post.Json!["version"]!.GetValue<int>()));
        var candidates = (await GetAsync(host, $"talent/maps/{id}/candidates/K1")).Json!;
        Assert.Equal(("soon", "classTooLow"), (candidates["items"]![0]!["readiness"]!.GetValue<string>(), candidates["items"]![0]!["gaps"]![0]!.GetValue<string>()));
        Assert.Equal(9, candidates["post"]!["leastClass"]!.GetValue<int>());
        Assert.Equal([id], (await GetAsync(host, "talent/maps", "A1", Role.Auditor)).Json!["items"]!.AsArray().Select(one => one!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_person_reads_the_own_box_and_nobody_elses()
    {
        await using var host = await StartAsync();
        await SendAsync(host, HttpMethod.Post, "talent/assessments", """{"csv":"nip,assessed_on,score,source\n4,2026-01-10,88.5,Pusat Penilaian\n"}""");
        await SendAsync(host, HttpMethod.Post, "talent/maps", "{}");

        var own = await GetAsync(host, "talent/people/4", "4", Role.Employee);

        var seat = own.Json!["maps"]![0]!["seat"]!;
        Assert.Equal((9, null), (seat["box"]!.GetValue<int>(), seat["rank"]?.GetValue<int>()));
        Assert.Equal("sangatBaik", seat["predicates"]![0]!["predicate"]!.GetValue<string>());
        foreach (var (nip, role) in new[] { ("2", Role.Employee), ("1", Role.Employee), ("5", Role.UnitAdmin), ("3", Role.Finance) })
            Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, "talent/people/4", nip, role)));
    }

    [Fact]
    public async Task Every_problem_of_a_file_is_named_with_line_and_column()
    {
        await using var host = await StartAsync();

        var refused = await SendAsync(host, HttpMethod.Post, "talent/assessments", """{"csv":"nip,assessed_on,score,source\n4,2026-01-10,101,x\n77,2026-13-01,5,\n"}""");

        Assert.Equal((422, "IMP-001"), Codes(refused));
        Assert.All(["assessments.csv:2:score", "assessments.csv:3:nip", "assessments.csv:3:assessed_on", "assessments.csv:3:source"], place => Assert.Contains(place, refused.Text, StringComparison.Ordinal));
    }

    private static async Task<ApiHost> StartAsync()
    {
        var host = await ApiHost.StartAsync();
        host.Clock.SetUtcNow(FixedClock.Parse("2026-04-20T02:00:00Z"));
        var ratings = host.Services.GetRequiredService<IRatingStore>();
        var id = new EvaluationId(Nip.Parse("4"), AppraisalPeriod.Annual(2025));
        await ratings.WriteAsync(id, await ratings.AnnounceAsync(id, CancellationToken.None), new Rating(Expectation.Above, Expectation.Above), CancellationToken.None);
        return host;
    }

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip = "H1", Role role = Role.Hr) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private Task<Answer> SendAsync(ApiHost host, HttpMethod method, string path, string body, string? nothing = null)
    {
        var request = host.Request(method, "/api/v1/" + path, body, "H1", Role.Hr);
        request.Headers.Remove("Idempotency-Key");
        if (method == HttpMethod.Post)
            request.Headers.Add("Idempotency-Key", $"k{++_keys}");
        if (nothing is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", nothing);
        return host.SendAsync(request);
    }

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
