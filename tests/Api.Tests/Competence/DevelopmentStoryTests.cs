using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Competence;
using EPerformance.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Competence;

/// <summary>Development over HTTP, in the agency of <see cref="StoryHost"/>: what was rated below and what is lacking is proposed, a superior answers, the person proves.</summary>
public sealed class DevelopmentStoryTests
{
    private const string Of = "competence/proposals/4", One = Of + "/2026/1", March = "appraisals/4/2026-03";
    private static readonly string[] Values = ["berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"];

    [Fact]
    public async Task The_engine_proposes_from_a_decided_evaluation_with_its_facts_and_a_superior_answers()
    {
        await using var story = await StoryHost.StartAsync();
        await EvaluateAsync(story);
        await RunAsync(story);
        await RunAsync(story);

        var all = (await story.GetAsync(Of + "/2026", "4")).Json!["items"]!.AsArray();
        Assert.Equal(["system coaching resultBelow", "system counselling behaviourBelow"], all.Select(one => $"{one!["origin"]} {one["content"]!["kind"]} {one["reasons"]![0]!["kind"]}"));
        Assert.Equal(("2026-03", 1, "a", "Laporan asesmen"), (all[0]!["reasons"]![0]!["period"]!.GetValue<string>(), all[0]!["reasons"]![0]!["plan"]!.GetValue<int>(), all[0]!["reasons"]![0]!["result"]!.GetValue<string>(), all[0]!["reasons"]![0]!["text"]!.GetValue<string>()));
        Assert.Contains("developmentWaits", (await story.GetAsync("notices", "2")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await story.GetAsync("competence/waiting/2026", "2")).Json!["items"]!.AsArray().Count);
        Assert.Empty((await story.GetAsync("competence/waiting/2026", "1")).Json!["items"]!.AsArray());

        var proposed = await story.GetAsync(One, "2");
        const string Changed = """{"changed":{"kind":"mentoring","title":"Mentor laporan","goal":"Tepat waktu","dueOn":"2026-08-31"}""";
        Assert.Equal((403, "KOM-001"), StoryHost.Codes(await story.PostAsync(One + "/approval", "4", "{}", proposed)));
        Assert.Equal((403, "KOM-002"), StoryHost.Codes(await story.PostAsync(One + "/approval", "3", "{}", proposed)));
        Assert.Equal((422, "KOM-004"), StoryHost.Codes(await story.PostAsync(One + "/approval", "2", Changed + "}", proposed)));
        var approved = await story.PostAsync(One + "/approval", "2", Changed + ""","reason":"Mentor tersedia"}""", proposed);
        Assert.Equal((200, "approved", "mentoring"), (approved.Status, approved.Json!["status"]!.GetValue<string>(), approved.Json["content"]!["kind"]!.GetValue<string>()));
        Assert.Equal((409, "KOM-003"), StoryHost.Codes(await story.PostAsync(One + "/refusal", "1", """{"reason":"x"}""", approved)));
        Assert.Equal((422, "KOM-008"), StoryHost.Codes(await story.PostAsync(One + "/report", "4", """{"text":"Selesai","evidence":[]}""", approved)));
        var finished = await story.PostAsync(One + "/report", "4", """{"text":"Selesai","evidence":["https://bukti.example.go.id/1"],"hours":24}""", approved);
        Assert.Equal((412, "ACC-003"), StoryHost.Codes(await story.PostAsync(One + "/confirmation", "2", null, approved)));
        Assert.Equal(200, (await story.PostAsync(One + "/confirmation", "2", null, finished)).Status);

        var year = await story.GetAsync(Of + "/2026", "4");
        Assert.Equal((24, 20), (year.Json!["hoursDone"]!.GetValue<int>(), year.Json["hoursOfYear"]!.GetValue<int>()));
        Assert.Equal(["proposed", "approved", "finished", "confirmed"], (await story.GetAsync(One + "/history", "4")).Json!["items"]!.AsArray().Select(change => change!["event"]!.GetValue<string>()));
        // Answered is answered: the engine does not come back with it this year.
        await RunAsync(story);
        Assert.Equal(2, (await story.GetAsync(Of + "/2026", "4")).Json!["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_person_and_the_superior_propose_with_a_reason_and_strangers_do_not()
    {
        await using var story = await StoryHost.StartAsync();
        const string Body = """{"content":{"kind":"training","title":"Pelatihan asesmen","goal":"Mandiri","dueOn":"2026-09-30"},"reason":"Tugas baru"}""";
        var own = await story.PostAsync(Of, "4", Body);
        Assert.Equal((201, "person", "4", "Tugas baru"), (own.Status, own.Json!["origin"]!.GetValue<string>(), own.Json["by"]!.GetValue<string>(), own.Json["reasons"]![0]!["text"]!.GetValue<string>()));
        Assert.Equal((201, "superior"), (await story.PostAsync(Of, "1", Body)) is var above ? (above.Status, above.Json!["origin"]!.GetValue<string>()) : default);
        Assert.Equal((403, "KOM-002"), StoryHost.Codes(await story.PostAsync(Of, "P1", Body)));
        Assert.Equal(1, (await story.PostAsync(Of, "4", Body)).Json!["number"]!.GetValue<int>());

        Assert.Equal((422, "KOM-004"), StoryHost.Codes(await story.PostAsync(One + "/refusal", "2", """{"reason":" "}""", own)));
        var declined = await story.PostAsync(One + "/refusal", "2", """{"reason":"Tahun depan"}""", own);
        Assert.Equal((200, "declined", "Tahun depan"), (declined.Status, declined.Json!["status"]!.GetValue<string>(), declined.Json["answer"]!["reason"]!.GetValue<string>()));
        Assert.Contains("developmentAnswered", (await story.GetAsync("notices", "4")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_shows_the_gap_not_assessed_is_no_zero_and_a_gap_is_proposed_as_training()
    {
        await using var story = await StoryHost.StartAsync();
        var imported = await story.PostAsync("competence/requirements/imports", "H1", """{"csv":"position,competency,name,kind,level,valid_from,valid_to\nStaf,M1,Integritas,MANAGERIAL,3,2026-01-01,\nStaf,T1,Asesmen,TECHNICAL,4,2026-01-01,\nStaf,T2,Pelaporan,TECHNICAL,2,2026-01-01,\n"}""", role: Role.Hr);
        Assert.Equal((200, 3), (imported.Status, imported.Json!["rows"]!.GetValue<int>()));
        Assert.Equal(200, (await story.PostAsync("competence/assessments/imports", "H1", """{"csv":"nip,competency,level,source,assessed_on,valid_until\n4,T1,3,Assessment center 2025,2025-06-01,2028-05-31\n4,T2,2,Uji 2022,2022-06-01,2025-05-31\n"}""", role: Role.Hr)).Status);

        var map = await story.GetAsync("competence/maps/4", "4");
        Assert.Equal(
            ["M1 3   notAssessed", "T1 4 3 1 gap", "T2 2   expired"],
            map.Json!["items"]!.AsArray().Select(line => $"{line!["competency"]} {line["required"]} {line["shown"]} {line["gap"]} {line["standing"]}"));
        Assert.Equal((0, 1, 2), (map.Json["met"]!.GetValue<int>(), map.Json["gaps"]!.GetValue<int>(), map.Json["notKnown"]!.GetValue<int>()));
        Assert.Equal("Uji 2022", map.Json["items"]![2]!["source"]!.GetValue<string>());
        Assert.Equal((403, "ACC-001"), StoryHost.Codes(await story.GetAsync("competence/maps/4", "P1")));
        Assert.Equal((403, "API-013"), StoryHost.Codes(await story.PostAsync("competence/assessments", "2", """{"nip":"4","competency":"M1","level":3,"source":"x","on":"2026-01-01","validUntil":"2028-12-31"}""")));

        Assert.Equal(204, (await story.PostAsync("competence/assessments", "H1", """{"nip":"4","competency":"M1","level":3,"source":"AC","on":"2026-03-01","validUntil":"2029-02-28"}""", role: Role.Hr)).Status);
        Assert.Equal(1, (await story.GetAsync("competence/maps/4", "2")).Json!["met"]!.GetValue<int>());
        await RunAsync(story);
        var proposed = Assert.Single((await story.GetAsync(Of + "/2026", "4")).Json!["items"]!.AsArray())!;
        Assert.Equal(("training", "T1", "competencyGap", 4, 3), (proposed["content"]!["kind"]!.GetValue<string>(), proposed["content"]!["competency"]!.GetValue<string>(), proposed["reasons"]![0]!["kind"]!.GetValue<string>(), proposed["reasons"]![0]!["required"]!.GetValue<int>(), proposed["reasons"]![0]!["shown"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_file_with_a_mistake_names_every_one_and_changes_nothing()
    {
        await using var story = await StoryHost.StartAsync();

        var refused = await story.PostAsync(
            "competence/assessments/imports", "H1",
            """{"csv":"nip,competency,level,source,assessed_on,valid_until\n4,T1,3,AC,2025-06-01,2028-05-31\n4,T1,0,AC,2025-06-01,2028-05-31\nX,T1,3,AC,2025-06-01,2028-05-31\n4,T1,3,AC,2027-06-01,2028-05-31\n"}""", role: Role.Hr);

        Assert.Equal((422, "IMP-001"), StoryHost.Codes(refused));
        Assert.Equal(["competency_assessments.csv:3:level", "competency_assessments.csv:4:nip", "competency_assessments.csv:5:*"], refused.Json!["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>()));
        await story.PostAsync("competence/requirements", "H1", """{"position":"Staf","competency":"T1","name":"Asesmen","kind":"technical","level":3,"from":"2025-01-01"}""", role: Role.Hr);
        Assert.Equal("notAssessed", (await story.GetAsync("competence/maps/4", "4")).Json!["items"]![0]!["standing"]!.GetValue<string>());
    }

    private static async Task RunAsync(StoryHost story)
    {
        var outcome = await story.Host.Services.GetRequiredService<ProposeDevelopment>().RunAsync(CancellationToken.None);
        Assert.Empty(outcome.Failures);
    }

    private static async Task EvaluateAsync(StoryHost story)
    {
        await story.PlanAsync();
        await story.PutAsync("appraisals/units/BJ/2026-03", "H1", """{"predicate":"baik","document":"LKjIP"}""", role: Role.Hr);
        var ratings = string.Join(',', Values.Select(value => $$"""{"value":"{{value}}","rating":"{{(value == "loyal" ? "below" : "meets")}}"}"""));
        Assert.Equal(204, (await story.PutAsync($"{March}/feedback", "2", $$"""{"values":[{{ratings}}]}""")).Status);
        Assert.Equal(204, (await story.PostAsync($"{March}/feedback/end", "2", null)).Status);
        var rated = await story.PutAsync($"{March}/ratings", "2", """{"results":[{"plan":1,"result":"a","rating":"below","feedback":"Terlambat"}]}""");
        var decided = await story.PostAsync($"{March}/predicate", "2", """{"work":"below","behaviour":"meets"}""", rated);
        Assert.True(decided.Status == 200, decided.Text);
        await RunAsync(story);
        story.Host.Clock.SetUtcNow(FixedClock.Parse("2026-04-06T05:00:00Z"));
    }
}
