using EPerformance.Api.Tests.Access;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Delegations;

/// <summary>A superior is away, the unit's administrator records who stands in, who then decides; nobody gives power to oneself. <c>A6</c> is the administrator of BJ, <c>2</c> its head, <c>4</c> below.</summary>
public sealed class StandInStoryTests(SharedAgency shared) : IClassFixture<SharedAgency>
{
    private const string Acting = """{"kind":"plh","by":"X7","from":"2026-03-02","to":"2026-03-06","document":"SPRIN 12/2026"}""";

    [Fact]
    public async Task Who_stands_in_decides_at_once_and_no_longer_than_it_lasts()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var sent = await agency.SendAsync("POST", "/activities/4/2026-03-02/submit", """{"lines":[{"id":"1","activityCode":"A","quantity":1,"minutes":60,"description":"Asesmen"}]}""", "4", Role.Employee, ("If-None-Match", "*"));
        var tag = ("If-Match", sent.Header("ETag")!);
        const string Decision = """{"lines":[{"line":"1","verdict":"verify"}]}""";
        Assert.Equal(403, (await agency.SendAsync("POST", "/activities/4/2026-03-02/decisions", Decision, "X7", Role.Employee, tag)).Status);

        var recorded = await agency.SendAsync("POST", "/delegations/2", Acting, "A6", Role.UnitAdmin);
        Assert.Equal((201, "A6"), (recorded.Status, recorded.Json!["recordedBy"]!.GetValue<string>()));
        var decided = await agency.SendAsync("POST", "/activities/4/2026-03-02/decisions", Decision, "X7", Role.Employee, tag);
        Assert.True(decided.Status == 200, decided.Text);
        Assert.Contains("standInBegins", (await agency.SendAsync("GET", "/notices", null, "X7", Role.Employee)).Text, StringComparison.Ordinal);

        var id = recorded.Json["id"]!.GetValue<string>();
        var ended = await agency.SendAsync("POST", $"/delegations/2/{id}/end", """{"lastDay":"2026-03-01","reason":"Kembali lebih awal"}""", "1", Role.Employee);
        Assert.Equal((200, "2026-03-01"), (ended.Status, ended.Json!["endedOn"]!.GetValue<string>()));
        Assert.Equal(403, (await agency.SendAsync("GET", "/activities/4/2026-03-02", null, "X7", Role.Employee)).Status);
        Assert.Equal([id], (await agency.SendAsync("GET", "/delegations/2", null, "2", Role.Employee)).Json!["items"]!.AsArray().Select(one => one!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("oneself", "A6", Role.UnitAdmin, """{"kind":"plh","by":"A6","from":"2026-03-09","to":"2026-03-10","document":"x"}""", 403, "DLG-007")]
    [InlineData("the personnel office itself", "N0", Role.Hr, """{"kind":"plh","by":"N0","from":"2026-03-09","to":"2026-03-10","document":"x"}""", 403, "DLG-007")]
    [InlineData("the holder an acting official", "2", Role.Employee, """{"kind":"plh","by":"X7","from":"2026-03-09","to":"2026-03-10","document":"x"}""", 403, "DLG-008")]
    [InlineData("the holder a delegate", "2", Role.Employee, """{"kind":"delegate","by":"X7","from":"2026-03-09","to":"2026-03-10"}""", 201, null)]
    [InlineData("a subordinate", "4", Role.Employee, """{"kind":"delegate","by":"X7","from":"2026-03-09","to":"2026-03-10"}""", 403, "ACC-001")]
    [InlineData("an administrator elsewhere", "X7", Role.UnitAdmin, """{"kind":"delegate","by":"F9","from":"2026-03-09","to":"2026-03-10"}""", 403, "ACC-001")]
    [InlineData("without a letter", "A6", Role.UnitAdmin, """{"kind":"plt","by":"X7","from":"2026-03-09","to":"2026-03-10"}""", 422, "DLG-003")]
    [InlineData("somebody unknown", "A6", Role.UnitAdmin, """{"kind":"plt","by":"tidak-ada","from":"2026-03-09","to":"2026-03-10","document":"x"}""", 422, "DLG-004")]
    public async Task Who_may_record_whom(string label, string nip, Role role, string body, int status, string? code)
    {
        var answer = await shared.Agency.SendAsync("POST", "/delegations/2", body, nip, role);

        Assert.Equal((label, status, code), (label, answer.Status, answer.Code));
    }

    [Fact]
    public async Task Two_acting_officials_at_once_are_refused_also_when_both_are_recorded_at_once()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var other = Acting.Replace("X7", "F9", StringComparison.Ordinal);

        var answers = await Task.WhenAll(agency.SendAsync("POST", "/delegations/2", Acting, "A6", Role.UnitAdmin), agency.SendAsync("POST", "/delegations/2", other, "1", Role.Employee));

        Assert.Equal([201, 409], answers.Select(answer => answer.Status).Order());
        Assert.Equal("DLG-005", answers.Single(answer => answer.Status == 409).Code);
    }
}
