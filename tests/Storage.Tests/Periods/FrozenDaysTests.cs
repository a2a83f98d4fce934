using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Storage.Tests.Periods;

public sealed class FrozenDaysTests(AzuriteFixture azurite) : PeriodTest(azurite)
{
    private static readonly PeriodId March = PeriodRig.Id("2026-03");

    [Fact]
    public async Task Usual_and_unusual_days_come_back_as_they_were_frozen_and_the_usual_ones_say_little()
    {
        var absence = new Absence(AbsenceKind.SickLeave, "", Sample.Range("2026-03-04", "2026-03-04"), "S-1");
        DayRecord[] days =
        [
            new(Sample.Date("2026-03-02"), new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60), new DayReading(DayState.Present, new TimeSpan(7, 31, 0), new TimeSpan(16, 0, 0)), null),
            new(
                Sample.Date("2026-03-03"), new DayHours(new TimeOnly(7, 0), new TimeOnly(20, 0), 240) { Rest = new ShiftRest(new TimeOnly(11, 0), new TimeOnly(15, 0)), IsShift = true },
                new DayReading(DayState.Present, new TimeSpan(7, 0, 0), new TimeSpan(20, 0, 0)) { LateInside = TimeSpan.FromMinutes(5), EarlyInside = TimeSpan.FromMinutes(7) }, null),
            new(Sample.Date("2026-03-04"), new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60), DayReading.Excused, absence),
            new(
                Sample.Date("2026-03-05"), new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60),
                new DayReading(DayState.Present, new TimeSpan(7, 30, 0), new TimeSpan(16, 0, 0)) { ArrivalPermitted = true }, null),
        ];
        var assignment = new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 8, null);
        var month = new FrozenMonth(new CivilMonth(2026, 3), null, [new AssignmentMonth(assignment, 22, days) { Workdays = 0 }], [absence], [], [], ActivityMonth.Empty);
        var person = new FrozenPerson(Nip.Parse("1"), "Pegawai 1", [month], [], null);
        var frozen = new FrozenFacts(Clients);

        await frozen.WriteAsync(March, 1, 0, [person, person with { Nip = Nip.Parse("2") }], Stop);
        var read = (await frozen.ReadAsync(March, 1, 0, Stop))!;

        Assert.Equal(["1", "2"], read.Select(one => one.Nip.Value));
        Assert.Equal(days, read[0].Months[0].Assignments[0].Days);
        Assert.Equal(0, read[0].Months[0].Assignments[0].Workdays);
        await using var stream = (await new FrozenBlobs(Clients, Containers.Frozen).ReadAsync("2026-03/0001/00", Stop))!;
        var line = (await new StreamReader(stream).ReadLineAsync(Stop))!;
        Assert.Equal(1, line.Split("\"IsShift\"").Length - 1);
        Assert.Equal(1, line.Split("\"LateInside\"").Length - 1);
        Assert.Equal(1, line.Split("\"ArrivalPermitted\"").Length - 1);
        Assert.Equal(1, line.Split("\"Absence\"").Length - 1);
        Assert.Equal(0, line.Split("\"Punches\":{").Length - 1);
    }
}
