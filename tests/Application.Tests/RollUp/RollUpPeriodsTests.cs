using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.RollUp;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.RollUp;

/// <summary>The sample agency in March 2026, in which nobody comes to work; <c>5</c> moves from PST to BJ on the 16th, <c>3</c> is on leave for two days.</summary>
public sealed class RollUpPeriodsTests : IDisposable
{
    private static readonly PeriodId March = PeriodRig.Id("2026-03");

    private readonly PeriodRig _rig = new(PeriodPorts.InMemory(SampleOrganisation.Facts(), new MemoryPeriods()), "kaur-3-2022");
    private readonly MemoryRollUps _store;

    public RollUpPeriodsTests()
    {
        _store = new MemoryRollUps(_rig.Ports.Buckets, _rig.Appraisals);
    }

    [Fact]
    public async Task A_published_period_is_gathered_once_for_people_and_units()
    {
        await _rig.RunAsync(March, closeDays: true);

        Assert.Equal((1, 0), ((await RunAsync()).Done, (await RunAsync()).Done));

        Assert.Equal(5, _store.PeopleWritten);
        var units = (await _store.OfPeriodAsync(March, CancellationToken.None)).ToDictionary(stored => stored.Unit.UnitCode, stored => stored.Unit, StringComparer.Ordinal);
        var root = units["PST"];
        Assert.Equal((5, 2), (root.People, root.Days.Leave));
        Assert.Equal(units[""].Days, root.Days);
        // March has 22 working days in the sample agency; whoever moves has some of them in each unit.
        Assert.Equal(5 * 22, root.Days.Workdays);
        var moved = (await _store.OfPersonAsync(Nip.Parse("5"), 2026, CancellationToken.None)).Periods.Single().Person;
        Assert.Equal(["PST", "BJ"], moved.Parts.Select(part => part.UnitCode));
        Assert.Equal(("BJ", 22), (moved.UnitCode, moved.Days.Workdays));
        Assert.Equal(3, units["BJ"].People);
    }

    [Fact]
    public async Task The_sum_of_pay_is_the_sum_of_the_results()
    {
        await _rig.RunAsync(March, closeDays: true);
        await RunAsync();

        var (payable, people) = (0L, 0);
        await foreach (var result in _rig.Ports.Results.AllAsync(March, 1, CancellationToken.None))
            (payable, people) = (payable + result.Payable, people + 1);

        var agency = (await _store.OfPeriodAsync(March, CancellationToken.None))[0].Unit;
        Assert.Equal((payable, people, 0), (agency.Pay.Payable, agency.People, agency.NotCalculated));
    }

    [Fact]
    public async Task Predicates_are_those_of_the_time_of_gathering()
    {
        await _rig.RunAsync(March, closeDays: true);
        await RunAsync();
        var id = new EvaluationId(Nip.Parse("4"), AppraisalPeriod.TryParse("2026-03", out var period) ? period : default);
        await _rig.Appraisals.WriteAsync(id, await _rig.Appraisals.AnnounceAsync(id, CancellationToken.None), new Rating(Expectation.Meets, Expectation.Meets), CancellationToken.None);

        var before = (await _store.OfPeriodAsync(March, CancellationToken.None))[0].Unit;
        var (mark, refusal) = await new GatherPeriod(_rig.Ports.Periods, RollUp).RunAsync(March, CancellationToken.None);

        Assert.Null(refusal);
        Assert.Equal((5, 1), (mark!.People, mark.Version));
        Assert.Empty(before.Predicates);
        Assert.Equal(1, (await _store.OfPeriodAsync(March, CancellationToken.None))[0].Unit.Predicates[Predicate.Baik]);
    }

    [Fact]
    public async Task What_is_not_published_is_not_gathered()
    {
        Assert.Equal(0, (await RunAsync()).Done);
        Assert.Equal("REP-001", (await new GatherPeriod(_rig.Ports.Periods, RollUp).RunAsync(March, CancellationToken.None)).Refusal?.Code);
    }

    public void Dispose() => _rig.Dispose();

    private RollUpPeriod RollUp => new(_rig.Ports.Frozen, _rig.Ports.Results, _rig.Appraisals, _rig.Appraisals, _store, _rig.Ports.Buckets, new RaiseWarnings(new MemoryWarnings(), _rig.Clock), _rig.Clock);

    private Task<Application.Jobs.JobOutcome> RunAsync() => new RollUpPeriods(_rig.Ports.Periods, _store, RollUp).RunAsync(CancellationToken.None);
}
