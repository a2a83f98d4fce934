using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Recap;

/// <summary>From the verified line to the sums and back down to its evidence, over HTTP. <c>1</c> leads <c>2</c>, who leads <c>4</c>.</summary>
public sealed class RecapStoryTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Day = "activities/4/2026-03-02";

    [Fact]
    public async Task Verified_lines_are_summed_by_person_unit_and_budget_line_and_lead_down_to_their_evidence()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Recap:MinutesPerWorkday"] = "300" });
        await AgreedCatalogueAsync(host);
        await VerifiedAsync(host);

        var person = await GetAsync(host, "recap/people/4/2026-03", "2");
        Assert.Equal((200, 2, 105m, 6m), (person.Status, person.Json!["sum"]!["lines"]!.GetValue<int>(), person.Json["sum"]!["minutes"]!.GetValue<decimal>(), person.Json["sum"]!["points"]!.GetValue<decimal>()));
        Assert.Equal((22, 6600m, 1.59m), (person.Json["workdays"]!.GetValue<int>(), person.Json["minutes"]!["target"]!.GetValue<decimal>(), person.Json["minutes"]!["percent"]!.GetValue<decimal>()));
        Assert.Equal(1, person.Json["rejected"]!.GetValue<int>());

        var unit = await GetAsync(host, "recap/units/BJ/2026-03", "2");
        Assert.Equal(105m, unit.Json!["total"]!["sum"]!["minutes"]!.GetValue<decimal>());
        Assert.Equal("BJ-TU", Assert.Single(unit.Json["below"]!.AsArray())!["unit"]!.GetValue<string>());
        Assert.Equal("4", Assert.Single(unit.Json["people"]!["items"]!.AsArray(), one => one!["sum"]!["lines"]!.GetValue<int>() > 0)!["nip"]!.GetValue<string>());

        var line = (await GetAsync(host, "recap/budgets/2026-03/lines?under=4501", "4")).Json!["items"]![0]!;
        Assert.Equal(("4501.AB", 3m, 30m, 25m), (line["code"]!.GetValue<string>(), line["output"]!.GetValue<decimal>(), line["quantity"]!["percent"]!.GetValue<decimal>(), line["absorption"]!.GetValue<decimal>()));
        var contribution = Assert.Single((await GetAsync(host, "recap/budgets/2026-03/contributions?line=4501.AB", "1")).Json!["items"]!.AsArray())!;
        Assert.Equal(("4", "BJ-TU", "2026-03"), (contribution["nip"]!.GetValue<string>(), contribution["unitCode"]!.GetValue<string>(), contribution["months"]![0]!.GetValue<string>()));

        var lines = (await GetAsync(host, "recap/people/4/2026-03/lines?budgetLine=4501.AB", "1")).Json!["items"]!.AsArray();
        Assert.Equal(["1 https://bukti.example.go.id/1", "2 "], lines.Select(one => $"{one!["line"]} {one["evidence"]}"));
        Assert.Single((await GetAsync(host, "recap/people/4/2026-03/lines?code=A1", "1")).Json!["items"]!.AsArray(), one => one!["minutes"]!.GetValue<int>() == 45);
    }

    [Theory]
    [InlineData("recap/people/4/2026-03", "3", 403, "ACC-001")]
    [InlineData("recap/people/4/2026-03/lines", "3", 403, "ACC-001")]
    [InlineData("recap/units/TIDAK/2026-03", "2", 404, "ACC-002")]
    [InlineData("recap/budgets/2026-03/lines", "2", 404, "ACC-002")]
    [InlineData("recap/budgets/2026-03/contributions?line=x", "2", 404, "ACC-002")]
    [InlineData("recap/people/4/2026-13", "4", 400, "API-008")]
    public async Task What_cannot_be_answered_says_why(string path, string by, int status, string code)
    {
        var answer = await GetAsync(shared.Host, path, by);

        Assert.Equal((path, status, code), (path, answer.Status, answer.Code));
    }

    private static async Task AgreedCatalogueAsync(ApiHost host)
    {
        var budget = await SendAsync(host, "catalogue/budgets/2026/imports", """{"csv":"code,parent_code,level,name,unit_code,output_unit,target,ceiling,realised\n4501,,PROGRAMME,Rehabilitasi,,,,,\n4501.AB,4501,ACTIVITY,Asesmen,,dokumen,10,1000000,250000\n"}""", "H1", Role.Hr);
        Assert.True(budget.Status == 200, budget.Text);
        var proposed = await SendAsync(host, "catalogue/items", """{"code":"A1","from":"2026-03-02","name":"Menyusun laporan asesmen penerima manfaat","outputUnit":"dokumen","standardMinutes":30,"weight":2,"source":"budgetLine","sourceReference":"4501.AB"}""", "H1", Role.Hr);
        Assert.True(proposed.Status is 200 or 201, proposed.Text);
        var reviewed = await SendAsync(host, "catalogue/reviews", """{"items":[{"code":"A1","number":1,"accept":true}]}""", "H2", Role.Hr);
        Assert.True(reviewed.Status == 200, reviewed.Text);
    }

    private static async Task VerifiedAsync(ApiHost host)
    {
        const string Lines = """
            {"lines":[
              {"id":"1","activityCode":"A1","quantity":1,"minutes":45,"description":"Asesmen","evidence":"https://bukti.example.go.id/1"},
              {"id":"2","activityCode":"A1","quantity":2,"minutes":0,"description":"Asesmen lanjutan"},
              {"id":"3","activityCode":"A1","quantity":1,"minutes":60,"description":"Rapat"}]}
            """;
        var request = host.Request(HttpMethod.Post, $"/api/v1/{Day}/submit", Lines, "4");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        var sent = await host.SendAsync(request);
        Assert.True(sent.Status == 200, sent.Text);
        var decide = host.Request(
            HttpMethod.Post, $"/api/v1/{Day}/decisions", """{"lines":[{"line":"1","verdict":"verify"},{"line":"2","verdict":"verify"},{"line":"3","verdict":"reject","reason":"x"}]}""", "2");
        decide.Headers.TryAddWithoutValidation("If-Match", sent.Header("ETag"));
        var decided = await host.SendAsync(decide);
        Assert.True(decided.Status == 200, decided.Text);
    }

    private static Task<Answer> SendAsync(ApiHost host, string path, string json, string nip, Role role) => host.SendAsync(host.Request(HttpMethod.Post, $"/api/v1/{path}", json, nip, role));

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip) => host.SendAsync(host.Request(HttpMethod.Get, $"/api/v1/{path}", null, nip));
}
