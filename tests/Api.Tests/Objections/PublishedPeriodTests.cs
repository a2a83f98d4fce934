using EPerformance.Api.Tests.Hosting;
using EPerformance.Api.Tests.Periods;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Objections;

/// <summary><i>Sanggah</i> of a published period: listed before anybody signs, corrected by a new version. <c>1</c> leads <c>2</c>, who leads <c>4</c>; it is 1 April 2026.</summary>
public sealed class PublishedPeriodTests
{
    private const string Day = "activities/4/2026-03-30", AboutMarch = """{"kind":"allowance","period":"2026-03","reason":"Potongan keliru"}""",
        AboutLine = """{"kind":"verificationOutcome","date":"2026-03-30","line":"1","reason":"Bukti ada"}""";

    [Fact]
    public async Task During_the_check_an_objection_is_listed_until_it_is_decided_and_carried_out_by_a_new_version()
    {
        await using var desk = await PeriodDesk.OpenAsync(settings: new() { ["Allowance:OrderingOfficerMaySign"] = "true" });
        var draft = await desk.PostAsync(Day + "/lines", """{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Menyusun naskah"}]}""", "4", Role.Employee);
        var sent = await desk.PostAsync(Day + "/submit", """{"lines":[]}""", "4", Role.Employee, draft);
        Assert.True(sent.Status == 200, sent.Text);
        Assert.Equal(200, (await desk.PostAsync(Day + "/decisions", """{"lines":[{"line":"1","verdict":"reject","reason":"x"}]}""", "2", Role.Employee, sent)).Status);
        var published = await desk.PublishAsync();
        Assert.Equal("published", published.Json!["state"]!.GetValue<string>());

        var whole = await desk.PostAsync("objections", AboutMarch, "4", Role.Employee);
        var line = await desk.PostAsync("objections", AboutLine, "4", Role.Employee);
        Assert.Equal((201, 201), (whole.Status, line.Status));
        Assert.Equal(["BJ-TU 1 2"], await WaitingAsync(desk));

        var decision = """{"result":"accepted","grounds":"Bukti cukup"}""";
        var wholeAccepted = await desk.PostAsync(PathOf(whole) + "/decision", decision, "1", Role.Employee, whole);
        var lineAccepted = await desk.PostAsync(PathOf(line) + "/decision", decision, "1", Role.Employee, line);
        Assert.Equal((200, 200), (wholeAccepted.Status, lineAccepted.Status));
        Assert.Equal("verified", (await desk.GetAsync(Day, "4", Role.Employee)).Json!["lines"]![0]!["status"]!.GetValue<string>());
        Assert.Equal(["BJ-TU @hr 2"], await WaitingAsync(desk));

        var recalculated = await desk.PostAsync("periods/2026-03/recalculate", """{"reason":"Keberatan diterima"}""", "SDM", Role.Hr, await desk.GetAsync("periods/2026-03", "SDM", Role.Hr));
        Assert.Equal(202, recalculated.Status);
        await desk.WorkAsync();
        Assert.Equal("published", (await desk.GetAsync("periods/2026-03", "SDM", Role.Hr)).Json!["state"]!.GetValue<string>());
        foreach (var (path, seen) in new[] { (PathOf(whole), wholeAccepted), (PathOf(line), lineAccepted) })
            Assert.Equal(200, (await desk.PostAsync(path + "/carried-out", """{"note":"Versi 2"}""", "SDM", Role.Hr, seen)).Status);

        Assert.Empty(await WaitingAsync(desk));
        // The line is verified now; the new version may be contested anew.
        Assert.Equal((409, "OBJ-011"), Codes(await desk.PostAsync("objections", AboutLine, "4", Role.Employee)));
        var anew = await desk.PostAsync("objections", AboutMarch, "4", Role.Employee);
        Assert.Equal(201, anew.Status);
        Assert.NotEqual(PathOf(whole), PathOf(anew));
        desk.Later(TimeSpan.FromDays(4));
        Assert.Equal((409, "OBJ-002"), Codes(await desk.PostAsync("objections", AboutMarch, "3", Role.Employee)));
    }

    private static string PathOf(Answer raised) =>
        $"objections/{raised.Json!["owner"]!.GetValue<string>()}/{raised.Json["month"]!.GetValue<string>()}/{raised.Json["id"]!.GetValue<string>()}";

    private static (int, string?) Codes(Answer answer) => (answer.Status, answer.Code);

    private static async Task<IReadOnlyList<string>> WaitingAsync(PeriodDesk desk)
    {
        var readiness = await desk.GetAsync("periods/2026-03/readiness", "SDM", Role.Hr);
        return [
            .. readiness.Json!["waiting"]!.AsArray().Where(one => one!["kind"]!.GetValue<string>() == "objection")
                .Select(one => $"{one!["unit"]} {one["responsible"]} {one["days"]}"),
        ];
    }
}
