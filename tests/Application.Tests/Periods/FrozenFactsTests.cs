using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Periods;

/// <summary>What comes out of a freeze is to the rules what the month itself would have been.</summary>
public sealed class FrozenFactsTests
{
    [Fact]
    public async Task Leave_from_before_the_month_and_all_punches_of_a_day_survive_the_freeze()
    {
        var facts = SampleOrganisation.Facts();
        var leave = new Absence(AbsenceKind.LongLeave, "HAJI", Sample.Range("2026-02-23", "2026-03-03"), "7/CUTI/2026");
        facts = facts with { Absences = [new PersonAbsence(Nip.Parse("3"), leave)] };
        using var agency = new PeriodAgency(facts);
        var view = new OrganisationView("v1", facts);
        RecordedPunch[] punches =
        [
            RecordedPunch.Instant(FixedClock.Parse("2026-03-05T09:00:00Z"), PunchDirection.Out),
            RecordedPunch.Instant(FixedClock.Parse("2026-03-05T00:31:00Z"), PunchDirection.In),
            RecordedPunch.Instant(FixedClock.Parse("2026-03-05T05:00:00Z"), PunchDirection.Unknown),
        ];
        foreach (var (punch, index) in punches.Select((punch, index) => (punch, index)))
            await agency.Rig.Ports.Punches.AddAsync(Application.Attendance.ImportedPunch.Of(view, Nip.Parse("3"), $"e{index}", PunchSource.Machine, punch), CancellationToken.None);
        await agency.Rig.RunAsync(PeriodAgency.March, closeDays: true);

        var person = (await agency.Rig.Ports.Frozen.ReadAsync(PeriodAgency.March, 1, agency.Rig.Ports.Buckets.Of(Nip.Parse("3")), CancellationToken.None))!
            .Single(one => one.Nip.Value == "3");
        var frozen = Assert.Single(person.Read());

        var read = view.ReaderOf(new CivilMonth(2026, 3)).Read(view.People[Nip.Parse("3")], punches, [leave]);
        Assert.Equal(5, Assert.Single(frozen.WorkdaysBefore).Value);
        Assert.Equal(read.WorkdaysBefore, frozen.WorkdaysBefore);
        Assert.Equal((read.FirstDay, read.Period), (frozen.FirstDay, frozen.Period));
        Assert.Equal(read.Days, frozen.Days);
        Assert.Equal(3, frozen.Days.Single(day => day.Date.Day == 5).Punches.InOrder().Length);
        Assert.Same(frozen.Absences.Single(), frozen.Days.First().Absence);
    }
}
