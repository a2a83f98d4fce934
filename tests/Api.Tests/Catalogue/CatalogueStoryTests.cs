using System.Text.Json.Nodes;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.TestKit;

namespace EPerformance.Api.Tests.Catalogue;

/// <summary>The catalogue over HTTP: proposed, sent back, accepted, used, ended. Officers are <c>H1</c> and <c>H2</c>; <c>4</c> enters, in BJ-TU.</summary>
public sealed class CatalogueStoryTests
{
    private const string Specific = """{"code":"ATENSI/1","from":"2026-01-01","name":"Menyusun laporan asesmen penerima manfaat","outputUnit":"dokumen","source":"processStep","sourceReference":"ATENSI: asesmen","standardMinutes":120,"weight":2.5,"unitCode":"BJ"}""";
    private const string General = """{"code":"UMUM","from":"2026-01-01","name":"Membantu pimpinan dll","outputUnit":"kegiatan","source":"postDuty"}""";

    private int _keys;

    [Fact]
    public async Task What_is_too_general_is_sent_back_and_only_what_is_accepted_can_be_entered()
    {
        await using var host = await ApiHost.StartAsync();
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-02T05:00:00Z"));
        Assert.Equal(201, (await ProposeAsync(host, General)).Status);
        Assert.Equal(201, (await ProposeAsync(host, Specific)).Status);

        var waiting = await GetAsync(host, "catalogue/items?waiting=true");
        Assert.Equal(["ATENSI/1", "UMUM"], waiting.Json!["items"]!.AsArray().Select(item => item!["code"]!.GetValue<string>()));
        Assert.Equal(3, waiting.Json["items"]![1]!["hints"]!.AsArray().Count);
        Assert.Empty(waiting.Json["items"]![0]!["hints"]!.AsArray());

        var reviewed = await PostAsync(host, "catalogue/reviews", """
            {"items":[{"code":"UMUM","number":1,"accept":false,"reason":"Sebutkan keluaran yang dihitung"},{"code":"ATENSI/1","number":1,"accept":true},{"code":"TIDAK-ADA","number":1,"accept":true}]}
            """, "H2", Role.Hr);
        Assert.Equal([200, 200, 409], reviewed.Json!["items"]!.AsArray().Select(item => item!["status"]!.GetValue<int>()));

        Assert.Equal((200, null), Codes(await EnterAsync(host, "1", "ATENSI/1")));
        Assert.Equal((422, "CAT-011"), Codes(await EnterAsync(host, "2", "UMUM")));
        var unknown = await EnterAsync(host, "3", "NASKAH/1");
        Assert.Equal((422, "CAT-010"), Codes(unknown));
        Assert.StartsWith("NASKAH/1: ", unknown.Json!["messages"]!["en"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal((422, "CAT-012"), Codes(await PostAsync(host, "activities/3/2026-03-02/lines", Line("1", "ATENSI/1"), "3", Role.Employee)));

        var usable = await GetAsync(host, "catalogue/usable", "4", Role.Employee);
        Assert.Equal(["ATENSI/1"], usable.Json!["items"]!.AsArray().Select(item => item!["code"]!.GetValue<string>()));
        Assert.Empty((await GetAsync(host, "catalogue/usable", "3", Role.Employee)).Json!["items"]!.AsArray());
        var item = await GetAsync(host, "catalogue/items/ATENSI%2F1");
        Assert.Equal("accepted", item.Json!["versions"]![0]!["status"]!.GetValue<string>());
        var history = await GetAsync(host, "catalogue/items/UMUM/history");
        Assert.Equal(["proposed", "sentBack"], history.Json!["items"]!.AsArray().Select(one => one!["event"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Nobody_accepts_the_own_proposal_and_a_later_version_leaves_the_days_before_as_they_were()
    {
        await using var host = await ApiHost.StartAsync();
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-02T05:00:00Z"));
        await ProposeAsync(host, Specific);

        var own = await PostAsync(host, "catalogue/reviews", """{"items":[{"code":"ATENSI/1","number":1,"accept":true}]}""", "H1", Role.Hr);
        Assert.Equal((403, "CAT-003"), (own.Json!["items"]![0]!["status"]!.GetValue<int>(), own.Json["items"]![0]!["violationCode"]!.GetValue<string>()));

        await PostAsync(host, "catalogue/reviews", """{"items":[{"code":"ATENSI/1","number":1,"accept":true}]}""", "H2", Role.Hr);
        Assert.Equal((409, "CAT-001"), Codes(await ProposeAsync(host, Specific.Replace("120", "90", StringComparison.Ordinal))));
        var later = await ProposeAsync(host, Specific.Replace("120", "90", StringComparison.Ordinal).Replace("2026-01-01", "2026-04-01", StringComparison.Ordinal));
        Assert.Equal([120, 90], later.Json!["versions"]!.AsArray().Select(version => version!["standardMinutes"]!.GetValue<int>()));

        Assert.Equal((422, "CAT-006"), Codes(await PostAsync(host, "catalogue/items/ATENSI%2F1/end", """{"lastDay":"2026-03-01","reason":"Digabung"}""", "H2", Role.Hr)));
        var ended = await PostAsync(host, "catalogue/items/ATENSI%2F1/end", """{"lastDay":"2026-03-02","reason":"Digabung"}""", "H2", Role.Hr);
        Assert.Equal("2026-03-02", ended.Json!["versions"]![0]!["until"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_file_with_a_problem_changes_nothing_and_a_sound_one_is_proposed_once()
    {
        await using var host = await ApiHost.StartAsync();
        const string header = "activity_code,name,output_unit,standard_minutes,weight,kind,source,source_reference,serves\n";

        var broken = await ImportAsync(host, header + "A1,Menyusun laporan asesmen,dokumen,60,1,UTAMA,RKAKL,,A2\nA2,,dokumen,-1,1,UTAMA,ANGAN,x,\nA1,Menyusun lagi laporan,dokumen,60,1,UTAMA,,,\n");
        Assert.Equal((422, "IMP-001"), Codes(broken));
        Assert.Equal(
            ["catalogue.csv:2:serves", "catalogue.csv:2:source_reference", "catalogue.csv:3:source", "catalogue.csv:3:standard_minutes", "catalogue.csv:4:activity_code"],
            broken.Json!["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>()));
        var circle = await ImportAsync(host, header + "A1,Menyusun laporan asesmen,dokumen,60,1,UTAMA,RKAKL,524.001,A2\nA2,Menyusun laporan tahunan,dokumen,60,1,UTAMA,RKAKL,524.002,A1\n");
        Assert.Equal("catalogue.csv:2:*", circle.Json!["errors"]![0]!["path"]!.GetValue<string>());

        const string sound = header + "A1,Menyusun laporan asesmen,dokumen,60,1,UTAMA,RKAKL,524.001,A2\nA2,Menyusun laporan tahunan,dokumen,60,1,UTAMA,RKAKL,524.002,\n";
        var (first, second) = (await ImportAsync(host, sound), await ImportAsync(host, sound));

        Assert.Equal((2, 0), (first.Json!["proposed"]!.GetValue<int>(), first.Json["unchanged"]!.GetValue<int>()));
        Assert.Equal((0, 2), (second.Json!["proposed"]!.GetValue<int>(), second.Json["unchanged"]!.GetValue<int>()));
        var served = await GetAsync(host, "catalogue/items/A2");
        Assert.Equal(["A1"], served.Json!["servedBy"]!.AsArray().Select(code => code!.GetValue<string>()));
        Assert.Equal("2026-01-01", served.Json["versions"]![0]!["from"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_proposal_says_all_that_is_wrong_with_it()
    {
        await using var host = await ApiHost.StartAsync();

        var answer = await ProposeAsync(host, """{"code":"a b","from":"2026-01-01","name":" ","outputUnit":"x","source":"budgetLine","standardMinutes":0.00001,"weight":1000001,"unitCode":"XX","serves":["a b"]}""");

        Assert.Equal((422, "CAT-007"), Codes(answer));
        Assert.Equal(["$.code", "$.name", "$.sourceReference", "$.standardMinutes", "$.weight", "$.unitCode", "$.serves"], answer.Json!["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>()));
        Assert.Equal(201, (await PostAsync(host, "catalogue/items", Specific.Replace("\"BJ\"", "\"BJ-TU\"", StringComparison.Ordinal), "2", Role.UnitAdmin)).Status);
        Assert.Equal((403, "CAT-009"), Codes(await PostAsync(host, "catalogue/items", Specific.Replace("\"BJ\"", "\"PST\"", StringComparison.Ordinal), "4", Role.UnitAdmin)));
    }

    [Fact]
    public async Task A_budget_plan_is_replaced_as_a_whole_and_its_lines_show_the_items_drawn_from_them()
    {
        await using var host = await ApiHost.StartAsync();
        const string sound = "code,parent_code,level,name,ceiling,realised\n024.05,,PROGRAMME,Rehabilitasi sosial,,\n524.001,024.05,OUTPUT,Asesmen penerima manfaat,1000000,400000\n";
        await ProposeAsync(host, Specific.Replace("processStep", "budgetLine", StringComparison.Ordinal).Replace("ATENSI: asesmen", "524.001", StringComparison.Ordinal));

        Assert.Equal((404, "ACC-002"), Codes(await GetAsync(host, "catalogue/budgets/2026/lines")));
        var broken = await BudgetAsync(host, sound + "524.002,NONE,OUTPUT,Lain,1.5,x\n");
        Assert.Equal(["budget.csv:4:ceiling", "budget.csv:4:realised"], broken.Json!["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>()));
        var (first, again) = (await BudgetAsync(host, sound), await BudgetAsync(host, sound));
        Assert.Equal((1, "1000000", "400000"), (first.Json!["version"]!.GetValue<int>(), first.Json["ceiling"]!.GetValue<string>(), first.Json["realised"]!.GetValue<string>()));
        Assert.Equal((1, "true"), (again.Json!["version"]!.GetValue<int>(), again.Header("Idempotency-Replayed")));

        var below = await GetAsync(host, "catalogue/budgets/2026/lines?under=024.05");
        Assert.Equal(["ATENSI/1"], below.Json!["items"]!.AsArray().Single()!["items"]!.AsArray().Select(code => code!.GetValue<string>()));
        Assert.Equal(2, (await GetAsync(host, "catalogue/budgets/2026/lines")).Json!["items"]!.AsArray().Count);
    }

    private Task<Answer> BudgetAsync(ApiHost host, string csv) => PostAsync(host, "catalogue/budgets/2026/imports", new JsonObject { ["csv"] = csv }.ToJsonString(), "F1", Role.Finance);

    private Task<Answer> ProposeAsync(ApiHost host, string body) => PostAsync(host, "catalogue/items", body, "H1", Role.Hr);

    private Task<Answer> ImportAsync(ApiHost host, string csv) => PostAsync(host, "catalogue/imports", new JsonObject { ["csv"] = csv }.ToJsonString(), "H1", Role.Hr);

    private Task<Answer> EnterAsync(ApiHost host, string line, string code) => PostAsync(host, "activities/4/2026-03-02/lines", Line(line, code), "4", Role.Employee);

    private static string Line(string id, string code) => $$"""{"lines":[{"id":"{{id}}","activityCode":"{{code}}","quantity":1,"minutes":60,"description":"Menyusun"}]}""";

    private Task<Answer> PostAsync(ApiHost host, string path, string body, string nip, Role role)
    {
        var request = host.Request(HttpMethod.Post, "/api/v1/" + path, body, nip, role);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", $"k{++_keys}");
        return host.SendAsync(request);
    }

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip = "H1", Role role = Role.Hr) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
