using System.Text.Json.Nodes;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Skp;

/// <summary>Plans over HTTP, from the head's agreement down to staff. <c>1</c> leads <c>2</c>, who leads <c>4</c>; <c>3</c> is beside; <c>H1</c> is of the personnel office.</summary>
public sealed class SkpStoryTests
{
    private const string Goal = "Meningkatnya keberfungsian sosial penerima manfaat";

    private int _keys;

    [Fact]
    public async Task The_heads_agreement_goes_down_to_staff_who_enter_once_their_plan_is_agreed()
    {
        await using var host = await StartAsync(new Dictionary<string, string?> { ["Skp:BeforeEntry"] = "Everybody" });
        await AgreedAsync(host, "1", Plan("leader", Result("a", Goal)), "H1", Role.Hr);
        await AgreedAsync(host, "2", Plan("staff", Result("b", Goal, "direct", "1", "a")), "1");

        var supportable = await GetAsync(host, "skp/4/2026/supportable", "4");
        Assert.Equal(["2:b", "1:a"], supportable.Json!["items"]!.AsArray().Select(one => $"{one!["ref"]!["nip"]}:{one["ref"]!["result"]}"));
        Assert.Equal((422, "SKP-016"), Codes(await EnterAsync(host)));

        var plan = Plan("staff", Result("c", "Terlaksananya asesmen", "indirect", "2", "b"));
        var written = await WriteAsync(host, "4", plan);
        Assert.Equal((200, "draft"), (written.Status, written.Json!["status"]!.GetValue<string>()));
        var proposed = await PostAsync(host, "skp/4/2026/1/propose", "4", written);
        Assert.Equal(["4"], (await GetAsync(host, "skp/waiting", "2")).Json!["items"]!.AsArray().Select(one => one!["nip"]!.GetValue<string>()));
        Assert.Empty((await GetAsync(host, "skp/waiting", "1")).Json!["items"]!.AsArray());

        var noted = await PostAsync(host, "skp/4/2026/1/notes", "2", null, """{"text":"Target terlalu rendah","result":"c"}""");
        Assert.Equal(201, noted.Status);
        var answered = await PostAsync(host, "skp/4/2026/1/notes", "4", null, """{"text":"Akan diperbaiki","replyTo":1}""");
        Assert.Equal((412, "ACC-003"), Codes(await PostAsync(host, "skp/4/2026/1/agree", "2", proposed)));
        var returned = await PostAsync(host, "skp/4/2026/1/return", "2", answered, """{"reason":"Naikkan target"}""");
        Assert.Equal("returned", returned.Json!["status"]!.GetValue<string>());
        Assert.Equal((409, "SKP-008"), Codes(await PostAsync(host, "skp/4/2026/1/propose", "4", returned)));
        var revised = await WriteAsync(host, "4", plan.Replace("12 laporan", "24 laporan", StringComparison.Ordinal), returned);
        var agreed = await PostAsync(host, "skp/4/2026/1/agree", "2", await PostAsync(host, "skp/4/2026/1/propose", "4", revised));

        Assert.Equal("running", agreed.Json!["status"]!.GetValue<string>());
        Assert.Equal(7, agreed.Json["agreed"]![0]!["content"]!["behaviours"]!.AsArray().Count);
        Assert.Equal((200, null), Codes(await EnterAsync(host)));
        Assert.Equal([null, 1], (await GetAsync(host, "skp/4/2026/1/notes", "1")).Json!["items"]!.AsArray().Select(note => note!["replyTo"]?.GetValue<int>()));
        Assert.Equal(
            ["written", "proposed", "noted", "noted", "returned", "written", "proposed", "agreed"],
            (await GetAsync(host, "skp/4/2026/1/history", "4")).Json!["items"]!.AsArray().Select(change => change!["event"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_matrix_shows_whose_results_support_whose_and_what_to_look_at()
    {
        await using var host = await StartAsync();
        await AgreedAsync(host, "1", Plan("leader", Result("a", Goal)), "H1", Role.Hr);
        await AgreedAsync(host, "2", Plan("staff", Result("b", "Terlayaninya penerima manfaat di Jayapura", "indirect", "1", "a")), "1");
        await AgreedAsync(host, "4", Plan("staff", Result("c", "Terlayaninya penerima manfaat di Jayapura", "direct", "2", "b")), "2");

        var own = await GetAsync(host, "skp/units/PST/2026/matrix", "2");
        Assert.Equal(["2:1/a", "4:2/b"], Roles(own).Select(role => $"{role["nip"]}:{role["results"]![0]!["supports"]!["nip"]}/{role["results"]![0]!["supports"]!["result"]}"));
        var whole = await GetAsync(host, "skp/units/PST/2026/matrix", "H1", Role.Hr);
        Assert.Equal(["1", "2", "3", "4", "5"], Roles(whole).Select(role => role["nip"]!.GetValue<string>()));
        // 3 and 5 have no plan; a part of the head's result has been given to one person only.
        Assert.Equal(["a", "3", "5"], whole.Json!["hints"]!.AsArray().Select(hint => (hint!["result"]?["result"] ?? hint["nip"])!.GetValue<string>()));
        Assert.Equal((404, "ACC-002"), Codes(await GetAsync(host, "skp/units/TIDAK-ADA/2026/matrix", "2")));
    }

    [Fact]
    public async Task A_change_of_superior_strands_no_proposal_and_keeps_what_results_support()
    {
        await using var host = await StartAsync(services: services => services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(SampleOrganisation.WithNewSuperior())));
        await AgreedAsync(host, "1", Plan("leader", Result("a", Goal)), "H1", Role.Hr);
        await AgreedAsync(host, "2", Plan("staff", Result("b", Goal, "direct", "1", "a")), "1");
        var proposed = await PostAsync(host, "skp/4/2026/1/propose", "4", await WriteAsync(host, "4", Plan("staff", Result("c", "Terlaksananya asesmen", "indirect", "2", "b"))));
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-10T02:00:00Z"));

        Assert.Equal((403, "SKP-013"), Codes(await PostAsync(host, "skp/4/2026/1/agree", "2", proposed)));
        Assert.Equal(["4"], (await GetAsync(host, "skp/waiting", "3")).Json!["items"]!.AsArray().Select(one => one!["nip"]!.GetValue<string>()));
        Assert.Equal(200, (await PostAsync(host, "skp/4/2026/1/agree", "3", proposed)).Status);
        await AgreedAsync(host, "3", Plan("staff", Result("d", Goal, "direct", "1", "a", succeeds: ("2", "b"))), "1");

        var matrix = await GetAsync(host, "skp/units/PST/2026/matrix", "H1", Role.Hr);
        Assert.Equal("3", Roles(matrix).Single(role => role["nip"]!.GetValue<string>() == "4")["results"]![0]!["supports"]!["nip"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_falls_short_gets_a_new_agreement_and_a_change_of_post_ends_a_plan()
    {
        await using var host = await StartAsync();
        var agreed = await AgreedAsync(host, "4", Plan("staff", Result("c", "Terlaksananya asesmen")), "2");

        Assert.Equal((409, "SKP-004"), Codes(await WriteAsync(host, "4", Plan("staff", Result("c", "Lain")), agreed)));
        var again = await WriteAsync(host, "4", Plan("staff", Result("c", "Terlaksananya asesmen")).Replace("12 laporan", "9 laporan", StringComparison.Ordinal)[..^1] + ""","kind":"newAgreement","why":"Capaian triwulan I di bawah target"}""", agreed);
        Assert.Equal(("running", "newAgreement"), (again.Json!["status"]!.GetValue<string>(), again.Json["open"]!["kind"]!.GetValue<string>()));
        var second = await PostAsync(host, "skp/4/2026/1/agree", "2", await PostAsync(host, "skp/4/2026/1/propose", "4", again));
        Assert.Equal(2, second.Json!["agreed"]!.AsArray().Count);

        Assert.Equal((409, "SKP-014"), Codes(await WriteAsync(host, "4", Plan("staff", Result("x", "Lain")), number: 2)));
        Assert.Equal((403, "SKP-012"), Codes(await PostAsync(host, "skp/4/2026/1/end", "4", second, """{"lastDay":"2026-05-31","reason":"Mutasi"}""")));
        await PostAsync(host, "skp/4/2026/1/end", "H1", second, """{"lastDay":"2026-05-31","reason":"Mutasi"}""", Role.Hr);
        Assert.Equal(200, (await WriteAsync(host, "4", Plan("staff", Result("x", "Lain")).Replace("2026-01-01", "2026-06-01", StringComparison.Ordinal), number: 2)).Status);
        Assert.Equal(2, (await GetAsync(host, "skp/4/2026", "4")).Json!["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_plan_says_all_that_is_wrong_with_it_and_what_it_refers_to_must_be_agreed_above()
    {
        await using var host = await StartAsync();
        var faulty = await WriteAsync(host, "4", """
            {"form":"light","from":"2026-01-01","to":"2027-01-01","results":[{"id":"a b","kind":"additional","statement":" ","cascade":"direct","indicators":[{"statement":"x","target":"y","perspective":"budget"}]}],"behaviours":[{"value":"loyal"},{"value":"loyal"}]}
            """);
        Assert.Equal((422, "SKP-001"), Codes(faulty));
        Assert.Equal(
            ["$.to", "$.form", "$.results", "$.results.id", "$.results[0].statement", "$.results[0].supports", "$.results[0].indicators[0].aspect", "$.behaviours"],
            faulty.Json!["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>()));

        await AgreedAsync(host, "3", Plan("staff", Result("z", "Arsip tertata")), "1");
        await AgreedAsync(host, "1", Plan("leader", Result("a", Goal)), "H1", Role.Hr);
        foreach (var (reference, path) in new[] { (Result("c", "x", "indirect", "2", "b"), "$.results[0].supports"), (Result("c", "x", "indirect", "3", "z"), "$.results[0].supports"), (Result("c", "Lain", "direct", "1", "a"), "$.results[0].statement") })
        {
            var current = await GetAsync(host, "skp/4/2026/1", "4");
            var written = await WriteAsync(host, "4", Plan("staff", reference), current.Status == 200 ? current : null);
            var refused = await PostAsync(host, "skp/4/2026/1/propose", "4", written);
            Assert.Equal((422, "SKP-001", path), (refused.Status, refused.Code, refused.Json!["errors"]!.AsArray().Single()!["path"]!.GetValue<string>()));
        }
    }

    [Theory]
    [InlineData(EmploymentType.Pns, "staff", true)]
    [InlineData(EmploymentType.Cpns, "staff", true)]
    [InlineData(EmploymentType.Pppk, "staff", true)]
    [InlineData(EmploymentType.NonAsn, "light", true)]
    [InlineData(EmploymentType.Pppk, "light", false)]
    [InlineData(EmploymentType.NonAsn, "staff", false)]
    public async Task Civil_servants_and_field_assistants_each_have_their_form_and_agree_on_it_alike(EmploymentType employment, string form, bool isTheirs)
    {
        var facts = SampleOrganisation.Facts();
        var people = facts.People.Select(person => person.Nip.Value == "4" ? person with { Assignments = [.. person.Assignments.Select(part => part with { EmploymentType = employment })] } : person);
        await using var host = await StartAsync(services: services => services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(facts with { People = [.. people] })));
        var plan = Plan(form, Result("c", "Pendampingan lanjut usia"));
        if (form == "light")
            plan = plan[..plan.IndexOf("\"behaviours\"", StringComparison.Ordinal)] + "\"behaviours\":[]}";

        if (isTheirs)
            Assert.Equal("running", (await AgreedAsync(host, "4", plan, "2")).Json!["status"]!.GetValue<string>());
        else
            Assert.Equal((422, "SKP-001"), Codes(await WriteAsync(host, "4", plan)));
    }

    [Fact]
    public async Task The_document_is_a_pdf_with_the_same_bytes_each_time()
    {
        await using var host = await StartAsync();
        await AgreedAsync(host, "4", Plan("staff", Result("c", "Terlaksananya asesmen")), "2");

        var (first, second) = (await GetAsync(host, "skp/4/2026/1/document", "2"), await GetAsync(host, "skp/4/2026/1/document", "4"));

        Assert.Equal((200, "application/pdf"), (first.Status, first.Message.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("%PDF-", first.Text, StringComparison.Ordinal);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal("attachment; filename=\"skp-4-2026-1.pdf\"", first.Header("Content-Disposition"));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, "skp/4/2026/1/document", "3")));
    }

    private static async Task<ApiHost> StartAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var host = await ApiHost.StartAsync(settings, services: services);
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-02T05:00:00Z"));
        return host;
    }

    private async Task<Answer> AgreedAsync(ApiHost host, string nip, string plan, string by, Role role = Role.Employee)
    {
        var written = await WriteAsync(host, nip, plan);
        Assert.True(written.Status == 200, written.Text);
        var proposed = await PostAsync(host, $"skp/{nip}/2026/1/propose", nip, written);
        Assert.True(proposed.Status == 200, proposed.Text);
        var agreed = await PostAsync(host, $"skp/{nip}/2026/1/agree", by, proposed, role: role);
        Assert.True(agreed.Status == 200, agreed.Text);
        return agreed;
    }

    private static Task<Answer> WriteAsync(ApiHost host, string nip, string plan, Answer? seen = null, int number = 1)
    {
        var request = host.Request(HttpMethod.Put, $"/api/v1/skp/{nip}/2026/{number}", plan, nip);
        Seen(request, seen);
        return host.SendAsync(request);
    }

    private Task<Answer> PostAsync(ApiHost host, string path, string nip, Answer? seen, string? body = null, Role role = Role.Employee)
    {
        var request = host.Request(HttpMethod.Post, "/api/v1/" + path, body, nip, role);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", $"k{++_keys}");
        if (seen is not null)
            Seen(request, seen);
        return host.SendAsync(request);
    }

    private static void Seen(HttpRequestMessage request, Answer? seen)
    {
        if (seen?.Header("ETag") is { } tag)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        else
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
    }

    private Task<Answer> EnterAsync(ApiHost host) =>
        PostAsync(host, "activities/4/2026-03-02/lines", "4", null, """{"lines":[{"id":"1","activityCode":"A","quantity":1,"minutes":60,"description":"Asesmen"}]}""");

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip, Role role = Role.Employee) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private static IEnumerable<JsonNode> Roles(Answer matrix) => matrix.Json!["roles"]!.AsArray().Select(role => role!);

    private static string Plan(string form, string result)
    {
        var values = string.Join(',', new[] { "berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif" }.Select(value => $$"""{"value":"{{value}}"}"""));
        var measure = form == "leader" ? "\"perspective\":\"serviceRecipients\"" : "\"aspect\":\"quantity\"";
        return $$"""{"form":"{{form}}","from":"2026-01-01","to":"2026-12-31","results":[{{result.Replace("\"measure\":0", measure, StringComparison.Ordinal)}}],"behaviours":[{{values}}]}""";
    }

    private static string Result(string id, string statement, string cascade = "nonCascading", string? nip = null, string? result = null, (string Nip, string Result)? succeeds = null)
    {
        var supports = nip is null ? "" : $$""","supports":{"nip":"{{nip}}","number":1,"result":"{{result}}"}""";
        var before = succeeds is { } old ? $$""","succeeds":{"nip":"{{old.Nip}}","number":1,"result":"{{old.Result}}"}""" : "";
        return $$"""{"id":"{{id}}","kind":"main","statement":"{{statement}}","cascade":"{{cascade}}","indicators":[{"statement":"Jumlah laporan","target":"12 laporan","measure":0}]{{supports}}{{before}}}""";
    }

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
