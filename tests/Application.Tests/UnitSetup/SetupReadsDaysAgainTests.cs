using EPerformance.Application.Periods;
using EPerformance.Application.Tests.Periods;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.UnitSetup;

/// <summary>What administrators set up for days that are closed already makes them be read again, and a period is paid by what was set up when it was frozen. Nobody comes to work.</summary>
public sealed class SetupReadsDaysAgainTests
{
    private static readonly Nip Three = Nip.Parse("3");

    [Fact]
    public async Task Only_the_days_that_it_concerns_are_closed_again_and_once()
    {
        using var attendance = new MemoryAttendance();
        attendance.Days.FirstDay = Sample.Date("2026-03-02");
        attendance.Desk.Clock.At("2026-03-07T06:00:00Z");
        Assert.Equal(5, (await attendance.Desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None)).Done);
        var before = await DaysAsync(attendance);

        await attendance.Desk.Setup.AppendAsync(Free(1, "2026-03-04", "2026-03-05"), CancellationToken.None);
        attendance.Desk.Clock.Pass(TimeSpan.FromSeconds(61));
        var again = await attendance.Desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None);

        Assert.Equal((2, 0), (again.Done, again.Failures.Count));
        Assert.Equal(["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"], before);
        Assert.Equal(["2026-03-02", "2026-03-03", "2026-03-06"], await DaysAsync(attendance));
        Assert.Equal(0, (await attendance.Desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None)).Done);
    }

    [Fact]
    public async Task A_close_by_a_process_that_did_not_know_of_it_yet_is_done_again()
    {
        using var attendance = new MemoryAttendance();
        attendance.Days.FirstDay = Sample.Date("2026-03-04");
        attendance.Desk.Clock.At("2026-03-05T06:00:00Z");
        await attendance.Desk.Organisation.CurrentAsync(CancellationToken.None);
        await attendance.Desk.Setup.AppendAsync(Free(1, "2026-03-04", "2026-03-05"), CancellationToken.None);

        await attendance.Desk.CloseAsync(AgencyZone.Wib, "2026-03-04");
        Assert.Equal(["2026-03-04"], await DaysAsync(attendance));
        attendance.Desk.Clock.Pass(TimeSpan.FromSeconds(61));
        await attendance.Desk.CatchUp.RunAsync(AgencyZone.Wib, CancellationToken.None);

        Assert.Empty(await DaysAsync(attendance));
    }

    [Fact]
    public async Task A_period_reads_again_what_was_set_up_after_its_days_were_closed_and_keeps_it_whatever_comes_later()
    {
        using var untouched = new PeriodAgency();
        await untouched.Rig.RunAsync(PeriodAgency.March, closeDays: true);
        using var agency = new PeriodAgency();
        await agency.Rig.CloseDaysAsync(PeriodAgency.March);

        await agency.Rig.Setup.AppendAsync(Free(1, "2026-03-02", "2026-03-06"), CancellationToken.None);
        await agency.Rig.RunAsync(PeriodAgency.March);
        var manifest = (await agency.Periods.ManifestAsync(PeriodAgency.March, 1, CancellationToken.None))!;
        await agency.Rig.Setup.AppendAsync(Free(2, "2026-03-09", "2026-03-13") with { Id = "b" }, CancellationToken.None);

        Assert.EndsWith("+1", manifest.Organisation, StringComparison.Ordinal);
        var (pinned, _) = await new PinnedOrganisation(agency.Organisation, agency.Rig.Setup).OfAsync(manifest.Organisation, CancellationToken.None);
        Assert.Equal([false, true], new[] { "2026-03-02", "2026-03-09" }.Select(day => pinned.IsWorkday(pinned.People[Three], Sample.Date(day))));
        Assert.Equal(22, await WorkdaysAsync(untouched));
        Assert.Equal(17, await WorkdaysAsync(agency));
    }

    private static async Task<int> WorkdaysAsync(PeriodAgency agency)
    {
        var people = (await agency.Rig.Ports.Frozen.PeopleAsync(PeriodAgency.March, 1, agency.Rig.Ports.Buckets.Of(Three), CancellationToken.None))!;
        await foreach (var person in people)
        {
            if (person.Nip == Three)
                return person.Months.Single().Assignments.Sum(part => part.Days.Count);
        }

        throw new ScenarioException("3 is not frozen");
    }

    private static async Task<IReadOnlyList<string>> DaysAsync(MemoryAttendance attendance) =>
        [.. (await attendance.Days.OfPersonAsync(Three, new CivilMonth(2026, 3), CancellationToken.None)).Select(day => $"{day.Record.Date:yyyy-MM-dd}").Order()];

    private static RecordedUnitFact Free(int number, string from, string to) => new(
        number, "a", new UnitFact.Schedule(new PatternAssignment(null, Sample.Range(from, to), null, Three)), "ST 1", Nip.Parse("H1"), FixedClock.Parse("2026-03-06T01:00:00Z"));
}
