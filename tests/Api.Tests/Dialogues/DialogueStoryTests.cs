using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.TestKit;

namespace EPerformance.Api.Tests.Dialogues;

/// <summary>Continuous feedback over HTTP, in the agency of <see cref="StoryHost"/>.</summary>
public sealed class DialogueStoryTests
{
    private const string OnResult = """{"about":{"kind":"result","plan":1,"result":"a"},"text":"Dua laporan terlambat"}""", One = "dialogues/4/2026/1";

    [Fact]
    public async Task A_superior_gives_feedback_on_a_result_the_person_answers_and_the_evaluation_lists_it()
    {
        await using var story = await StoryHost.StartAsync();
        await story.PlanAsync();

        var begun = await story.PostAsync("dialogues/4", "2", OnResult);
        Assert.Equal((201, 1, "superior"), (begun.Status, begun.Json!["number"]!.GetValue<int>(), begun.Json["entries"]![0]!["as"]!.GetValue<string>()));
        var answered = await story.PostAsync($"{One}/entries", "4", """{"text":"Data baru datang tanggal 28"}""");
        Assert.Equal(200, answered.Status);
        Assert.Equal(200, (await story.PostAsync($"{One}/entries", "1", """{"text":"Minta data lebih awal"}""")).Status);

        Assert.Equal(
            ["2 superior Dua laporan terlambat", "4 person Data baru datang tanggal 28", "1 superior Minta data lebih awal"],
            (await story.GetAsync(One, "4")).Json!["entries"]!.AsArray().Select(entry => $"{entry!["by"]} {entry["as"]} {entry["text"]}"));
        Assert.Contains("feedbackGiven", (await story.GetAsync("notices", "4")).Text, StringComparison.Ordinal);
        Assert.Contains("feedbackAnswered", (await story.GetAsync("notices", "2")).Text, StringComparison.Ordinal);
        // April's evaluation has it as evidence, for whoever reads the evaluation without what was said; March's has none.
        var april = (await story.GetAsync("appraisals/4/2026-04", "A1", Role.Auditor));
        Assert.Equal("""[{"year":2026,"number":1,"about":{"kind":"result","plan":1,"result":"a","date":null,"line":null,"value":null},"entries":3,"first":"2026-04-02","last":"2026-04-02","voices":["person","superior"]}]""", april.Json!["dialogues"]!.ToJsonString());
        Assert.DoesNotContain("terlambat", april.Text, StringComparison.Ordinal);
        Assert.Empty((await story.GetAsync("appraisals/4/2026-03", "4")).Json!["dialogues"]!.AsArray());
        Assert.NotEqual((await story.GetAsync("appraisals/4/2026-03/document", "4")).Text.Length, (await story.GetAsync("appraisals/4/2026-04/document", "4")).Text.Length);
    }

