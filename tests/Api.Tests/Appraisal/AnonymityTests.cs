using System.Text.Json.Nodes;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Tests.Access;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Appraisal;

/// <summary>
/// Whoever asks whatever there is to ask, before, between and after, learns nothing of what two peers and two subordinates of <c>4</c> said: every endpoint that reads, with every answer byte by byte (JSON, pages, PDF, the report of
/// the own data, the search of the audit trail). A dialogue in which a rater speaks by name stands beside it, and a report card is gathered.
/// </summary>
public sealed class AnonymityTests
{
    private const Role EveryRole = Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor | Role.Platform;
    private const string One = "appraisals/4/2026-03";

    /// <summary>The person, the superior, and a rater with every role there is.</summary>
    private static readonly (string Nip, Role Role)[] Askers = [("4", Role.Employee), ("2", Role.Employee), ("P1", EveryRole)];

    private static readonly IReadOnlyList<ApiEndpoint> Readable = [.. EndpointTable.Of(EndpointTable.Areas).Endpoints.Where(endpoint => endpoint.Method == "GET")];

    private static readonly string[] Values = ["berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"];

    [Fact]
    public async Task Two_peers_and_two_subordinates_are_found_out_by_no_endpoint_and_no_difference_of_two_answers()
    {
        var ended = new List<IReadOnlyList<string>>();
        foreach (var (first, second, isWatched) in new[] { ("above", "below", true), ("meets", "above", false), (null, null, false) })
        {
            await using var story = await StartAsync();
            var samples = new ContractSamples(await DocumentAsync(story));
            var before = isWatched ? await EverythingAsync(story, samples) : [];
            // Rater by rater it is tried in AppraisalStoryTests.
            foreach (var (raters, rating) in new[] { (new[] { "S1", "P1" }, first), (["S2", "P2"], second) })
            {
                foreach (var rater in rating is null ? [] : raters)
                    Assert.Equal(204, (await story.PutAsync($"{One}/feedback", rater, Rated(rating!))).Status);
                if (isWatched)
                    AssertSame(before, await EverythingAsync(story, samples), $"{string.Join(" and ", raters)} have rated");
            }

            Assert.Equal(204, (await story.PostAsync($"{One}/feedback/end", "2", null)).Status);
            ended.Add([.. await EverythingAsync(story, samples), .. await TriedAsync(story)]);
        }

        foreach (var other in ended.Skip(1))
            AssertSame(ended[0], other, "the collection has ended");
    }

    [Fact]
    public async Task What_is_asked_reaches_the_evaluation_the_dialogue_the_card_and_the_own_data()
    {
        // Otherwise the test above would compare refusals.
        await using var story = await StartAsync();

        var answers = await EverythingAsync(story, new ContractSamples(await DocumentAsync(story)));

        foreach (var endpoint in new[]
                 {
                     "get-evaluation", "download-evaluation", "list-evaluation-changes", "get-dialogue", "list-dialogues", "get-report-card", "download-report-card", "print-report-card", "download-own-data",
                     "get-unit-appraisal", "list-missing-evaluations", "list-changes", "list-notices", "list-people-to-rate", "list-development-proposals", "get-competency-map", "list-commendations",
                 })
            Assert.True(
                answers.Any(answer => answer.Contains($" {endpoint} 200 ", StringComparison.Ordinal)), string.Join('\n', answers.Where(answer => answer.Contains($" {endpoint} ", StringComparison.Ordinal))));
    }

    /// <summary>What the answers to changes say that somebody tries afterwards: to rate, to end again, to decide with and without a reason for what departs from the view.</summary>
    private static async Task<IReadOnlyList<string>> TriedAsync(StoryHost story)
    {
        var tried = new List<string>();
        foreach (var nip in new[] { "4", "2", "P1", "P3", "S1" })
        {
            foreach (var answer in new[] { await story.PutAsync($"{One}/feedback", nip, Rated("below")), await story.PostAsync($"{One}/feedback/end", nip, null) })
                tried.Add($"{nip} {answer.Status} {Shown(answer.Text)}");
        }

        foreach (var behaviour in new[] { "above", "meets", "below" })
        {
            var answer = await story.PostAsync($"{One}/predicate", "2", $$"""{"work":"meets","workReason":"Sesuai","behaviour":"{{behaviour}}"}""");
            tried.Add($"{behaviour} {answer.Status} {Shown(answer.Text)}");
        }

        Assert.Contains(tried, one => one.StartsWith("2 204", StringComparison.Ordinal));
        return tried;
    }

