using EPerformance.Domain.Approvals;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using EPerformance.TestKit.Approvals;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Submissions;

/// <summary>A change of superior, delegation or vacancy never strands an item, a plan, a work order or an objection: the use cases with their queues. Seeds 20261126 and the following.</summary>
public sealed class NeverStrandedTests
{
    private const int FirstSeed = 20_261_126, Agencies = 20, Changes = 12;

    [Theory]
    [InlineData(LastOutcome.EscalateToHr)]
    [InlineData(LastOutcome.AutoVerify)]
    public async Task Whatever_changes_everything_open_has_somebody_who_may_decide_and_is_asked(LastOutcome last)
    {
        var seen = new Dictionary<string, int>();
        for (var seed = FirstSeed; seed < FirstSeed + Agencies; seed++)
        {
            var (around, agency) = (new MemorySurroundings(), new MemoryOrganisation(SampleOrganisation.Facts()));
            var days = new MemoryDays(MemoryAttendance.Buckets);
            using var rig = new RequestRig(
                new MemoryRequests(), new MemoryPersonRequests(), around, around, around, new MemoryPunchStore(MemoryAttendance.Buckets), days, agency, new MemorySubmissions(), around)
            {
                Policy = new RequestPolicy { Approval = new ApprovalPolicy(60, 120, null, last) },
            };
            var changing = new ChangingAgency(new WaitingRig(rig), agency, seed);
            await changing.RunAsync(Changes, TestContext.Current.CancellationToken);
            foreach (var (state, count) in changing.Seen)
                seen[state] = seen.GetValueOrDefault(state) + count;
        }

        Assert.All(
            new[]
            {
                nameof(ApprovalState.Submitted), nameof(ApprovalState.WithHr), nameof(ApprovalState.Decided), "plan with a superior", "plan with the office", "order with a superior", "order with the office",
                "objection Filed", "objection with the office", "objection Decided",
            },
            state => Assert.True(seen.GetValueOrDefault(state) > Agencies, $"{state} was hardly ever met"));
    }
}
