using System.Text;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;
using EPerformance.Application.Ports;
using EPerformance.Application.Tests.Policies;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.PolicyTools;

public sealed class SimulatePeriodTests
{
    private static readonly PeriodId March = PeriodRig.Id("2026-03");
    private static readonly PeriodDraft Unchanged = new("kaur-3-2022", null, null, false, 10);

    [Fact]
    public async Task The_policy_that_was_paid_by_changes_nothing_and_writes_nothing()
    {
        var periods = new MemoryPeriods();
        using var rig = await ClosedAsync(periods);
        var writes = periods.Writes;
        using var simulate = Of(rig, rig.Ports.Frozen);

        var done = await simulate.RunAsync(March, null, Unchanged, TestContext.Current.CancellationToken);

        var totals = await PeriodTotals.OfAsync(rig.Ports.Periods, March, 1, TestContext.Current.CancellationToken);
        Assert.Equal((5, totals.Agency.Payable, totals.Agency.Payable), (done.Simulation!.People, done.Simulation.Before, done.Simulation.After));
        Assert.Equal(5, done.Simulation.Unchanged);
        Assert.Equal(writes, periods.Writes);
    }

    [Fact]
    public async Task One_is_tried_at_a_time()
    {
        using var rig = await ClosedAsync(new MemoryPeriods());
        var slow = new SlowFacts(rig.Ports.Frozen);
        using var simulate = Of(rig, slow);

        var first = simulate.RunAsync(March, null, Unchanged, TestContext.Current.CancellationToken);
        await slow.Asked;
        var second = await simulate.RunAsync(March, null, Unchanged, TestContext.Current.CancellationToken);
        slow.Answer();

        Assert.Equal(PolicyToolViolations.Busy, second.Refusal);
        Assert.Null((await first).Refusal);
        Assert.Null((await simulate.RunAsync(March, null, Unchanged, TestContext.Current.CancellationToken)).Refusal);
    }

    [Fact]
    public async Task What_takes_longer_than_a_request_may_is_given_up()
    {
        using var rig = await ClosedAsync(new MemoryPeriods());
        var slow = new SlowFacts(rig.Ports.Frozen);
        var clock = new Alarm();
        using var simulate = Of(rig, slow, clock);

        var run = simulate.RunAsync(March, null, Unchanged, TestContext.Current.CancellationToken);
        await slow.Asked;
        clock.Ring(SimulatePeriod.Longest);
        slow.Answer();

        Assert.Equal(PolicyToolViolations.TooLong, (await run).Refusal);
    }

    [Theory]
    [InlineData("2026-03", 2, "ACC-002")]
    [InlineData("2026-03", 0, "ACC-002")]
    [InlineData("2026-02", null, "SIM-002")]
    public async Task Only_what_was_frozen_can_be_tried_on(string period, int? version, string code)
    {
        using var rig = await ClosedAsync(new MemoryPeriods());
        using var simulate = Of(rig, rig.Ports.Frozen);

        var done = await simulate.RunAsync(PeriodRig.Id(period), version, Unchanged, TestContext.Current.CancellationToken);

        Assert.Equal(code, done.Refusal!.Code);
    }

    [Fact]
    public async Task A_fact_that_only_the_draft_has_no_rule_for_is_named_and_there_is_no_result()
    {
        using var rig = await ClosedAsync(new MemoryPeriods());
        using var simulate = Of(rig, rig.Ports.Frozen);
        var draft = new PostedPolicy(Encoding.UTF8.GetBytes(OwnPolicy.Json(""" "rules":[{"code":"N","kind":"SCORE","payPct":{"fact":"SKP_SCORE"}}] """).ToJsonString()));

        var done = await simulate.RunAsync(March, null, Unchanged with { Name = null, Posted = draft }, TestContext.Current.CancellationToken);

        Assert.Equal([], done.Problems.Select(problem => problem.ToString()));
        Assert.Equal(PolicyToolViolations.Gaps, done.Refusal);
        Assert.Null(done.Simulation);
        Assert.Equal(done.Gaps.Select(gap => gap.Nip.Value).Order(StringComparer.Ordinal), done.Gaps.Select(gap => gap.Nip.Value));
        Assert.NotEmpty(done.Gaps);
    }

    private static async Task<PeriodRig> ClosedAsync(MemoryPeriods periods)
    {
        var rig = new PeriodRig(PeriodPorts.InMemory(SampleOrganisation.Facts(), periods), "kaur-3-2022");
        await rig.RunAsync(March, closeDays: true);
        return rig;
    }

    private static SimulatePeriod Of(PeriodRig rig, IFrozenFacts frozen, TimeProvider? clock = null) =>
        new(PolicyLibrary.Default(onlyIds: true), rig.Policies, rig.Ports.Periods, frozen, rig.Ports.Buckets, clock ?? rig.Clock);

    /// <summary>A clock whose only timer goes off when the test says.</summary>
    private sealed class Alarm : TimeProvider, ITimer
    {
        private Action? _callback;
        private TimeSpan _due;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_callback, _due) = (() => callback(state), dueTime);
            return this;
        }

        public void Ring(TimeSpan after)
        {
            Assert.Equal(after, _due);
            _callback!();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }

    /// <summary>Waits before the first bucket until it is told to answer.</summary>
    private sealed class SlowFacts(IFrozenFacts inner) : IFrozenFacts
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public void Answer() => _answer.SetResult();

        public Task<FreezeManifest> BeginAsync(FreezeManifest manifest, CancellationToken cancellationToken) => inner.BeginAsync(manifest, cancellationToken);

        public Task<FreezeManifest?> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken) => inner.ManifestAsync(id, version, cancellationToken);

        public Task WriteAsync(PeriodId id, int version, int bucket, IReadOnlyList<FrozenPerson> people, CancellationToken cancellationToken) =>
            inner.WriteAsync(id, version, bucket, people, cancellationToken);

        public async Task<IAsyncEnumerable<FrozenPerson>?> PeopleAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            await _answer.Task;
            return await inner.PeopleAsync(id, version, bucket, cancellationToken);
        }
    }
}