    private static void AssertSame(IReadOnlyList<string> before, IReadOnlyList<string> after, string when)
    {
        Assert.Equal(before.Count, after.Count);
        for (var i = 0; i < before.Count; i++)
            Assert.True(before[i] == after[i], $"{when}:\n{before[i]}\n{after[i]}");
    }

    private static async Task<IReadOnlyList<string>> EverythingAsync(StoryHost story, ContractSamples samples)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["nip"] = "4",
            ["date"] = "2026-03-02",
            ["month"] = "2026-03",
            ["year"] = "2026",
            ["number"] = "1",
            ["period"] = "2026-03",
            ["line"] = "1",
            ["id"] = "1",
            ["unit"] = "BJ",
            ["queue"] = "notices",
            ["from"] = "2026-04-01",
            ["to"] = "2026-04-20",
            ["format"] = "json",
            ["position"] = "Staf",
        };
        var looks = new List<string>();
        foreach (var (nip, role) in Askers)
        {
            foreach (var endpoint in Readable)
            {
                var answer = await story.GetAsync(samples.PathOf(endpoint, values)[1..], nip, role);
                looks.Add($"{nip} {endpoint.Name} {answer.Status} {answer.Header("ETag")} {answer.Header("Content-Length")} {Shown(answer.Text)}");
            }
        }

        return looks;
    }

    /// <summary>Without what is made anew for every request.</summary>
    private static string Shown(string text)
    {
        if (!text.StartsWith('{'))
            return text;
        var json = JsonNode.Parse(text)!.AsObject();
        json.Remove("traceId");
        // How an instance stands: the name of its process is another one in each story, and among its figures are the refusals of this very asking.
        json.Remove("process");
        json.Remove("figures");
        return json.ToJsonString();
    }

    private static async Task<StoryHost> StartAsync()
    {
        var story = await StoryHost.StartAsync(settings: new() { ["Api:BurstPerCaller"] = "1000000", ["Api:PerSecondPerCaller"] = "1000000" });
        await story.PlanAsync();
        await story.PutAsync("appraisals/units/BJ/2026-03", "H1", """{"predicate":"baik","document":"LKjIP"}""", role: Role.Hr);
        Assert.Equal(204, (await story.PutAsync($"{One}/feedback", "2", Rated("meets"))).Status);
        Assert.Equal(201, (await story.PostAsync("dialogues/4", "2", """{"about":{"kind":"behaviour","value":"loyal"},"text":"Bagaimana menurut rekan?"}""")).Status);
        Assert.Equal(200, (await story.PostAsync("dialogues/4/2026/1/asked", "2", """{"nip":"P1"}""")).Status);
        Assert.Equal(200, (await story.PostAsync("dialogues/4/2026/1/entries", "P1", """{"text":"Rekan yang baik"}""")).Status);
        var (figures, buckets) = (story.Host.Services.GetRequiredService<IRollUpStore>(), story.Host.Services.GetRequiredService<IBuckets>());
        var (nip, march) = (Nip.Parse("4"), PeriodId.Parse("2026-03"));
        await figures.PutPeopleAsync(
            march, 1, buckets.Of(nip), [new PersonPeriod(nip, "Pegawai 4", "BJ-TU", "Staf", 8, [new UnitPart("BJ-TU", DayTally.None with { Workdays = 20, Attended = 20 }, WorkTally.None)], null, null)], CancellationToken.None);
        return story;
    }

    private static async Task<JsonNode> DocumentAsync(StoryHost story) => JsonNode.Parse((await story.Host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json"))).Text)!;

    private static string Rated(string rating) => $$"""{"values":[{{string.Join(',', Values.Select(value => $$"""{"value":"{{value}}","rating":"{{rating}}"}"""))}}]}""";
}
