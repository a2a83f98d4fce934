using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Periods;

public sealed class ReadinessTests(PublishedMonth month) : IClassFixture<PublishedMonth>
{
    [Fact]
    public async Task Personnel_sees_what_is_open_and_reminds_with_one_call()
    {
        await using var desk = await PeriodDesk.OpenAsync();

        var readiness = await desk.GetAsync("periods/2026-03/readiness", "SDM", Role.Hr);
        var told = await desk.PostAsync("periods/2026-03/reminders", "{}", "SDM", Role.Hr);

        Assert.Equal((200, false), (readiness.Status, readiness.Json!["ready"]!.GetValue<bool>()));
        Assert.Equal("2026-03-02", readiness.Json["days"]![0]!["date"]!.GetValue<string>());
        Assert.Equal("Asia/Jakarta", readiness.Json["days"]![0]!["timeZone"]!.GetValue<string>());
        Assert.Equal((200, 0), (told.Status, told.Json!["told"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Two_runs_are_compared_over_HTTP()
    {
        var desk = month.Desk;

        var same = await desk.GetAsync("periods/2026-03/comparison?withVersion=1", "KEU", Role.Finance);

        Assert.Equal((200, 5, 0L), (same.Status, same.Json!["total"]!["same"]!.GetValue<int>(), same.Json["total"]!["change"]!.GetValue<long>()));
        Assert.Empty(same.Json["items"]!.AsArray());
    }

    [Theory]
    [InlineData("GET", "readiness", "1", Role.Employee, 403, "API-013")]
    [InlineData("POST", "reminders", "KEU", Role.Finance, 403, "API-013")]
    [InlineData("GET", "comparison?with=2026-02", "KEU", Role.Finance, 409, "PER-003")]
    [InlineData("GET", "comparison?with=drei", "KEU", Role.Finance, 400, "API-008")]
    [InlineData("GET", "comparison?withVersion=9", "KEU", Role.Finance, 404, "ACC-002")]
    public async Task A_question_that_cannot_be_answered_says_why(string method, string path, string nip, Role role, int status, string code)
    {
        var desk = month.Desk;

        var answer = method == "GET" ? await desk.GetAsync($"periods/2026-03/{path}", nip, role) : await desk.PostAsync($"periods/2026-03/{path}", "{}", nip, role);

        Assert.Equal((path, status, code), (path, answer.Status, answer.Code));
    }
}
