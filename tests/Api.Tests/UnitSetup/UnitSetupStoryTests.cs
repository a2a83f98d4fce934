using EPerformance.Api.Tests.Access;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.UnitSetup;

/// <summary>An administrator sets up the unit over HTTP. <c>A6</c> is that of BJ, <c>2</c> its head, <c>4</c> below in BJ-TU; today is Monday 2 March 2026.</summary>
public sealed class UnitSetupStoryTests(SharedAgency shared) : IClassFixture<SharedAgency>
{
    private const string Free = """{"from":"2026-03-09","to":"2026-03-10","document":"ND 7/2026"}""";

    [Fact]
    public async Task What_is_set_up_is_listed_for_the_unit_and_the_person_and_ended_with_a_reason()
    {
        await using var agency = await AccessAgency.OpenAsync();
        var recorded = await agency.SendAsync("POST", "/setup/people/4/schedules", Free, "A6", Role.UnitAdmin);
        Assert.Equal((201, "schedule", "A6"), (recorded.Status, recorded.Json!["kind"]!.GetValue<string>(), recorded.Json["recordedBy"]!.GetValue<string>()));
        Assert.Equal(201, (await agency.SendAsync("POST", "/setup/people/4/swaps", """{"free":"2026-03-06","worked":"2026-03-07","document":"ND 8/2026"}""", "A6", Role.UnitAdmin)).Status);

        var ofUnit = await agency.SendAsync("GET", "/setup/units/BJ?since=2026-03-07", null, "A6", Role.UnitAdmin);
        var ofPerson = await agency.SendAsync("GET", "/setup/people/4", null, "4", Role.Employee);
        Assert.Equal(["swap", "schedule"], ofUnit.Json!["items"]!.AsArray().Select(one => one!["kind"]!.GetValue<string>()));
        Assert.Equal(2, ofPerson.Json!["items"]!.AsArray().Count);
        Assert.Empty((await agency.SendAsync("GET", "/setup/units/BM", null, "SDM", Role.Hr)).Json!["items"]!.AsArray());
        var told = await agency.SendAsync("GET", "/notices", null, "4", Role.Employee);
        Assert.Contains("Jadwal kerja Anda mulai 2026-03-09 diubah.", told.Text, StringComparison.Ordinal);

        var id = recorded.Json["id"]!.GetValue<string>();
        var ended = await agency.SendAsync("POST", $"/setup/people/4/{id}/end", """{"lastDay":"2026-03-09","reason":"Selesai lebih awal"}""", "SDM", Role.Hr);
        Assert.Equal((200, "2026-03-09", "SDM"), (ended.Status, ended.Json!["endedOn"]!.GetValue<string>(), ended.Json["endedBy"]!.GetValue<string>()));
        Assert.Equal(201, (await agency.SendAsync("POST", "/setup/people/4/schedules", Free.Replace("03-09", "03-10", StringComparison.Ordinal), "A6", Role.UnitAdmin)).Status);
    }

    [Theory]
    [InlineData("the own schedule", "/setup/people/A6/schedules", Free, 403, "UNT-003")]
    [InlineData("that of the own unit", "/setup/units/BJ/schedules", Free, 403, "UNT-003")]
    [InlineData("that of a unit below", "/setup/units/BJ-TU/schedules", Free, 201, null)]
    [InlineData("that of a unit above", "/setup/units/PST/schedules", Free, 403, "ACC-001")]
    [InlineData("of a unit that is not there", "/setup/units/TIDAK-ADA/schedules", Free, 403, "ACC-001")]
    [InlineData("of somebody elsewhere", "/setup/people/X7/schedules", Free, 403, "ACC-001")]
    [InlineData("of nobody", "/setup/people/tidak-ada/schedules", Free, 403, "ACC-001")]
    [InlineData("without a letter", "/setup/people/4/schedules", """{"from":"2026-03-09","to":"2026-03-10","document":" "}""", 422, "UNT-011")]
    [InlineData("by no pattern", "/setup/people/4/schedules", """{"pattern":"tidak-ada","from":"2026-03-09","to":"2026-03-10","document":"x"}""", 422, "UNT-002")]
    [InlineData("a working day for another", "/setup/people/4/swaps", """{"free":"2026-03-06","worked":"2026-03-05","document":"x"}""", 422, "UNT-006")]
    [InlineData("shifts that overlap", "/setup/people/4/rosters/2026-04", """{"shifts":[{"date":"2026-04-01","start":"07:00","end":"14:00"},{"date":"2026-04-01","start":"13:00","end":"20:00"}],"document":"x"}""", 422, "UNT-008")]
    [InlineData("a roster of the first month there is", "/setup/people/4/rosters/0001-01", """{"shifts":[],"document":"x"}""", 422, "UNT-001")]
    [InlineData("a roster of the last month there is", "/setup/people/4/rosters/9999-12", """{"shifts":[],"document":"x"}""", 422, "UNT-001")]
    [InlineData("a place on no earth", "/setup/units/BJ/places", """{"code":"POS-1","latitude":-91,"longitude":0,"radius":10,"from":"2026-03-09","to":"2026-03-10","document":"x"}""", 422, "UNT-009")]
    [InlineData("a place of the own unit", "/setup/units/BJ/places", """{"code":"POS-1","latitude":-2.5,"longitude":140.7,"radius":10,"from":"2026-03-09","to":"2026-03-10","document":"x"}""", 201, null)]
    [InlineData("the whole calendar", "/setup/people/4/schedules", """{"from":"0001-01-01","to":"9999-12-31","document":"x"}""", 422, "UNT-001")]
    public async Task What_an_administrator_may_set_up(string label, string path, string body, int status, string? code)
    {
        var answer = await shared.Agency.SendAsync("POST", path, body, "A6", Role.UnitAdmin);

        Assert.Equal((label, status, code), (label, answer.Status, answer.Code));
    }

    [Fact]
    public async Task Two_at_once_do_not_both_set_up_the_same_days()
    {
        await using var agency = await AccessAgency.OpenAsync();

        var answers = await Task.WhenAll(agency.SendAsync("POST", "/setup/people/4/schedules", Free, "A6", Role.UnitAdmin), agency.SendAsync("POST", "/setup/people/4/schedules", Free, "SDM", Role.Hr));

        Assert.Equal([201, 409], answers.Select(answer => answer.Status).Order());
        Assert.Equal("UNT-004", answers.Single(answer => answer.Status == 409).Code);
    }
}
