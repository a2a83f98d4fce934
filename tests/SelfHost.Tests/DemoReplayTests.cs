using System.Text.Json.Nodes;
using EPerformance.SelfHost.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace EPerformance.SelfHost.Tests;

/// <summary>A superior of the demo whose queue changes while it is read, against a stand-in for the API that has one activity.</summary>
public sealed class DemoReplayTests : IDisposable
{
    private const string Superior = "198009142005032001", Owner = "199103112016032001", Day = "2026-03-12";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-replay-");

    [Theory]
    [InlineData(409, "APR-004")]
    [InlineData(403, "APR-003")]
    [InlineData(403, "APR-002")]
    [InlineData(412, "ACC-003")]
    public async Task What_somebody_else_did_between_reading_and_deciding_is_read_again_and_ends_nothing(int status, string code)
    {
        var looks = await RunAsync(status, code, refusedLooks: 1);

        Assert.Equal(2, looks);
    }

    [Fact]
    public async Task What_is_refused_however_often_it_is_read_ends_the_demo_with_its_code()
    {
        var failed = await Assert.ThrowsAsync<DemoException>(() => RunAsync(422, "APR-014", refusedLooks: 100));

        Assert.Contains("APR-014", failed.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <returns>How often the superior decided.</returns>
    private async Task<int> RunAsync(int status, string code, int refusedLooks)
    {
        var decided = 0;
        await using var api = WebApplication.CreateSlimBuilder().Build();
        api.Urls.Add("http://127.0.0.1:0");
        var v1 = api.MapGroup("/api/v1");
        v1.MapPut("/development/clock", () => Results.NoContent());
        v1.MapPost("/development/jobs/{name}", () => Results.NoContent());
        v1.MapPost("/development/tokens", (JsonObject who) => Json(new JsonObject { ["token"] = who["nip"]!.GetValue<string>() }));
        v1.MapPost("/activities/{nip}/{date}/submit", () => Results.NoContent());
        v1.MapGet("/activities/{nip}/{date}", () => Results.NotFound());
        v1.MapGet("/inbox", (HttpRequest request) => Json(Queue(request.Headers.Authorization == $"Bearer {Superior}" && decided <= refusedLooks)));
        v1.MapPost("/activities/decisions", () => Json(Outcome(++decided <= refusedLooks ? (status, code) : (200, null))));
        await api.StartAsync(TestContext.Current.CancellationToken);
        using var client = new DemoClient(api.Urls.First());
        await new DemoReplay(client, OneActivity()).RunAsync(new Progress<DateOnly>(), TestContext.Current.CancellationToken);
        return decided;
    }

    private static IResult Json(JsonObject answer) => Results.Text(answer.ToJsonString(), "application/json");

    private static JsonObject Queue(bool waits) => new() { ["items"] = waits ? new JsonArray(new JsonObject { ["nip"] = Owner, ["date"] = Day, ["version"] = 1 }) : new JsonArray() };

    private static JsonObject Outcome((int Status, string? Code) item) => new() { ["items"] = new JsonArray(new JsonObject { ["status"] = item.Status, ["code"] = item.Code }) };

    /// <summary>The sample with the activities of one person on one day.</summary>
    private DemoAgency OneActivity()
    {
        foreach (var path in Directory.GetFiles(DemoAgency.DefaultFolder))
            File.Copy(path, Path.Combine(_folder.FullName, Path.GetFileName(path)));
        var activities = Path.Combine(_folder.FullName, "activities.csv");
        var lines = File.ReadAllLines(activities);
        File.WriteAllLines(activities, lines.Take(1).Concat(lines.Skip(1).Where(line => line.Contains($",{Owner},{Day},", StringComparison.Ordinal))));
        return DemoAgency.Read(_folder.FullName);
    }
}
