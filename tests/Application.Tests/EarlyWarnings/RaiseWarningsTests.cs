using EPerformance.Application.Attendance;
using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.RollUp;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.EarlyWarnings;

/// <summary>
/// A <i>puskesmas</i> in March 2026, from the taps to the warnings: a doctor of class 9, six drivers of class 5, and people who look alike and are honest. All are paid by
/// Kaur 3/2022 on the whole base.
/// </summary>
public sealed class RaiseWarningsTests : IDisposable
{
    private const string Doctor = "D1", Traveller = "T1", OnLeave = "L1", Newcomer = "N1", Late = "F1";

    private static readonly PeriodId March = PeriodRig.Id("2026-03");
    private static readonly Nip Officer = Nip.Parse("H1");

    private readonly PeriodRig _rig = new(PeriodPorts.InMemory(Facts(), new MemoryPeriods()), "kaur-3-2022");
    private readonly MemoryWarnings _warnings = new();
    private readonly MemoryRollUps _figures;

    public RaiseWarningsTests()
    {
        _figures = new MemoryRollUps(_rig.Ports.Buckets, _rig.Appraisals);
    }

    [Fact]
    public async Task The_doctor_who_came_at_nine_and_left_at_twelve_and_earned_less_than_the_driver_is_found_from_the_record()
    {
        await CloseAsync();

        await GatherAsync();

        var found = await _warnings.OfPeriodAsync(March.Period, CancellationToken.None);
        Assert.Equal([(Doctor, WarningKind.ShortDays), (Doctor, WarningKind.LessThanLowerClass)], found.Select(stored => (stored.Case.Id.Person.Value, stored.Case.Id.Kind)));
        var (doctor, driver) = (await PaidAsync(Doctor), await PaidAsync("S1"));
        Assert.True(doctor.Base > driver.Base && doctor.Payable < driver.Payable, $"{doctor.Payable} of {doctor.Base}, {driver.Payable} of {driver.Base}");
        Assert.Equal((doctor.Payable, driver.Payable), (FactOf(found[1], WarningFactName.OwnPayable), FactOf(found[1], WarningFactName.OtherPayable)));
        var look = (await _warnings.LookAsync(March.Period, CancellationToken.None))!;
        Assert.Equal((1, 12, WarningThresholds.Default), (look.Version, look.People, look.Thresholds));
    }

    [Fact]
    public async Task A_warning_and_what_is_said_of_it_change_no_pay()
    {
        await CloseAsync();
        var before = await _rig.ListAsync(March, 1);
        await GatherAsync();
        var desk = new WarningDesk(_warnings, _rig.Clock);
        foreach (var stored in await _warnings.OfPeriodAsync(March.Period, CancellationToken.None))
            Assert.Null((await desk.SayAsync(stored.Case.Id, Officer, stored.Version, WarningOutcome.FollowedUp, "Dipanggil", CancellationToken.None)).Refusal);

        Assert.Equal(before, await _rig.ListAsync(March, 1));
        await GatherAsync();
        Assert.All(await _warnings.OfPeriodAsync(March.Period, CancellationToken.None), stored => Assert.Equal((WarningStatus.FollowedUp, 2), (stored.Case.Status, stored.Version)));
    }

    [Fact]
    public async Task Other_thresholds_are_in_force_from_the_next_look_on_and_what_they_do_not_find_is_gone()
    {
        await CloseAsync();
        await GatherAsync();
        var desk = new WarningDesk(_warnings, _rig.Clock);
        var set = WarningThresholds.Default with { ShortMinutesADay = 600 };

        Assert.Equal("ACC-003", (await desk.SetAsync(set, Officer, 1, CancellationToken.None)).Refusal?.Code);
        Assert.Equal(1, (await desk.SetAsync(set, Officer, 0, CancellationToken.None)).Stored?.Version);
        Assert.Equal(WarningStatus.Open, (await OfDoctorAsync(WarningKind.ShortDays)).Case.Status);
        await GatherAsync();

        Assert.Equal(WarningStatus.Gone, (await OfDoctorAsync(WarningKind.ShortDays)).Case.Status);
        Assert.Equal(set, (await OfDoctorAsync(WarningKind.LessThanLowerClass)).Case.Warning!.Thresholds);
        Assert.Equal(set, (await _warnings.LookAsync(March.Period, CancellationToken.None))!.Thresholds);
        Assert.Equal(["Found", "Vanished"], (await _warnings.HistoryAsync(new WarningId(March.Period, Nip.Parse(Doctor), WarningKind.ShortDays), 0, 10, CancellationToken.None)).SelectMany(audit => audit.Events).Select(one => one.GetType().Name));
    }

