using EPerformance.Api.Endpoints;
using EPerformance.Api.Security;
using EPerformance.Api.Tests.Periods;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Access;

/// <summary>What one person may not do alone, over HTTP and with every role there is.</summary>
public sealed class SeparationOfDutiesTests
{
    private const Role EveryRole = Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor | Role.Platform;
    private const string Day = "/activities/4/2026-02-26";

    [Theory]
    [InlineData("decisions", """{"lines":[{"line":"1","verdict":"verify"}]}""")]
    [InlineData("return", """{"reason":"Bukti belum ada"}""")]
    public async Task Nobody_decides_own_activities(string what, string body)
    {
        await using var agency = await AccessAgency.OpenAsync();
        var sent = await agency.SendAsync(
            "POST", $"{Day}/submit", """{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Naskah"}]}""", "4", EveryRole, ("If-None-Match", "*"));

        var own = await agency.SendAsync("POST", $"{Day}/{what}", body, "4", EveryRole, ("If-Match", sent.Header("ETag")!));
        var superior = await agency.SendAsync("POST", $"{Day}/{what}", body, "2", Role.Employee, ("If-Match", sent.Header("ETag")!));

        Assert.Equal((200, 403, "APR-001", 200), (sent.Status, own.Status, own.Code, superior.Status));
    }

    [Fact]
    public async Task Nobody_decides_own_activities_among_those_of_others()
    {
        await using var agency = await AccessAgency.OpenAsync();
        await agency.SendAsync(
            "POST", $"{Day}/submit", """{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Naskah"}]}""", "4", EveryRole, ("If-None-Match", "*"));

        var own = await agency.SendAsync("POST", "/activities/decisions", """{"items":[{"nip":"4","date":"2026-02-26","version":1,"verdict":"verify"}]}""", "4", EveryRole);

        Assert.Equal((200, 403), (own.Status, own.Json!["items"]![0]!["status"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("personnel")]
    [InlineData("finance")]
    public async Task Who_ordered_a_run_signs_it_for_no_office(string office)
    {
        await using var desk = await PeriodDesk.OpenAsync();
        var published = await desk.PublishAsync();
        desk.Later(TimeSpan.FromDays(4));

        var own = await desk.PostAsync("periods/2026-03/approvals", $$"""{"office":"{{office}}"}""", "SDM", EveryRole, published);
        await desk.PostAsync("periods/2026-03/recalculate", """{"reason":"Keberatan diterima"}""", "KSDM", EveryRole, published);
        await desk.WorkAsync();
        await desk.WorkAsync();
        var again = await desk.GetAsync("periods/2026-03", "SDM", Role.Hr);
        desk.Later(TimeSpan.FromDays(4));
        var second = await desk.PostAsync("periods/2026-03/approvals", $$"""{"office":"{{office}}"}""", "KSDM", EveryRole, again);
        var first = await desk.PostAsync("periods/2026-03/approvals", $$"""{"office":"{{office}}"}""", "SDM", EveryRole, again);

        Assert.Equal((403, "RUN-020"), (own.Status, own.Code));
        Assert.Equal((403, "RUN-020"), (second.Status, second.Code));
        Assert.Equal((200, 2), (first.Status, again.Json!["version"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Nobody_signs_a_run_for_both_offices()
    {
        await using var desk = await PeriodDesk.OpenAsync();
        var published = await desk.PublishAsync();
        desk.Later(TimeSpan.FromDays(4));

        var first = await desk.PostAsync("periods/2026-03/approvals", """{"office":"personnel"}""", "KSDM", EveryRole, published);
        var second = await desk.PostAsync("periods/2026-03/approvals", """{"office":"finance"}""", "KSDM", EveryRole, published);
        await desk.WorkAsync();
        var standing = await desk.GetAsync("periods/2026-03", "SDM", Role.Hr);

        Assert.Equal((200, 403, "PER-006"), (first.Status, second.Status, second.Code));
        Assert.Equal("published", standing.Json!["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_office_of_two_may_allow_it_and_still_needs_two()
    {
        await using var desk = await PeriodDesk.OpenAsync(settings: new() { ["Allowance:OrderingOfficerMaySign"] = "true" });
        var published = await desk.PublishAsync();
        desk.Later(TimeSpan.FromDays(4));

        var first = await desk.PostAsync("periods/2026-03/approvals", """{"office":"personnel"}""", "SDM", EveryRole, published);
        var second = await desk.PostAsync("periods/2026-03/approvals", """{"office":"finance"}""", "SDM", EveryRole, published);

        Assert.Equal((200, 403, "PER-006"), (first.Status, second.Status, second.Code));
    }

    [Fact]
    public async Task Nobody_opens_or_closes_the_own_access()
    {
        await using var agency = await AccessAgency.OpenAsync();

        var closed = await agency.SendAsync("POST", "/access/blocks", """{"nip":"1","reason":"x"}""", "1", EveryRole);
        var opened = await agency.SendAsync("POST", "/access/blocks/lift", """{"nip":"1","reason":"x"}""", "1", EveryRole);

        Assert.Equal((403, "ACC-006", 403, "ACC-006"), (closed.Status, closed.Code, opened.Status, opened.Code));
    }

    /// <summary>A policy is a reviewed file of the library; who may bring one in over HTTP, should that ever be possible, must not sign runs.</summary>
    [Fact]
    public void Nobody_both_edits_policies_and_approves_runs()
    {
        var table = EndpointTable.Of(EndpointTable.Areas);
        var signing = PermissionTable.Of(Permission.SignPeriods).Roles;

        var editing = table.Endpoints.Where(endpoint => endpoint.Area == "policies" && endpoint.Method != "GET" && !endpoint.ChangesNothing);

        Assert.All(editing, endpoint => Assert.True(
            (PermissionTable.Of(endpoint.Permission).Roles & signing) == Role.None, $"{endpoint.Name} changes policies, and {PermissionTable.Of(endpoint.Permission).Roles & signing} signs runs"));
        Assert.Contains(table.Endpoints, endpoint => endpoint.Area == "policies");
    }
}
