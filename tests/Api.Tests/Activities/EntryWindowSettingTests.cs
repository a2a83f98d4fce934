using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.TestKit;

namespace EPerformance.Api.Tests.Activities;

/// <summary>The agency's settings of section <c>Activities</c>, over HTTP. <c>4</c> works in Jayapura; it is Tuesday 3 March 2026 there, and the day of the activities is Monday.</summary>
public sealed class EntryWindowSettingTests
{
    private const string Submit = "/api/v1/activities/4/2026-03-02/submit";
    private int _keys;

    [Theory]
    [InlineData("no window", null, null, null, 200, null)]
    [InlineData("the same day only", "0", null, null, 409, "ACT-017")]
    [InlineData("until the next working day", "1", null, null, 200, null)]
    [InlineData("late without a reason", "0", "WithReason", null, 422, "ACT-018")]
    [InlineData("late with a reason", "0", "WithReason", "Tidak ada sinyal", 200, null)]
    public async Task A_line_of_yesterday(string label, string? workdays, string? late, string? reason, int status, string? code)
    {
        await using var host = await StartAsync(("Activities:EntryWorkdays", workdays), ("Activities:LateEntry", late));

        var answer = await SendAsync(host, Lines(reason));

        Assert.Equal((label, status, code), (label, answer.Status, answer.Code));
    }

    [Fact]
    public async Task The_verifier_sees_the_reason_and_when_it_was_entered()
    {
        await using var host = await StartAsync(("Activities:EntryWorkdays", "0"), ("Activities:LateEntry", "WithReason"));
        await SendAsync(host, Lines("Tidak ada sinyal"));

        var line = (await GetAsync(host, "/api/v1/activities/4/2026-03-02", "2")).Json!["lines"]![0]!;

        Assert.Equal("Tidak ada sinyal", line["activity"]!["lateReason"]!.GetValue<string>());
        Assert.Equal(FixedClock.Parse("2026-03-03T01:00:00Z"), line["enteredAt"]!.GetValue<DateTimeOffset>());
    }

    [Theory]
    [InlineData("Activities:EntryWorkdays", "-1")]
    [InlineData("Activities:EntryWorkdays", "61")]
    [InlineData("Activities:MinutesPerDay", "0")]
    [InlineData("Activities:MinutesPerDay", "1441")]
    public async Task A_setting_that_cannot_be_stops_the_start(string name, string value) =>
        Assert.Contains("Activities:", (await Assert.ThrowsAnyAsync<InvalidOperationException>(() => StartAsync((name, value)))).Message, StringComparison.Ordinal);

    private static async Task<ApiHost> StartAsync(params (string Name, string? Value)[] settings)
    {
        var host = await ApiHost.StartAsync(settings.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => one.Value));
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-03T01:00:00Z"));
        return host;
    }

    private static string Lines(string? reason) =>
        $$"""{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Menyusun naskah"{{(reason is null ? "" : $",\"lateReason\":\"{reason}\"")}}}]}""";

    private Task<Answer> SendAsync(ApiHost host, string body) => host.SendAsync(Request(host, HttpMethod.Post, Submit, "4", body));

    private Task<Answer> GetAsync(ApiHost host, string path, string nip) => host.SendAsync(Request(host, HttpMethod.Get, path, nip, null));

    private HttpRequestMessage Request(ApiHost host, HttpMethod method, string path, string nip, string? body)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", host.Tokens.Issue(Domain.Primitives.Nip.Parse(nip), Role.Employee, null));
        if (body is null)
            return request;
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        request.Headers.Add("Idempotency-Key", $"k{_keys++}");
        request.Headers.Add("If-None-Match", "*");
        return request;
    }
}