    [Fact]
    public async Task The_person_the_superiors_of_today_and_nobody_else_reads_it()
    {
        await using var story = await StoryHost.StartAsync();
        await story.PostAsync("dialogues/4", "2", """{"about":{"kind":"behaviour","value":"adaptif"},"text":"Cepat belajar"}""");

        foreach (var (nip, role) in new[] { ("4", Role.Employee), ("2", Role.Employee), ("1", Role.Employee) })
        {
            Assert.Equal(200, (await story.GetAsync(One, nip, role)).Status);
            Assert.Single((await story.GetAsync("dialogues/4/2026", nip, role)).Json!["items"]!.AsArray());
        }

        foreach (var (nip, role) in new[] { ("3", Role.Employee), ("P1", Role.Employee), ("S1", Role.Employee), ("H1", Role.Hr), ("A1", Role.Auditor), ("P1", Role.UnitAdmin) })
        {
            Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.GetAsync(One, nip, role)));
            Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.GetAsync("dialogues/4/2026", nip, role)));
            Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.GetAsync("dialogues/4/2026/2", nip, role)));
        }
    }

    [Fact]
    public async Task After_a_change_of_superior_the_new_one_goes_on_and_the_one_of_before_is_out()
    {
        await using var story = await StoryHost.StartAsync(StoryHost.WithNewSuperior());
        await story.PostAsync("dialogues/4", "2", """{"about":{"kind":"behaviour","value":"loyal"},"text":"Bagus"}""");
        Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.GetAsync(One, "3")));

        story.Host.Clock.SetUtcNow(FixedClock.Parse("2026-04-10T05:00:00Z"));

        Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.GetAsync(One, "2")));
        Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.PostAsync($"{One}/entries", "2", """{"text":"x"}""")));
        Assert.Equal("2", (await story.GetAsync(One, "3")).Json!["entries"]![0]!["by"]!.GetValue<string>());
        Assert.Equal(200, (await story.PostAsync($"{One}/entries", "3", """{"text":"Saya lanjutkan"}""")).Status);
    }

    [Fact]
    public async Task A_colleague_who_is_asked_speaks_by_name_and_sees_what_it_is_about_and_his_own_words()
    {
        await using var story = await StoryHost.StartAsync();
        await story.PostAsync("dialogues/4", "2", """{"about":{"kind":"behaviour","value":"kolaboratif"},"text":"Antara kita"}""");
        const string AskP1 = """{"nip":"P1"}""";
        Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.PostAsync($"{One}/entries", "P1", """{"text":"Membantu"}""")));
        Assert.Equal((403, "FBK-007"), StoryHost.Codes(await story.PostAsync($"{One}/asked", "4", AskP1)));
        foreach (var nobody in new[] { "3", "1", "4", "tidak-ada" })
            Assert.Equal((422, "FBK-006"), StoryHost.Codes(await story.PostAsync($"{One}/asked", "2", $$"""{"nip":"{{nobody}}"}""")));

        Assert.Equal(200, (await story.PostAsync($"{One}/asked", "2", AskP1)).Status);
        var said = await story.PostAsync($"{One}/entries", "P1", """{"text":"Membantu"}""");

        Assert.Equal(200, said.Status);
        Assert.Equal(["Membantu"], said.Json!["entries"]!.AsArray().Select(entry => entry!["text"]!.GetValue<string>()));
        Assert.DoesNotContain("Antara kita", (await story.GetAsync(One, "P1")).Text, StringComparison.Ordinal);
        Assert.Equal((403, "FBK-001"), StoryHost.Codes(await story.GetAsync("dialogues/4/2026", "P1")));
        Assert.Equal(["superior", "peer"], (await story.GetAsync(One, "4")).Json!["entries"]!.AsArray().Select(entry => entry!["as"]!.GetValue<string>()));
        Assert.Contains("feedbackAsked", (await story.GetAsync("notices", "P1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_begin_at_once_both_begin_and_a_repeated_request_begins_once()
    {
        await using var story = await StoryHost.StartAsync();
        var answers = await Task.WhenAll(
            story.PostAsync("dialogues/4", "2", """{"about":{"kind":"behaviour","value":"loyal"},"text":"A"}"""), story.PostAsync("dialogues/4", "1", """{"about":{"kind":"behaviour","value":"loyal"},"text":"B"}"""));
        Assert.Equal([1, 2], answers.Select(answer => answer.Json!["number"]!.GetValue<int>()).Order());

        var again = await story.PostAsync("dialogues/4", "2", """{"about":{"kind":"behaviour","value":"loyal"},"text":"A"}""");
        Assert.Equal(answers[0].Json!["number"]!.GetValue<int>(), again.Json!["number"]!.GetValue<int>());
        // A week later the same praise is another one.
        story.Host.Clock.SetUtcNow(FixedClock.Parse("2026-04-09T05:00:00Z"));
        Assert.Equal(3, (await story.PostAsync("dialogues/4", "2", """{"about":{"kind":"behaviour","value":"loyal"},"text":"A"}""")).Json!["number"]!.GetValue<int>());
    }
}
