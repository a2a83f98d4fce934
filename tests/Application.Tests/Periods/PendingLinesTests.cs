using EPerformance.Application.Periods;
using EPerformance.Application.Submissions;
using EPerformance.Application.Tests.Policies;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>
/// A policy that pays 1,000 rupiah for each line of work beside a class amount of 1,000,000. Person 4 has one verified line of 2 March 2026 and two of 3 March that
/// nobody decided before the period was closed.
/// </summary>
public sealed class PendingLinesTests
{
    private const string PaysByLine = """
        "rules":[{"code":"KEGIATAN","kind":"AMOUNT","addAmount":{"product":["1000",{"fact":"ACTIVITY_COUNT"}]}}]
        """;

    private static readonly PeriodId March = PeriodAgency.March, April = PeriodRig.Id("2026-04");
    private static readonly Nip Worker = Nip.Parse("4");

    [Theory]
    [InlineData("NOT_COUNTED", 1_001_000)]
    [InlineData("AS_ENTERED", 1_003_000)]
    public async Task What_nobody_decided_is_worth_what_the_policy_says(string choice, long expected)
    {
        using var agency = await AgencyAsync(choice);

        await agency.RunAsync(March, closeDays: true);

        var result = (await agency.Ports.Results.FindAsync(March, 1, Worker, CancellationToken.None))!;
        Assert.Equal((expected, 2), (result.Payable, result.PendingLines));
        Assert.Equal(Enum.Parse<PendingChoice>(choice.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), (await agency.Ports.Frozen.ManifestAsync(March, 1, CancellationToken.None))!.Policies.Single().Pending);
    }

    [Fact]
    public async Task A_policy_that_wants_everything_decided_closes_nothing_before_and_says_who_has_to_decide()
    {
        using var agency = await AgencyAsync("BLOCKS");

        var closed = await agency.Close.RunAsync(March, PeriodRig.Sdm, true, CancellationToken.None);

        Assert.Same(RunViolations.WorkNotDecided, closed.Refusal);
        var waiting = Assert.Single(closed.Waiting);
        Assert.Equal(("BJ-TU", "2", ItemKind.ActivitySubmission, 2), (waiting.UnitCode, waiting.Post, waiting.Kind, waiting.Lines));
    }

    [Fact]
    public async Task What_slipped_in_before_the_freeze_fails_its_person_under_such_a_policy_and_nobody_else()
    {
        var around = new MemorySurroundings();
        using var agency = await AgencyAsync("BLOCKS", around, waiting: false);
        Assert.Null((await agency.Close.RunAsync(March, PeriodRig.Sdm, true, CancellationToken.None)).Refusal);
        await SubmitAsync(agency, around, "2026-03-03", 2);

        await agency.GoOnAsync(March);

        var failed = Assert.Single((await PeriodTotals.OfAsync(agency.Ports.Periods, March, 1, CancellationToken.None)).Failed);
        Assert.Equal("4", failed.Nip.Value);
        Assert.Contains("2 lines of work are not decided", failed.Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NOT_COUNTED", Verdict.Verify, 2_000)]
    [InlineData("NOT_COUNTED", Verdict.Reject, 0)]
    [InlineData("AS_ENTERED", Verdict.Verify, 0)]
    [InlineData("AS_ENTERED", Verdict.Reject, -2_000)]
    public async Task What_is_decided_after_the_lock_becomes_a_difference(string choice, Verdict verdict, long expected)
    {
        var around = new MemorySurroundings();
        using var agency = await AgencyAsync(choice, around);
        await agency.RunAsync(March, closeDays: true);
        await agency.SignAsync(March);
        Assert.IsType<PeriodState.Locked>((await agency.GoOnAsync(March)).State);
        using (var superior = Desk(agency, around))
        {
            var decided = await new Decide(superior.Desk).RunAsync(
                SubmissionRig.On("2026-03-03"), SubmissionRig.Superior, [.. new[] { "1", "2" }.Select(line => new LineDecision(line, verdict, Reason: "Tidak sesuai"))], RequestMark.None, CancellationToken.None);
            Assert.Null(decided.Refusal);
        }

        agency.Clock.At("2026-05-01T05:00:00Z");
        await agency.RunAsync(April, closeDays: true);

        Assert.Equal(expected, (await agency.Ports.Results.FindAsync(April, 1, Worker, CancellationToken.None))!.Difference);
    }

    [Fact]
    public async Task What_is_still_undecided_a_month_later_is_no_difference()
    {
        using var agency = await AgencyAsync("AS_ENTERED");
        await agency.RunAsync(March, closeDays: true);
        await agency.SignAsync(March);
        await agency.GoOnAsync(March);

        agency.Clock.At("2026-05-01T05:00:00Z");
        await agency.RunAsync(April, closeDays: true);

        Assert.Equal(0, (await agency.Ports.Results.FindAsync(April, 1, Worker, CancellationToken.None))!.Difference);
    }

    [Fact]
    public void Who_pays_by_activity_has_to_say_what_an_undecided_line_is_worth() =>
        Assert.Equal("POL-003 pendingLines", OwnPolicy.Problems(PaysByLine));

    [Theory]
    [InlineData("""{"as":"GUESSED","source":{"ref":"s"}}""", "POL-004 pendingLines.as")]
    [InlineData("""{"as":null,"source":{"ref":"s"}}""", "POL-005 pendingLines.as")]
    [InlineData("""{"as":"BLOCKS"}""", "POL-003 pendingLines.source")]
    public void A_choice_is_one_of_three_and_has_a_source(string pending, string problem) =>
        Assert.Equal(problem, OwnPolicy.Problems($"\"pendingLines\":{pending},{PaysByLine}"));

    private static async Task<PeriodRig> AgencyAsync(string choice, MemorySurroundings? surroundings = null, bool waiting = true)
    {
        var around = surroundings ?? new MemorySurroundings();
        var policy = OwnPolicy.Of($"\"pendingLines\":{{\"as\":\"{choice}\",\"source\":{{\"ref\":\"s\"}}}},{PaysByLine}");
        var ports = PeriodPorts.InMemory(SampleOrganisation.Facts(), new MemoryPeriods()) with { Activities = around, Inbox = around, Submissions = new MemorySubmissions() };
        var agency = new PeriodRig(ports, "uji") { Policies = new Only(policy) };
        await SubmitAsync(agency, around, "2026-03-02", 1);
        using (var superior = Desk(agency, around))
            Assert.Null((await superior.DecideAsync(SubmissionRig.Superior, SubmissionRig.Verify("1"))).Refusal);
        if (waiting)
            await SubmitAsync(agency, around, "2026-03-03", 2);
        return agency;
    }

    private static async Task SubmitAsync(PeriodRig agency, MemorySurroundings around, string day, int lines)
    {
        using var owner = Desk(agency, around);
        owner.Clock.At($"{day}T08:00:00Z");
        Assert.Null((await owner.SubmitAsync(SubmissionRig.On(day), RequestMark.None, [.. Enumerable.Range(1, lines).Select(line => SubmissionRig.Line($"{line}"))])).Refusal);
    }

    private static SubmissionRig Desk(PeriodRig agency, MemorySurroundings around) =>
        new(agency.Ports.Submissions, around, around, around, around) { Clock = new FixedClock("2026-03-02T08:00:00Z") };

    private sealed class Only(AllowancePolicy policy) : IPeriodPolicies
    {
        public AllowancePolicy? InForce(CivilMonth month) => policy;

        public AllowancePolicy? InForce(string id, CivilMonth month) => policy;
    }
}
