using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Commendations;

/// <summary>Commendations over HTTP, in the agency of <see cref="StoryHost"/>.</summary>
public sealed class CommendationStoryTests
{
    private const string Of = "commendations/people/4", One = Of + "/2026/1";
    private const string Praise = """{"kind":"certificate","title":"Pegawai teladan","grounds":"Laporan selalu tepat waktu","documents":["LKjIP 2025"]}""";
    private const string Document = """{"document":"SK 12/2026"}""";

    [Fact]
    public async Task A_superior_proposes_with_evidence_and_somebody_else_with_authority_grants()
    {
        await using var story = await StoryHost.StartAsync();
        var proposed = await story.PostAsync(Of, "2", Praise);
        Assert.Equal((201, "proposed", "LKjIP 2025"), (proposed.Status, proposed.Json!["status"]!.GetValue<string>(), proposed.Json["evidence"]![0]!["document"]!.GetValue<string>()));
        // Nobody is told what is only thought of.
        Assert.Equal((404, "ACC-002"), StoryHost.Codes(await story.GetAsync(One, "4")));
        Assert.Empty((await story.GetAsync(Of + "/2026", "4")).Json!["items"]!.AsArray());
        foreach (var (nip, role, code) in new[] { ("4", Role.Employee, "PGH-001"), ("2", Role.Employee, "PGH-003"), ("3", Role.Employee, "PGH-002"), ("P1", Role.Employee, "PGH-002"), ("4", Role.Hr, "PGH-001"), ("2", Role.Hr, "PGH-003") })
            Assert.Equal((403, code), StoryHost.Codes(await story.PostAsync(One + "/grant", nip, Document, proposed, role)));
        Assert.Equal((422, "PGH-010"), StoryHost.Codes(await story.PostAsync(One + "/grant", "1", """{"document":" "}""", proposed)));

        var granted = await story.PostAsync(One + "/grant", "1", Document, proposed);

        Assert.Equal((200, "granted", "1"), (granted.Status, granted.Json!["status"]!.GetValue<string>(), granted.Json["ruling"]!["by"]!.GetValue<string>()));
        Assert.Equal((409, "PGH-005"), StoryHost.Codes(await story.PostAsync(One + "/refusal", "H1", """{"reason":"x"}""", granted, Role.Hr)));
        Assert.Equal("SK 12/2026", (await story.GetAsync(One, "4")).Json!["ruling"]!["document"]!.GetValue<string>());
        Assert.Contains("commendationDecided", (await story.GetAsync("notices", "4")).Text, StringComparison.Ordinal);
        Assert.Equal(["proposed", "decided"], (await story.GetAsync(One + "/history", "H1", Role.Hr)).Json!["items"]!.AsArray().Select(change => change!["event"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_personnel_office_proposes_and_another_officer_or_a_superior_decides()
    {
        await using var story = await StoryHost.StartAsync();
        var proposed = await story.PostAsync(Of, "H1", Praise, role: Role.Hr);
        Assert.Equal((403, "PGH-003"), StoryHost.Codes(await story.PostAsync(One + "/grant", "H1", Document, proposed, Role.Hr)));
        Assert.Equal((403, "PGH-004"), StoryHost.Codes(await story.PostAsync(One + "/withdrawal", "H2", null, proposed, Role.Hr)));

        var refused = await story.PostAsync(One + "/refusal", "H2", """{"reason":"Belum setahun"}""", proposed, Role.Hr);

        Assert.Equal((200, "refused"), (refused.Status, refused.Json!["status"]!.GetValue<string>()));
        Assert.Equal((404, "ACC-002"), StoryHost.Codes(await story.GetAsync(One, "4")));
        Assert.DoesNotContain("commendationDecided", (await story.GetAsync("notices", "4")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_predicate_is_evidence_as_it_is_in_force_and_when_it_changes_nothing_is_granted_on_it()
    {
        await using var story = await StoryHost.StartAsync();
        const string OnPredicate = """{"kind":"honour","title":"x","grounds":"x","predicates":["2026-03"]}""";
        Assert.Equal((422, "PGH-007"), StoryHost.Codes(await story.PostAsync(Of, "2", OnPredicate)));
        await story.PlanAsync();
        await story.PutAsync("appraisals/units/BJ/2026-03", "H1", """{"predicate":"baik","document":"LKjIP"}""", role: Role.Hr);
        var values = string.Join(',', new[] { "berorientasiPelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif" }.Select(value => $$"""{"value":"{{value}}","rating":"above"}"""));
        await story.PutAsync("appraisals/4/2026-03/feedback", "2", $$"""{"values":[{{values}}]}""");
        await story.PostAsync("appraisals/4/2026-03/feedback/end", "2", null);
        var rated = await story.PutAsync("appraisals/4/2026-03/ratings", "2", """{"results":[{"plan":1,"result":"a","rating":"above","feedback":"x"}]}""");
        var decided = await story.PostAsync("appraisals/4/2026-03/predicate", "2", """{"work":"above","behaviour":"above"}""", rated);
        Assert.True(decided.Status == 200, decided.Text);

        var proposed = await story.PostAsync(Of, "2", OnPredicate);
        Assert.Equal(("2026-03", "sangatBaik"), (proposed.Json!["evidence"]![0]!["period"]!.GetValue<string>(), proposed.Json["evidence"]![0]!["predicate"]!.GetValue<string>()));
        Assert.Equal(200, (await story.PostAsync("appraisals/4/2026-03/predicate", "1", """{"work":"meets","workReason":"x","behaviour":"above","why":"Pemeriksaan"}""", decided)).Status);
        Assert.Equal((409, "PGH-008"), StoryHost.Codes(await story.PostAsync(One + "/grant", "1", Document, proposed)));
    }
}
