using EPerformance.Domain.Attendance;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using static EPerformance.TestKit.Approvals.Requesting;

namespace EPerformance.Domain.Tests.Requests;

public sealed class GrantedTests
{
    private static readonly Absence Sick = new(AbsenceKind.SickLeave, "", Sample.Range("2026-03-10", "2026-03-11"), "RS-7");

    [Fact]
    public void A_recorded_absence_counts_on_its_days_and_the_request_on_the_others()
    {
        var granted = Granted.Of([Sick], [Leave(from: "2026-03-09", to: "2026-03-13")]);

        Assert.Equal(
            [("2026-03-09", "2026-03-09"), ("2026-03-10", "2026-03-11"), ("2026-03-12", "2026-03-13")],
            granted.Absences.OrderBy(one => one.Days.From).Select(one => (one.Days.From.ToString("yyyy-MM-dd", null), one.Days.To.ToString("yyyy-MM-dd", null))));
    }

    [Fact]
    public void Of_two_requests_for_one_day_the_one_approved_first_counts()
    {
        var granted = Granted.Of([], [Leave(RequestKind.Training), Leave(RequestKind.OfficialTrip, "2026-03-10", "2026-03-11")]);

        Assert.Equal([AbsenceKind.Training, AbsenceKind.OfficialTrip], granted.Absences.Select(one => one.Kind));
        Assert.Equal(Sample.Range("2026-03-11", "2026-03-11"), granted.Absences[1].Days);
    }

    [Fact]
    public void What_is_covered_whole_adds_nothing() =>
        Assert.Equal([Sick], Granted.Of([Sick], [Leave(from: "2026-03-10", to: "2026-03-11")]).Absences);

    [Fact]
    public void Hours_become_permits_and_a_punch_becomes_no_absence()
    {
        var granted = Granted.Of([], [Span(RequestKind.HoursPermission, "2026-03-03", "08:00", "10:00"), Punch(), Span(RequestKind.Overtime, "2026-03-03", "17:00", "18:00")]);

        Assert.Empty(granted.Absences);
        Assert.Equal([new HoursPermit(Sample.Date("2026-03-03"), new TimeOnly(8, 0), new TimeOnly(10, 0))], granted.Permits);
    }
}
