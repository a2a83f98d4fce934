using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Application.Tests.Submissions;

/// <summary>Who lets things wait is visible upward. <c>1</c> leads <c>2</c>, who leads <c>4</c>; each level has 120 working minutes.</summary>
public sealed class OverdueSuperiorsTests
{
    [Fact]
    public async Task Who_let_a_deadline_pass_stays_visible_to_those_above_until_it_is_decided()
    {
        var (rig, _, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Day, RequestMark.None, Line("1"));
        await rig.SubmitAsync(On("2026-02-27"), RequestMark.None, Line("1"));
        Assert.Empty(await SeenAsync(rig, around, Head));
        await rig.ScanAsync("2026-03-02T01:00:00Z");
        await rig.SubmitAsync(On("2026-02-26"), RequestMark.None, Line("1"));

        var silent = Assert.Single(await SeenAsync(rig, around, Head));

        Assert.Equal(new OverdueSuperior(Superior.Nip, 1, 2, FixedClock.Parse("2026-03-02T01:00:00Z"), 2, 0, 0), silent);
        Assert.Equal([silent], await SeenAsync(rig, around, Superior));
        Assert.Equal([silent], await SeenAsync(rig, around, Hr));
        Assert.Empty(await SeenAsync(rig, around, Stranger));
        Assert.Empty(await SeenAsync(rig, around, Owner));
        await rig.DecideAsync(Head, Verify("1"));
        Assert.Equal(1, Assert.Single(await SeenAsync(rig, around, Head)).Overdue);
    }

    [Theory]
    [InlineData("three days", "2026-03-05T01:00:00Z", 1, 0, 0)]
    [InlineData("a tick more", "2026-03-05T01:00:00.0000001Z", 0, 1, 0)]
    [InlineData("seven days", "2026-03-09T01:00:00Z", 0, 1, 0)]
    [InlineData("a tick more", "2026-03-09T01:00:00.0000001Z", 0, 0, 1)]
    public async Task What_is_overdue_is_told_by_its_age(string label, string now, int three, int seven, int longer)
    {
        var (rig, _, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Day, RequestMark.None, Line("1"));
        await rig.ScanAsync("2026-03-02T01:00:00Z");
        rig.Clock.At(now);

        var one = (await SeenAsync(rig, around, Hr)).Single(row => row.Nip == Superior.Nip);

        Assert.Equal((label, three, seven, longer), (label, one.UpToThreeDays, one.UpToSevenDays, one.Longer));
    }

    [Fact]
    public async Task With_the_personnel_office_everybody_who_was_silent_is_named_once()
    {
        var (rig, _, around) = InMemory();
        using var _ = rig;
        await rig.SubmitAsync(Day, RequestMark.None, Line("1"));
        await rig.ScanAsync("2026-03-02T01:00:00Z");
        await rig.ScanAsync("2026-03-02T03:00:00Z");

        Assert.Equal([Superior.Nip, Head.Nip], (await SeenAsync(rig, around, Hr)).Select(one => one.Nip));
        Assert.Equal(OfficeReason.SuperiorsSilent, Assert.Single(around.Inbox).Why);
    }

    private static async Task<IReadOnlyList<OverdueSuperior>> SeenAsync(SubmissionRig rig, MemorySurroundings around, Actor by) =>
        (await new OverdueSuperiors(rig.Organisation, around, rig.Clock).RunAsync(AsCaller(by), TestContext.Current.CancellationToken)).Superiors;
}
