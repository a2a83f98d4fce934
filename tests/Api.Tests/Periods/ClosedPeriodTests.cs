using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Domain.Periods;

namespace EPerformance.Api.Tests.Periods;

/// <summary>What a closed month still takes over HTTP, behind the gate that hosts use: no new work, but decisions on what was sent before.</summary>
public sealed class ClosedPeriodTests
{
    private const string Line = """{"lines":[{"id":"1","activityCode":"NASKAH","quantity":1,"minutes":60,"description":"Menyusun naskah"}]}""";
    private const string Verify = """{"lines":[{"line":"1","verdict":"verify"}]}""";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Work_for_a_closed_month_is_refused_and_what_was_sent_before_may_be_decided(bool locked)
    {
        await using var desk = await PeriodDesk.OpenAsync();
        var draft = await desk.PostAsync("activities/3/2026-03-31/lines", Line, "3", Role.Employee);
        var sent = await desk.PostAsync("activities/3/2026-03-30/submit", """{"lines":[]}""", "3", Role.Employee, await desk.PostAsync("activities/3/2026-03-30/lines", Line, "3", Role.Employee));
        Assert.Equal((200, 200), (draft.Status, sent.Status));
        await desk.PublishAsync();
        if (locked)
            await LockAsync(desk);
        var code = locked ? PeriodViolations.PeriodLocked.Code : PeriodViolations.NotOpen.Code;

        Assert.Equal((409, code), Outcome(await desk.PostAsync("activities/3/2026-03-27/lines", Line, "3", Role.Employee)));
        Assert.Equal((409, code), Outcome(await desk.PostAsync("activities/3/2026-03-31/submit", """{"lines":[]}""", "3", Role.Employee, draft)));
        Assert.Equal(200, (await desk.PostAsync("activities/3/2026-04-01/lines", Line, "3", Role.Employee)).Status);
        Assert.Equal(200, (await desk.PostAsync("activities/3/2026-03-30/decisions", Verify, "1", Role.Employee, sent)).Status);
    }

    private static async Task LockAsync(PeriodDesk desk)
    {
        var published = await desk.GetAsync("periods/2026-03", "KEU", Role.Finance);
        desk.Later(TimeSpan.FromDays(4));
        Assert.Equal(200, (await desk.PostAsync("periods/2026-03/approvals", """{"office":"personnel"}""", "KSDM", Role.Hr, published)).Status);
        Assert.Equal(200, (await desk.PostAsync("periods/2026-03/approvals", """{"office":"finance"}""", "KEU", Role.Finance, published)).Status);
        await desk.WorkAsync();
        Assert.Equal("locked", (await desk.GetAsync("periods/2026-03", "KEU", Role.Finance)).Json!["state"]!.GetValue<string>());
    }

    private static (int, string?) Outcome(Answer answer) => (answer.Status, answer.Code);
}