    [Fact]
    public async Task Of_two_officers_the_second_reads_again()
    {
        await CloseAsync();
        await GatherAsync();
        var (desk, one) = (new WarningDesk(_warnings, _rig.Clock), await OfDoctorAsync(WarningKind.ShortDays));

        var first = await desk.SayAsync(one.Case.Id, Officer, 1, WarningOutcome.Seen, "", CancellationToken.None);

        Assert.Equal((2, WarningStatus.Seen), (first.Stored!.Version, first.Stored.Case.Status));
        Assert.True((await desk.SayAsync(one.Case.Id, Officer, 1, WarningOutcome.Seen, "", CancellationToken.None)).IsRepeat);
        Assert.Equal("ACC-003", (await desk.SayAsync(one.Case.Id, Nip.Parse("H2"), 1, WarningOutcome.Explained, "x", CancellationToken.None)).Refusal?.Code);
        Assert.Equal("EWS-001", (await desk.SayAsync(one.Case.Id, Nip.Parse(Doctor), 2, WarningOutcome.Explained, "x", CancellationToken.None)).Refusal?.Code);
    }

    public void Dispose() => _rig.Dispose();

    private static OrganisationFacts Facts()
    {
        var facts = SampleOrganisation.Facts();
        return facts with
        {
            People =
            [
                Person("1", "Kepala Puskesmas", 12, null),
                Person(Doctor, "Dokter", 9, "1"), Person(Traveller, "Dokter", 9, "1"), Person(OnLeave, "Dokter", 9, "1"), Person(Newcomer, "Dokter", 9, "1", "2026-03-16"), Person(Late, "Dokter", 9, "1"),
                .. Enumerable.Range(1, 6).Select(i => Person($"S{i}", "Pengemudi", 5, "1")),
            ],
            Absences =
            [
                Away(Traveller, AbsenceKind.OfficialTrip, "2026-03-02", "2026-03-20"),
                Away(OnLeave, AbsenceKind.MaternityLeave, "2026-03-01", "2026-03-31"),
            ],
        };
    }

    private static PersonAbsence Away(string nip, AbsenceKind kind, string from, string to) => new(Nip.Parse(nip), new Absence(kind, "", Sample.Range(from, to), "1"));

    private static Person Person(string nip, string position, int jobClass, string? superior, string since = "2024-01-01") => new(
        Nip.Parse(nip), $"Pegawai {nip}",
        [new Assignment(Sample.Range(since, "9999-12-31"), EmploymentType.Pns, "PST", position, jobClass, superior is null ? null : Nip.Parse(superior))]);

    private async Task CloseAsync()
    {
        var view = new OrganisationView("taps", Facts());
        foreach (var person in view.People.Values)
        {
            foreach (var date in March.Period.Range.EachDay())
            {
                if (view.Calendar.HoursOn("PST", date) is not { } hours || person.AssignmentOn(date) is null || view.AbsencesOf(person.Nip).Any(absence => absence.Days.Contains(date)))
                    continue;
                var (arrives, leaves) = person.Nip.Value switch
                {
                    Doctor => (new TimeOnly(9, 0), new TimeOnly(12, 0)),
                    // An hour late twice a month is late, and no pattern.
                    Late when date.Day is 3 or 17 => (hours.Start.AddHours(1), hours.End),
                    _ => (hours.Start, hours.End),
                };
                await TapAsync(view, person.Nip, date, arrives, PunchDirection.In);
                await TapAsync(view, person.Nip, date, leaves, PunchDirection.Out);
            }
        }

        await _rig.RunAsync(March, closeDays: true);
    }

    private Task TapAsync(OrganisationView view, Nip nip, DateOnly date, TimeOnly at, PunchDirection direction) => _rig.Ports.Punches.AddAsync(
        ImportedPunch.Of(view, nip, $"{date:dd}{direction}", PunchSource.Machine, RecordedPunch.WallClock(date.ToDateTime(at).Ticks, direction)), CancellationToken.None);

    private Task<RollUpMark> GatherAsync() => new RollUpPeriod(
        _rig.Ports.Frozen, _rig.Ports.Results, _rig.Appraisals, _rig.Appraisals, _figures, _rig.Ports.Buckets, new RaiseWarnings(_warnings, _rig.Clock), _rig.Clock).RunAsync(March, 1, CancellationToken.None);

    private async Task<PersonResult> PaidAsync(string nip) => (await _rig.Ports.Results.FindAsync(March, 1, Nip.Parse(nip), CancellationToken.None))!;

    private async Task<StoredWarning> OfDoctorAsync(WarningKind kind) => (await _warnings.FindAsync(new WarningId(March.Period, Nip.Parse(Doctor), kind), CancellationToken.None))!;

    private static long FactOf(StoredWarning stored, WarningFactName name) => stored.Case.Warning!.Facts.Single(fact => fact.Name == name).Value;
}
