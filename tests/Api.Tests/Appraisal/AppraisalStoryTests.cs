using System.Text.Json.Nodes;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Appraisal;

/// <summary>
/// Evaluation over HTTP. <c>1</c> leads <c>2</c>, who leads <c>4</c> with four peers <c>P1</c> to <c>P4</c>; <c>4</c> has two subordinates, <c>S1</c> and <c>S2</c>;
/// <c>H1</c> is of the personnel office. It is 2 April 2026, and the month of the story is March.
/// </summary>
public sealed class AppraisalStoryTests
{
    private const string One = "appraisals/4/2026-03";

    private int _keys;

    [Fact]
    public async Task From_the_report_to_the_predicate_in_the_order_of_the_regulation()
    {
        await using var host = await StartAsync();
        await PlanAsync(host);
        var reported = await PutAsync(host, $"{One}/report", "4", """{"results":[{"plan":1,"result":"a","indicators":[{"text":"13 laporan","achieved":115}],"evidence":["https://bukti.example.go.id/1"]}]}""");
        Assert.Equal((200, "above", null), (reported.Status, Text(reported, "results", 0, "proposed"), Text(reported, "results", 0, "rating")));

        var departs = await PutAsync(host, $"{One}/ratings", "2", """{"results":[{"plan":1,"result":"a","rating":"meets"}]}""", reported);
        Assert.Equal((422, "EVA-016", "$.results[0].feedback"), (departs.Status, departs.Code, departs.Json!["errors"]![0]!["path"]!.GetValue<string>()));
        var rated = await PutAsync(host, $"{One}/ratings", "2", """{"results":[{"plan":1,"result":"a","rating":"meets","feedback":"Dua laporan terlambat"}]}""", reported);
        Assert.Equal((200, "meets"), (rated.Status, Text(rated, "work", "rating")));

        // First the organisation, then the collection, then both ratings.
        const string Decision = """{"work":"meets","behaviour":"above"}""";
        Assert.Equal((409, "EVA-007"), Codes(await PostAsync(host, $"{One}/predicate", "2", Decision, rated)));
        Assert.Equal((200, null), Codes(await SetUnitAsync(host, "BJ", "baik")));
        Assert.Equal((409, "EVA-013"), Codes(await PostAsync(host, $"{One}/predicate", "2", Decision, rated)));
        Assert.Equal((409, "EVA-005"), Codes(await PostAsync(host, $"{One}/feedback/end", "2", null)));
        await FeedbackAsync(host, "4", "above");
        await FeedbackAsync(host, "2", "meets");
        Assert.Equal((204, null), Codes(await PostAsync(host, $"{One}/feedback/end", "2", null)));
        Assert.Equal((409, "EVA-014"), Codes(await PutAsync(host, $"{One}/feedback", "2", Values("above"))));
        foreach (var missing in new[] { """{"work":"meets"}""", """{"behaviour":"meets"}""", "{}" })
            Assert.Equal((422, "EVA-006"), Codes(await PostAsync(host, $"{One}/predicate", "2", missing, rated)));
        Assert.Equal((422, "EVA-008"), Codes(await PostAsync(host, $"{One}/predicate", "2", Decision, rated)));

        var decided = await PostAsync(host, $"{One}/predicate", "2", """{"work":"meets","behaviour":"above","behaviourReason":"Teladan bagi rekan"}""", rated);
        Assert.Equal((200, "baik", "BJ"), (decided.Status, Text(decided, "predicate"), Text(decided, "rulings", 0, "unit")));
        Assert.Equal((409, "EVA-012"), Codes(await PutAsync(host, $"{One}/report", "4", """{"results":[]}""", decided)));
        Assert.Equal((409, "EVA-012"), Codes(await PostAsync(host, $"{One}/predicate", "1", """{"work":"below","workReason":"x","behaviour":"meets"}""", decided)));
        var corrected = await PostAsync(host, $"{One}/predicate", "1", """{"work":"below","workReason":"Bukti tidak sah","behaviour":"meets","why":"Hasil pemeriksaan"}""", decided);
        Assert.Equal(("butuhPerbaikan", 2), (Text(corrected, "predicate"), corrected.Json!["rulings"]!.AsArray().Count));

        Assert.Equal(["reported", "rated", "decided", "decided"], (await GetAsync(host, $"{One}/history", "4")).Json!["items"]!.AsArray().Select(change => change!["event"]!.GetValue<string>()));
        Assert.Equal(["2026-03 butuhPerbaikan"], (await GetAsync(host, "appraisals/4?year=2026", "4")).Json!["items"]!.AsArray().Select(line => $"{line!["period"]} {line["predicate"]}"));
        Assert.Equal(["4", "P1", "P2", "P3", "P4"], (await GetAsync(host, "appraisals/waiting/2026-03", "2")).Json!["items"]!.AsArray().Select(line => line!["nip"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Who_may_rate_whose_behaviour_follows_from_the_organisation_of_today()
    {
        await using var host = await StartAsync();

        Assert.Equal(
            ["4 self", "S1 superior", "S2 superior", "P1 peer", "P2 peer", "P3 peer", "P4 peer", "2 subordinate"],
            (await GetAsync(host, "appraisals/to-rate", "4")).Json!["items"]!.AsArray().Select(one => $"{one!["nip"]} {one["as"]}"));
        foreach (var stranger in new[] { "1", "3", "H1" })
            Assert.Equal((403, "EVA-015"), Codes(await PutAsync(host, $"{One}/feedback", stranger, Values("meets"))));
        Assert.Equal((409, "EVA-025"), Codes(await PutAsync(host, "appraisals/4/2026-05/feedback", "P1", Values("meets"))));
        Assert.Equal((422, "EVA-020"), Codes(await PutAsync(host, "appraisals/4/2026-Q1/feedback", "P1", Values("meets"))));
        Assert.Equal((422, "EVA-003"), Codes(await PutAsync(host, $"{One}/feedback", "P1", """{"values":[{"value":"loyal","rating":"above"}]}""")));
        Assert.Equal((403, "EVA-017"), Codes(await PostAsync(host, $"{One}/feedback/end", "P1", null)));
        Assert.Equal((403, "EVA-009"), Codes(await PostAsync(host, $"{One}/feedback/end", "4", null)));
    }

    [Fact]
    public async Task Fewer_raters_than_the_threshold_are_found_out_by_no_answer_and_no_difference_of_two_answers()
    {
        // Two subordinates and two peers, as different as can be: everybody asks everything, before, between and after, and must never see a difference.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (first, second) in new[] { ("above", "above"), ("above", "below"), ("below", "meets"), (null, null) })
        {
            await using var host = await StartAsync();
            await PlanAsync(host);
            await SetUnitAsync(host, "BJ", "baik");
            await FeedbackAsync(host, "2", "meets");
            var looks = new List<string> { await EverythingAsync(host) };
            foreach (var (rater, rating) in new[] { ("S1", first), ("P1", first), ("S2", second), ("P2", second) })
            {
                if (rating is null)
                    continue;
                await FeedbackAsync(host, rater, rating);
                var look = await EverythingAsync(host);
                Assert.Equal(looks[^1], look);
                looks.Add(look);
            }

            Assert.Equal(204, (await PostAsync(host, $"{One}/feedback/end", "2", null)).Status);
            Assert.Equal(0, host.Appraisals.Anonymous);
            seen.Add(await EverythingAsync(host));
            // The decision depends on nothing but what is shown.
            var rated = await PutAsync(host, $"{One}/ratings", "2", """{"results":[{"plan":1,"result":"a","rating":"meets"}]}""");
            seen.Add(Shown(await PostAsync(host, $"{One}/predicate", "2", """{"work":"meets","behaviour":"meets"}""", rated)));
        }

        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public async Task Three_raters_are_shown_as_their_mean_and_never_by_name()
    {
        await using var host = await StartAsync();
        await PlanAsync(host);
        await FeedbackAsync(host, "2", "meets");
        foreach (var (rater, rating) in new[] { ("P1", "above"), ("P2", "above"), ("P3", "below"), ("S1", "below") })
            await FeedbackAsync(host, rater, rating);
        Assert.Equal(204, (await PostAsync(host, $"{One}/feedback/end", "2", null)).Status);
        Assert.Equal((409, "EVA-014"), Codes(await PutAsync(host, $"{One}/feedback", "P4", Values("above"))));

        var answer = await GetAsync(host, One, "4");

        Assert.Equal(["superior 1 2", "peer 3 7/3"], answer.Json!["behaviour"]!["values"]![0]!["groups"]!.AsArray().Select(group => $"{group!["group"]} {group["raters"]} {group["mean"]}"));
        foreach (var rater in new[] { "P1", "P2", "P3", "S1" })
            Assert.DoesNotContain($"\"{rater}\"", answer.Text, StringComparison.Ordinal);
        foreach (var stranger in new[] { "P1", "S1", "3" })
            Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, One, stranger)));
    }

    [Fact]
    public async Task A_units_spread_warns_and_is_settled_with_a_reason()
    {
        await using var host = await StartAsync(new Dictionary<string, string?> { ["Appraisal:SmallestGroup"] = "1" });
        await PlanAsync(host);
        Assert.Equal((409, "EVA-007"), Codes(await PostAsync(host, "appraisals/units/BJ/2026-03/settle", "2", "{}")));
        Assert.Equal((422, "EVA-022"), Codes(await SetUnitAsync(host, "BJ", "baik", document: " ")));
        Assert.Equal((403, "API-013"), Codes(await SetUnitAsync(host, "BJ", "baik", by: "2", role: Role.Employee)));
        Assert.Equal((403, "EVA-024"), Codes(await SetUnitAsync(host, "BJ", "baik", by: "2")));
        await SetUnitAsync(host, "BJ", "baik");
        await FeedbackAsync(host, "2", "meets");
        await PostAsync(host, $"{One}/feedback/end", "2", null);
        var rated = await PutAsync(host, $"{One}/ratings", "2", """{"results":[{"plan":1,"result":"a","rating":"meets"}]}""");
        Assert.Equal(200, (await PostAsync(host, $"{One}/predicate", "2", """{"work":"meets","behaviour":"meets"}""", rated)).Status);

        var spread = await GetAsync(host, "appraisals/units/BJ/2026-03", "2");
        Assert.Equal(("baik", "2", 2), (Text(spread, "predicate"), Text(spread, "head"), spread.Json!["warnings"]!.AsArray().Count));
        Assert.Equal(["P1", "P2", "P3", "P4", "S1", "S2"], spread.Json["undecided"]!.AsArray().Select(nip => nip!.GetValue<string>()));
        Assert.Equal((422, "EVA-023"), Codes(await PostAsync(host, "appraisals/units/BJ/2026-03/settle", "2", "{}")));
        var settled = await PostAsync(host, "appraisals/units/BJ/2026-03/settle", "2", """{"reason":"Baru satu orang dinilai"}""");
        Assert.Equal((200, "Baru satu orang dinilai", "2"), (settled.Status, Text(settled, "settled", "reason"), Text(settled, "settled", "by")));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, "appraisals/units/BJ/2026-03", "P1")));
        // Below it, the predicate of the nearest unit above counts.
        Assert.Equal("BJ", Text(await GetAsync(host, "appraisals/units/BJ-TU/2026-03", "H1", Role.Hr), "of"));
    }

    [Fact]
    public async Task The_document_is_a_pdf_with_the_same_bytes_each_time()
    {
        await using var host = await StartAsync();
        Assert.Equal((404, "ACC-002"), Codes(await GetAsync(host, $"{One}/document", "4")));
        await PlanAsync(host);

        var (first, second) = (await GetAsync(host, $"{One}/document", "2"), await GetAsync(host, $"{One}/document", "4"));

        Assert.Equal((200, "application/pdf"), (first.Status, first.Message.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("%PDF-", first.Text, StringComparison.Ordinal);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal("attachment; filename=\"evaluasi-4-2026-03.pdf\"", first.Header("Content-Disposition"));
    }

    [Fact]
    public async Task A_month_is_decided_after_its_last_day_and_only_with_a_plan()
    {
        await using var host = await StartAsync();
        Assert.Equal((409, "EVA-010"), Codes(await PutAsync(host, $"{One}/report", "4", """{"results":[]}""")));
        await PlanAsync(host);
        await SetUnitAsync(host, "BJ", "baik", period: "2026-04");
        const string April = "appraisals/4/2026-04";
        var rated = await PutAsync(host, $"{April}/ratings", "2", """{"results":[{"plan":1,"result":"a","rating":"meets"}]}""");
        host.Clock.SetUtcNow(FixedClock.Parse("2026-04-30T14:59:59Z"));
        Assert.Equal((409, "EVA-011"), Codes(await PostAsync(host, $"{April}/predicate", "2", """{"work":"meets","behaviour":"meets"}""", rated)));
        // In Jayapura the first of May begins two hours before it does in Jakarta.
        host.Clock.SetUtcNow(FixedClock.Parse("2026-04-30T15:00:00Z"));
        Assert.Equal((409, "EVA-013"), Codes(await PostAsync(host, $"{April}/predicate", "2", """{"work":"meets","behaviour":"meets"}""", rated)));
    }

    /// <summary>Every answer that anybody gets about the evaluation, with nothing left out but what says when or by whom it was asked.</summary>
    private async Task<string> EverythingAsync(ApiHost host)
    {
        var looks = new List<string>();
        foreach (var (nip, role) in new[] { ("4", Role.Employee), ("2", Role.Employee), ("H1", Role.Hr), ("A1", Role.Auditor), ("P3", Role.Employee) })
        {
            foreach (var path in new[] { One, $"{One}/history", $"{One}/document", "appraisals/4?year=2026", "appraisals/waiting/2026-03", "appraisals/to-rate", "appraisals/units/BJ/2026-03" })
                looks.Add($"{nip} {path} {Shown(await GetAsync(host, path, nip, role))}");
        }

        return string.Join('\n', looks);
    }

    private static string Shown(Answer answer) => $"{answer.Status} {answer.Header("ETag")} {answer.Header("Content-Length")} {Trace(answer.Text)}";

    /// <summary>Without what is made anew for every request.</summary>
    private static string Trace(string text)
    {
        if (!text.StartsWith('{'))
            return text;
        var json = JsonNode.Parse(text)!.AsObject();
        json.Remove("traceId");
        return json.ToJsonString();
    }

    private static async Task<ApiHost> StartAsync(Dictionary<string, string?>? settings = null)
    {
        var host = await ApiHost.StartAsync(settings, services: services => services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(Agency())));
        host.Clock.SetUtcNow(FixedClock.Parse("2026-04-02T05:00:00Z"));
        return host;
    }

    private static OrganisationFacts Agency()
    {
        var facts = SampleOrganisation.Facts();
        return facts with
        {
            Absences = [],
            People =
            [
                .. facts.People.Where(person => person.Nip.Value is "1" or "2" or "3" or "4"),
                .. new[] { ("P1", "2"), ("P2", "2"), ("P3", "2"), ("P4", "2"), ("S1", "4"), ("S2", "4") }.Select(one => new Person(
                    Nip.Parse(one.Item1), $"Pegawai {one.Item1}", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "BJ-TU", "Staf", 8, Nip.Parse(one.Item2))])),
            ],
        };
    }

    private async Task PlanAsync(ApiHost host)
    {
        var values = string.Join(',', new[] { "berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif" }.Select(value => $$"""{"value":"{{value}}"}"""));
        var plan = $$"""{"form":"staff","from":"2026-01-01","to":"2026-12-31","results":[{"id":"a","kind":"main","statement":"Laporan asesmen","cascade":"nonCascading","indicators":[{"statement":"Jumlah","target":"12 laporan","aspect":"quantity"}]}],"behaviours":[{{values}}]}""";
        var written = await PutAsync(host, "skp/4/2026/1", "4", plan);
        var agreed = await PostAsync(host, "skp/4/2026/1/agree", "2", null, await PostAsync(host, "skp/4/2026/1/propose", "4", null, written));
        Assert.True(agreed.Status == 200, agreed.Text);
    }

    private async Task FeedbackAsync(ApiHost host, string by, string rating)
    {
        var given = await PutAsync(host, $"{One}/feedback", by, Values(rating));
        Assert.Equal((204, ""), (given.Status, given.Text));
    }

    private Task<Answer> SetUnitAsync(ApiHost host, string unit, string predicate, string document = "LKjIP 2026", string by = "H1", Role role = Role.Hr, string period = "2026-03") =>
        PutAsync(host, $"appraisals/units/{unit}/{period}", by, $$"""{"predicate":"{{predicate}}","document":"{{document}}"}""", role: role);

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip, Role role = Role.Employee) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private static Task<Answer> PutAsync(ApiHost host, string path, string nip, string body, Answer? seen = null, Role role = Role.Employee)
    {
        var request = host.Request(HttpMethod.Put, "/api/v1/" + path, body, nip, role);
        Seen(request, seen);
        return host.SendAsync(request);
    }

    private Task<Answer> PostAsync(ApiHost host, string path, string nip, string? body, Answer? seen = null, Role role = Role.Employee)
    {
        var request = host.Request(HttpMethod.Post, "/api/v1/" + path, body, nip, role);
        request.Headers.Remove("Idempotency-Key");
        request.Headers.Add("Idempotency-Key", $"k{++_keys}");
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

    private static string Values(string rating) =>
        $$"""{"values":[{{string.Join(',', new[] { "berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif" }.Select(value => $$"""{"value":"{{value}}","rating":"{{rating}}"}"""))}}]}""";

    private static string? Text(Answer answer, params IReadOnlyList<object> path)
    {
        JsonNode? node = answer.Json;
        foreach (var step in path)
            node = step is int index ? node![index] : node![(string)step];
        return node?.GetValue<string>();
    }

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
