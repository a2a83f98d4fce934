using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using EPerformance.Cli.Policy;
using EPerformance.Cli.Watch;

namespace EPerformance.Cli.Tests.Watch;

/// <summary>What somebody sees who watches, from figures that are given. That a host answers with such figures is tested against one (<c>TelemetryTests</c> of SelfHost).</summary>
public sealed partial class WatchTests
{
    private const string Quiet = """
        {"process":"aaaa","time":"2026-09-03T05:30:00Z","jobs":[],"closeLag":[],"openItems":null,"runs":[],"queues":[{"queue":"notices","waiting":0},{"queue":"notices-poison","waiting":0}],
         "countedSince":"2026-09-03T05:00:00Z","figures":[{"name":"eperformance.check_ins","labels":"direction=in outcome=kept","value":100},{"name":"eperformance.refusals","labels":"code=ATT-005 endpoint=check-out","value":3}]}
        """;

    private const string Busy = """
        {"process":"aaaa","time":"2026-09-03T05:30:10Z",
         "jobs":[{"name":"seal-audit","purpose":"p","beganAt":"2026-09-03T04:35:00Z","endedAt":"2026-09-03T04:35:02Z","done":12,"failure":null,"late":false},
                 {"name":"close-days-wib","purpose":"p","beganAt":"2026-09-03T02:15:00Z","endedAt":"2026-09-03T02:18:00Z","done":0,"failure":"[red] is no markup: a failure whose text is longer than the sixty letters that fit into it","late":true},
                 {"name":"remind-plans","purpose":"p","beganAt":null,"endedAt":null,"done":0,"failure":null,"late":true}],
         "closeLag":[{"zone":"WIB","seconds":7201,"at":"2026-09-03T05:30:00Z"},{"zone":"WIT","seconds":0,"at":"2026-09-03T05:28:11Z"}],
         "openItems":{"at":"2026-09-02T19:30:10Z","counts":[{"kind":"submission","age":"0-1","items":41},{"kind":"submission","age":"31+","items":0},{"kind":"request","age":"0-1","items":0},{"kind":"request","age":"31+","items":7}]},
         "runs":[{"period":"2026-08","step":"Calculate","percent":45,"done":7,"total":16,"meaning":{"id":"menghitung","en":"calculating"}}],
         "queues":[{"queue":"notices","waiting":5},{"queue":"notices-poison","waiting":2}],
         "countedSince":"2026-09-03T05:00:00Z",
         "figures":[{"name":"eperformance.check_ins","labels":"direction=in outcome=kept","value":2600},{"name":"eperformance.check_ins","labels":"direction=out outcome=refused","value":2},
                    {"name":"eperformance.refusals","labels":"code=ATT-005 endpoint=check-out","value":3},{"name":"eperformance.close_lag","labels":"zone=WIB","value":7201}]}
        """;

    [Fact]
    public void Before_anything_has_happened_it_says_so()
    {
        var seen = Draw("en", [(Quiet, 0)]);

        Has(seen, "kinerja.example:443 2026-09-03 05:30:00Z processes: 1");
        Has(seen, "in kept 0.0 100");
        Has(seen, "ATT-005 check-out 0.0 3");
        Has(seen, "not counted yet");
        Has(seen, "No period is being worked on");
        Has(seen, "notices-poison 0");
    }

    [Fact]
    public void It_shows_rates_ages_lag_runs_queues_and_jobs()
    {
        var seen = Draw("en", [(Quiet, 0), (Busy, 10)]);

        Has(seen, "in kept 250.0 2600");
        Has(seen, "out refused 0.2 2");
        Has(seen, "ATT-005 check-out 0.0 3");
        Has(seen, "Waiting (-10 h) 0-1 d 31+ d");
        Has(seen, "activities 41 ·");
        Has(seen, "requests · 7");
        Has(seen, "WIB 2 h -10 s");
        Has(seen, "WIT 0 s -119 s");
        Has(seen, "notices 5");
        Has(seen, "notices-poison 2");
        Has(seen, "2026-08 calculating █████████░░░░░░░░░░░ 45 7/16");
        Has(seen, "seal-audit -55 min 2 s 12");
        Has(seen, "close-days-wib -3 h 3 min 0 [red] is no markup: a failure whose text is longer than the…");
        Has(seen, "remind-plans never 0");
    }

    [Fact]
    public void It_speaks_Indonesian_as_well()
    {
        var seen = Draw("id", [(Quiet, 0), (Busy, 10)]);

        Has(seen, "proses: 1");
        Has(seen, "Menunggu (-10 h) 0-1 h 31+ h");
        Has(seen, "kegiatan 41 ·");
        Has(seen, "permohonan · 7");
        Has(seen, "2026-08 menghitung");
        Has(seen, "remind-plans belum pernah");
    }

    [Theory]
    [InlineData("within half a minute", 30, "processes: 2", "in kept 0.0 102")]
    [InlineData("later", 31, "processes: 1", "in kept 0.0 2")]
    public void Processes_behind_one_address_are_added_as_long_as_they_answer(string label, int seconds, string processes, string sum)
    {
        var other = Quiet.Replace("aaaa", "bbbb", StringComparison.Ordinal).Replace("\"value\":100", "\"value\":2", StringComparison.Ordinal);

        var seen = Draw("en", [(Quiet, 0), (other, seconds)]);

        Assert.True(seen.Contains(processes, StringComparison.Ordinal) && seen.Contains(sum, StringComparison.Ordinal), $"{label}: {seen}");
    }

    [Fact]
    public void A_process_that_began_anew_has_no_negative_rate()
    {
        var anew = Quiet.Replace("\"value\":100", "\"value\":4", StringComparison.Ordinal);

        Has(Draw("en", [(Quiet, 0), (anew, 2)]), "in kept 0.0 4");
    }

    [Theory]
    [InlineData("no address", "kinerja")]
    [InlineData("a file", "file:///etc/passwd")]
    [InlineData("a host that does not answer", "http://127.0.0.1:1", "--times", "1")]
    public async Task What_cannot_be_watched_is_said_and_ends_with_2(string label, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var status = await WatchCommand.Create(output, errors).Parse([.. args, "--lang", "en"]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(status == 2, $"{label}: {status} {output}");
        Assert.StartsWith("arguments:1: *: ", errors.ToString(), StringComparison.Ordinal);
    }

    /// <param name="answers">Of hosts, each with the seconds after the first at which it came.</param>
    private static string Draw(string language, IReadOnlyList<(string State, int Seconds)> answers)
    {
        using var output = new StringWriter();
        var (screen, rates) = (new Screen(output, TextWriter.Null, language, 200), new WatchRates());
        foreach (var (text, seconds) in answers)
        {
            using var state = JsonDocument.Parse(text);
            rates.Add(state.RootElement, 1 + seconds * Stopwatch.Frequency);
        }

        using var last = JsonDocument.Parse(answers[^1].State);
        screen.Console().Write(new WatchPicture(screen, "kinerja.example:443", last.RootElement, rates).Draw());
        return Gap().Replace(output.ToString(), " ");
    }

    private static void Has(string seen, string text) => Assert.True(seen.Contains(text, StringComparison.Ordinal), $"{text} is not in {seen}");

    /// <summary>Lines and blanks between cells.</summary>
    [GeneratedRegex(@"[\s│]+")]
    private static partial Regex Gap();
}
