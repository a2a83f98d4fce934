using EPerformance.Application.Access;
using EPerformance.Application.Audit;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Api.Tests.Access;

/// <summary>Everybody gets all that is kept about the person who asks, and nothing about anybody else.</summary>
public sealed class OwnDataTests
{
    private const Role EveryRole = Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor;
    private const string Line = """{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":"Menyusun naskah"}""";

    private static readonly string[] Sections = ["person", "imported", "setUp", "readers", "taps", "days", "activities", "requests", "objections", "plans", "workOrders", "evaluations", "discipline", "dialogues", "development", "competencies", "commendations", "earlyWarnings", "assessments", "talent", "results", "notices", "signals", "blocks", "record"];

    [Fact]
    public async Task One_file_holds_everything_about_the_caller()
    {
        await using var agency = await AccessAgency.OpenAsync();
        Assert.Equal(200, (await agency.SendAsync("POST", "/attendance/check-in", """{"eventId":"pagi","latitude":-2.5337,"longitude":140.7181,"accuracy":12}""", "4", Role.Employee)).Status);
        Assert.Equal(200, (await agency.SendAsync("POST", "/activities/4/2026-02-26/submit", $$"""{"lines":[{{Line}}]}""", "4", Role.Employee, ("If-None-Match", "*"))).Status);
        var audit = agency.Host.Audit;
        Record(audit, "4!202602", "A!S!4!20260226!00000001", "4", "10.0.0.4");
        Record(audit, "4!202602", "A!S!4!20260226!00000002", "2", "10.0.0.2");
        Record(audit, "3!202602", "A!S!3!20260226!00000001", "3", "10.0.0.3");

        var file = await agency.SendAsync("GET", "/access/own-data", null, "4", Role.Employee);

        Assert.Equal((200, "attachment; filename=\"data-pribadi-4.json\""), (file.Status, file.Header("Content-Disposition")));
        var data = file.Json!;
        Assert.Equal(["nip", "at", .. Sections], data.AsObject().Select(member => member.Key));
        Assert.Equal("4", data["nip"]!.GetValue<string>());
        Assert.Equal("Pegawai 4", data["person"]![0]!["name"]!.GetValue<string>());
        Assert.Contains(data["readers"]!.AsArray(), reader => reader!["nip"]?.GetValue<string>() == "2");
        var tap = Assert.Single(data["taps"]!.AsArray(), tap => tap!["eventId"]!.GetValue<string>() == "pagi")!;
        Assert.Contains("-2.5337", tap["place"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.NotEmpty(data["days"]!.AsArray());
        Assert.Equal("Menyusun naskah", data["activities"]![0]!["lines"]![0]!["description"]!.GetValue<string>());
        var result = Assert.Single(data["results"]!.AsArray())!;
        Assert.Equal("2026-02", result["period"]!.GetValue<string>());
        Assert.Equal("BASE", result["months"]![0]!["lines"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(2, data["record"]!.AsArray().Count);
        Assert.Contains("10.0.0.4", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.0.2", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.0.3", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_every_role_there_is_it_is_the_own_data_and_no_parameter_changes_whose()
    {
        await using var agency = await AccessAgency.OpenAsync();

        var file = await agency.SendAsync("GET", "/access/own-data?nip=4&person=4", null, "X7", EveryRole);

        Assert.Equal((200, "X7"), (file.Status, file.Json!["nip"]!.GetValue<string>()));
        Assert.DoesNotContain("Pegawai 4", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_whom_nothing_is_kept_gets_an_empty_file()
    {
        await using var agency = await AccessAgency.OpenAsync();

        var file = await agency.SendAsync("GET", "/access/own-data", null, "N0", Role.Auditor);

        Assert.Equal(200, file.Status);
        Assert.All(Sections.Except(["readers"]), section => Assert.Empty(file.Json![section]!.AsArray()));
    }

    private static void Record(MemoryAudit audit, string partition, string row, string by, string address) => audit.Put(new AuditContent(
        new AuditRow(new AuditKey("Submissions", partition, row), FixedClock.Parse("2026-02-26T02:00:00Z"), Nip.Parse(by), Seal.RootOf([])),
        new SortedDictionary<string, string>(StringComparer.Ordinal) { ["Account"] = by, ["Address"] = address, ["By"] = by, ["Events"] = "[]" }));
}
