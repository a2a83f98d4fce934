using System.Text.Json.Nodes;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.WorkOrders;

/// <summary>A superior gives a task; people tell of it, by activities too; it is given back, moved, closed; everybody knows the own share.</summary>
public sealed class WorkOrderStoryTests
{
    private int _keys;

    [Fact]
    public async Task An_order_is_given_told_of_given_back_and_closed_and_everybody_is_told()
    {
        await using var host = await StartAsync();
        var given = await GiveAsync(host, "2", """{"title":"Asesmen lanjut usia","deadline":"2026-03-13","people":[{"nip":"4","quantity":10}],"minutesEach":45}""");
        Assert.Equal((201, "open"), (given.Status, given.Json!["stage"]!.GetValue<string>()));
        var own = $"work-orders/people/4/{given.Json["id"]!.GetValue<string>()}";
        Assert.Equal("orderGiven", (await NoticesAsync(host, "4"))[0]!["kind"]!.GetValue<string>());

        Assert.Equal((403, "ACC-001"), Codes(await PostAsync(host, own + "/progress", "2", null, """{"done":4}""")));
        Assert.Equal((422, "WOR-007"), Codes(await PostAsync(host, own + "/progress", "4", null, """{"done":11}""")));
        var told = await PostAsync(host, own + "/progress", "4", null, """{"done":4,"note":"Empat selesai"}""");
        Assert.Equal(6m, told.Json!["people"]![0]!["outstanding"]!.GetValue<decimal>());
        var finished = await PostAsync(host, own + "/finish", "4", null, """{"note":"Semua"}""");
        Assert.Equal("orderFinished", (await NoticesAsync(host, "2"))[0]!["kind"]!.GetValue<string>());

        Assert.Equal((412, "ACC-003"), Codes(await PostAsync(host, own + "/return", "2", given, """{"reason":"Belum lengkap"}""")));
        var back = await PostAsync(host, own + "/return", "2", finished, """{"reason":"Belum lengkap"}""");
        Assert.Equal(("open", "Belum lengkap"), (back.Json!["people"]![0]!["stage"]!.GetValue<string>(), back.Json["people"]![0]!["word"]!.GetValue<string>()));
        var moved = await PostAsync(host, own + "/postpone", "1", back, """{"deadline":"2026-03-20","reason":"Cuaca"}""");
        Assert.Equal("2026-03-20", moved.Json!["deadline"]!.GetValue<string>());
        var closed = await PostAsync(host, own + "/close", "2", moved, """{"note":"Terima kasih"}""");
        Assert.Equal(("closed", "Terima kasih"), (closed.Json!["stage"]!.GetValue<string>(), closed.Json["word"]!.GetValue<string>()));
        Assert.Equal((409, "WOR-002"), Codes(await PostAsync(host, own + "/finish", "4", null, "{}")));

        Assert.Equal(
            ["given", "progressed", "finished", "returned", "postponed", "closed"],
            (await GetAsync(host, own + "/history", "4")).Json!["items"]!.AsArray().Select(change => change!["event"]!.GetValue<string>()));
        Assert.Equal(["orderEnded", "orderChanged", "orderChanged", "orderGiven"], (await NoticesAsync(host, "4")).Select(notice => notice!["kind"]!.GetValue<string>()));
        Assert.Empty((await GetAsync(host, "work-orders/people/4?open=true", "4")).Json!["items"]!.AsArray());
        Assert.Single((await GetAsync(host, "work-orders/people/4", "2")).Json!["items"]!.AsArray());
        Assert.Single((await GetAsync(host, "work-orders/given", "2")).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Activities_name_the_order_and_show_what_was_verified_of_it()
    {
        await using var host = await StartAsync();
        var id = (await GiveAsync(host, "2", """{"title":"Asesmen","deadline":"2026-03-13","people":[{"nip":"4","quantity":10}]}""")).Json!["id"]!.GetValue<string>();
        var ofOther = (await GiveAsync(host, "1", """{"title":"Lain","deadline":"2026-03-13","people":[{"nip":"3"}]}""")).Json!["id"]!.GetValue<string>();

        Assert.Equal((422, "WOR-010"), Codes(await SubmitAsync(host, ofOther)));
        Assert.Equal((422, "WOR-010"), Codes(await SubmitAsync(host, "tidak-ada")));
        var sent = await SubmitAsync(host, id);
        Assert.True(sent.Status == 200, sent.Text);
        await PostAsync(host, "activities/4/2026-03-02/decisions", "2", sent, """{"lines":[{"line":"1","verdict":"verifyPart","quantity":2,"minutes":40,"reason":"Satu tanpa bukti"}]}""");

        var lines = (await GetAsync(host, $"work-orders/people/4/{id}/lines", "2")).Json!;
        Assert.Equal((3m, 2m), (lines["claimed"]!.GetValue<decimal>(), lines["verified"]!.GetValue<decimal>()));
        Assert.Equal("2026-03-02", lines["items"]![0]!["date"]!.GetValue<string>());
        Assert.Equal(id, (await GetAsync(host, "activities/4/2026-03-02", "4")).Json!["lines"]![0]!["activity"]!["workOrder"]!.GetValue<string>());
    }

    [Fact]
    public async Task Only_who_stands_above_all_its_people_gives_an_order_and_what_it_names_must_be_there()
    {
        await using var host = await StartAsync();
        Assert.Equal((403, "WOR-009"), Codes(await GiveAsync(host, "2", """{"title":"x","deadline":"2026-03-13","people":[{"nip":"4"},{"nip":"3"}]}""")));
        Assert.Equal((403, "WOR-009"), Codes(await GiveAsync(host, "4", """{"title":"x","deadline":"2026-03-13","people":[{"nip":"4"}]}""")));

        var faulty = await GiveAsync(host, "1", """{"title":" ","deadline":"2026-03-01","people":[{"nip":"4","quantity":0},{"nip":"4"}],"minutesEach":-1,"activityCode":"a b"}""");
        Assert.Equal((422, "WOR-001"), Codes(faulty));
        Assert.Equal(["$.title", "$.deadline", "$.activityCode", "$.minutesEach", "$.people", "$.people[0].quantity"], Paths(faulty));
        var dangling = await GiveAsync(host, "1", """{"title":"x","deadline":"2026-03-13","people":[{"nip":"4"}],"activityCode":"ASM/1","budgetLine":"524.001","result":{"nip":"1","number":1,"result":"a"}}""");
        Assert.Equal(["$.activityCode", "$.result", "$.budgetLine"], Paths(dangling));

        await CatalogueAsync(host);
        await BudgetAsync(host);
        await PlanAsync(host, "4", "2", """,{"id":"b","kind":"main","statement":"Lain","cascade":"nonCascading","indicators":[{"statement":"Jumlah","target":"1 laporan","aspect":"quantity"}]}""");
        var given = await GiveAsync(host, "2", """{"title":"x","deadline":"2026-03-13","people":[{"nip":"4"}],"activityCode":"ASM/1","budgetLine":"WA","result":{"nip":"4","number":1,"result":"c"}}""");
        Assert.True(given.Status == 201, given.Text);
        Assert.Equal(("WA", 2026, "c"), (given.Json!["budgetLine"]!.GetValue<string>(), given.Json["year"]!.GetValue<int>(), given.Json["result"]!["result"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_same_key_gives_one_order_and_nobody_in_between_ends_what_concerns_others()
    {
        await using var host = await StartAsync();
        const string Body = """{"title":"Laporan bulanan","deadline":"2026-03-13","people":[{"nip":"3"},{"nip":"4"}]}""";
        var given = await GiveAsync(host, "1", Body, "sama");
        Assert.Equal(given.Json!["id"]!.GetValue<string>(), (await GiveAsync(host, "1", Body, "sama")).Json!["id"]!.GetValue<string>());
        Assert.Single((await GetAsync(host, "work-orders/given", "1")).Json!["items"]!.AsArray());

        var one = $"work-orders/people/4/{given.Json["id"]!.GetValue<string>()}";
        // Each sees the own part, the superior of one the part of that one, who gave it all of them.
        Assert.Equal(["4"], Nips(await GetAsync(host, one, "4")));
        Assert.Equal(["4"], Nips(await GetAsync(host, one, "2")));
        Assert.Equal(["3", "4"], Nips(await GetAsync(host, one, "1")));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, one, "3")));
        Assert.Equal((403, "WOR-009"), Codes(await PostAsync(host, one + "/cancel", "2", given, """{"reason":"x"}""")));
        var released = await PostAsync(host, one + "/release", "2", given, """{"reason":"Dipinjam unit lain"}""");
        Assert.Equal(200, released.Status);
        Assert.Equal((409, "WOR-004"), Codes(await PostAsync(host, one + "/progress", "4", null, """{"done":1}""")));
        Assert.Equal("cancelled", (await PostAsync(host, one + "/cancel", "H1", released, """{"reason":"Dialihkan"}""", Role.Hr)).Json!["stage"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_change_of_superior_strands_no_order()
    {
        await using var host = await StartAsync(services => services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(SampleOrganisation.WithNewSuperior())));
        var given = await GiveAsync(host, "2", """{"title":"x","deadline":"2026-03-20","people":[{"nip":"4"}]}""");
        var own = $"work-orders/people/4/{given.Json!["id"]!.GetValue<string>()}";
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-10T02:00:00Z"));

        Assert.Equal((403, "ACC-001"), Codes(await PostAsync(host, own + "/close", "2", given, "{}")));
        await PostAsync(host, own + "/finish", "4", null, "{}");
        Assert.Equal("orderFinished", (await NoticesAsync(host, "3"))[0]!["kind"]!.GetValue<string>());
        Assert.Equal("closed", (await PostAsync(host, own + "/close", "3", await GetAsync(host, own, "3"), "{}")).Json!["stage"]!.GetValue<string>());
    }

    [Fact]
    public async Task Everybody_knows_the_own_load_and_share_and_superiors_those_of_the_unit()
    {
        await using var host = await StartAsync();
        await CatalogueAsync(host);
        // 3 is on leave on 9 and 10 March; 1, 3 and 5 are in PST today.
        await GiveAsync(host, "1", """{"title":"Asesmen","deadline":"2026-03-31","people":[{"nip":"3","quantity":10},{"nip":"5","quantity":30}],"activityCode":"ASM/1"}""");
        await GiveAsync(host, "1", """{"title":"Tanpa norma","deadline":"2026-03-31","people":[{"nip":"3"}]}""");
        await PlanAsync(host, "5", "1", "", """,{"activityCode":"ASM/1","quantity":1000}""");

        var own = (await GetAsync(host, "work-orders/workload/mine?month=2026-03", "3")).Json!;
        Assert.Equal(("PST", "2026-03-02", "2026-03-31", 3), (own["unit"]!.GetValue<string>(), own["from"]!.GetValue<string>(), own["to"]!.GetValue<string>(), own["persons"]!.GetValue<int>()));
        var mine = Assert.Single(own["people"]!.AsArray())!;
        Assert.Equal(("3", "450", 1), (mine["nip"]!.GetValue<string>(), mine["loadMinutes"]!.GetValue<string>(), mine["uncounted"]!.GetValue<int>()));
        Assert.Equal(["450", null], mine["items"]!.AsArray().Select(item => item!["minutes"]?.GetValue<string>()).OrderBy(minutes => minutes is null));
        Assert.Equal(("9000", "0.05", 5m), (mine["capacityMinutes"]!.GetValue<string>(), mine["fullness"]!.GetValue<string>(), mine["fullnessPercent"]!.GetValue<decimal>()));

        // 30 outputs of 45 minutes are given; of 1,000 planned in the year those of the 22 working days that are left of March lie beside them.
        var unit = (await GetAsync(host, "work-orders/workload/units/PST?month=2026-03", "1")).Json!;
        Assert.Equal(["1", "2", "3", "4", "5"], unit["people"]!.AsArray().Select(one => one!["nip"]!.GetValue<string>()));
        var five = unit["people"]!.AsArray().Single(one => one!["nip"]!.GetValue<string>() == "5")!;
        Assert.Equal(["1350", "110000/29"], five["items"]!.AsArray().Select(item => item!["minutes"]!.GetValue<string>()));
        Assert.Equal("9900", five["capacityMinutes"]!.GetValue<string>());
        Assert.Equal(100m, unit["people"]!.AsArray().Sum(one => one!["sharePercent"]!.GetValue<decimal>()));
        Assert.Equal(["3"], (await GetAsync(host, "work-orders/workload/units/PST?month=2026-03", "3")).Json!["people"]!.AsArray().Select(one => one!["nip"]!.GetValue<string>()));
        Assert.Equal((422, "WOR-011"), Codes(await GetAsync(host, "work-orders/workload/mine?month=2026-02", "3")));
        Assert.Equal((422, "WOR-011"), Codes(await GetAsync(host, "work-orders/workload/mine?month=2027-03", "3")));
        Assert.Equal(200, (await GetAsync(host, "work-orders/workload/mine?month=2027-02", "3")).Status);
        Assert.Equal((404, "ACC-002"), Codes(await GetAsync(host, "work-orders/workload/units/TIDAK-ADA", "3")));
    }

    private static async Task<ApiHost> StartAsync(Action<IServiceCollection>? services = null)
    {
        var host = await ApiHost.StartAsync(services: services);
        host.Clock.SetUtcNow(FixedClock.Parse("2026-03-02T05:00:00Z"));
        return host;
    }

    /// <summary>An accepted item with a norm time of 45 minutes.</summary>
    private async Task CatalogueAsync(ApiHost host)
    {
        var proposed = await PostAsync(host, "catalogue/items", "H1", null, """{"code":"ASM/1","from":"2026-01-01","name":"Menyusun laporan asesmen","outputUnit":"laporan","standardMinutes":45,"source":"postDuty"}""", Role.Hr);
        Assert.True(proposed.Status == 201, proposed.Text);
        var accepted = await PostAsync(host, "catalogue/reviews", "H2", null, """{"items":[{"code":"ASM/1","number":1,"accept":true}]}""", Role.Hr);
        Assert.True(accepted.Status == 200, accepted.Text);
    }

    private async Task BudgetAsync(ApiHost host)
    {
        var imported = await PostAsync(host, "catalogue/budgets/2026/imports", "H1", null, """{"csv":"code,parent_code,level,name,ceiling,realised\nWA,,PROGRAMME,Rehabilitasi sosial,1000000,0\n"}""", Role.Hr);
        Assert.True(imported.Status == 200, imported.Text);
    }

    /// <summary>An agreed plan with the result <c>c</c>.</summary>
    private async Task PlanAsync(ApiHost host, string nip, string superior, string more = "", string output = "")
    {
        var values = string.Join(',', new[] { "berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif" }.Select(value => $$"""{"value":"{{value}}"}"""));
        var counted = output.Length == 0 ? "" : $",\"output\":{output[1..]}";
        var plan = $$"""{"form":"staff","from":"2026-01-01","to":"2026-12-31","results":[{"id":"c","kind":"main","statement":"Terlaksananya asesmen","cascade":"nonCascading","indicators":[{"statement":"Jumlah laporan","target":"12 laporan","aspect":"quantity"}]{{counted}}}{{more}}],"behaviours":[{{values}}]}""";
        var request = host.Request(HttpMethod.Put, $"/api/v1/skp/{nip}/2026/1", plan, nip);
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        var written = await host.SendAsync(request);
        Assert.True(written.Status == 200, written.Text);
        var proposed = await PostAsync(host, $"skp/{nip}/2026/1/propose", nip, written);
        var agreed = await PostAsync(host, $"skp/{nip}/2026/1/agree", superior, proposed);
        Assert.True(agreed.Status == 200, agreed.Text);
    }

    private Task<Answer> SubmitAsync(ApiHost host, string order)
    {
        var request = host.Request(HttpMethod.Post, "/api/v1/activities/4/2026-03-02/submit", $$"""{"lines":[{"id":"1","activityCode":"A","quantity":3,"minutes":60,"description":"Asesmen","workOrder":"{{order}}"}]}""", "4");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        return host.SendAsync(request);
    }

    private Task<Answer> GiveAsync(ApiHost host, string nip, string body, string? key = null)
    {
        var request = host.Request(HttpMethod.Post, "/api/v1/work-orders", body, nip);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", key ?? $"g{++_keys}");
        return host.SendAsync(request);
    }

    private Task<Answer> PostAsync(ApiHost host, string path, string nip, Answer? seen, string? body = null, Role role = Role.Employee)
    {
        var request = host.Request(HttpMethod.Post, "/api/v1/" + path, body, nip, role);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", $"k{++_keys}");
        // Notices are listed by their instant.
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        if (seen?.Header("ETag") is { } tag)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        return host.SendAsync(request);
    }

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip, Role role = Role.Employee) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private static async Task<JsonArray> NoticesAsync(ApiHost host, string nip) => (await GetAsync(host, "notices", nip)).Json!["items"]!.AsArray();

    private static IEnumerable<string> Nips(Answer order) => order.Json!["people"]!.AsArray().Select(person => person!["nip"]!.GetValue<string>());

    private static IEnumerable<string> Paths(Answer refused) => refused.Json!["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>());

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
