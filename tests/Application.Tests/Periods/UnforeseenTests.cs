using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>Whatever goes wrong with one person, also by a mistake of the program: the others get their pay, and the office gets a name, a reason and a reference.</summary>
public sealed class UnforeseenTests
{
    private static readonly PeriodId March = PeriodAgency.March;

    [Fact]
    public async Task A_mistake_of_the_program_on_one_person_stops_nobody_else_and_is_logged_under_the_reference_that_the_list_shows()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.RunAsync(March, closeDays: true);
        var log = new KeptLog();
        var run = new RunAllowance(agency.Periods, new Spoilt(agency.Periods, Nip.Parse("3")), agency.Periods, agency.Rig.Policies, log);

        var results = new List<PersonResult>();
        var failed = new List<FailedPerson>();
        for (var bucket = 0; bucket < 3; bucket++)
        {
            var (done, refusal) = await run.CalculateAsync(March, 1, bucket, CancellationToken.None);
            Assert.Null(refusal);
            results.AddRange(done!.Results);
            failed.AddRange(done.Failed);
        }

        Assert.Equal(["1", "2", "4", "5"], results.Select(person => person.Nip.Value).Order(StringComparer.Ordinal));
        var (reference, error) = Assert.Single(log.Written);
        Assert.IsType<NullReferenceException>(error);
        Assert.Equal("3", Assert.Single(failed).Nip.Value);
        Assert.Contains($"rujukan {reference}", failed[0].Reason.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_mistake_has_the_same_reference_and_another_has_another()
    {
        Assert.Equal(Unforeseen.ReferenceOf(Thrown(() => Throw("satu"))), Unforeseen.ReferenceOf(Thrown(() => Throw("dua"))));
        Assert.NotEqual(Unforeseen.ReferenceOf(Thrown(() => Throw("satu"))), Unforeseen.ReferenceOf(Thrown(() => _ = int.Parse("x", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task Rows_of_one_person_that_nobody_can_read_fail_that_person_only()
    {
        var table = new FactTable("ratings.csv", true, ["nip", "period", "work_result", "behaviour"], [new FactRow(2, ["3", "2026-03", "BAGUS", "MEETS"]), new FactRow(3, ["4", "2026-03", "MEETS", "MEETS"])]);
        using var agency = new PeriodAgency(SampleOrganisation.Facts() with { FactTables = [table] });

        await agency.Rig.RunAsync(March, closeDays: true);

        Assert.Equal("3", Assert.Single((await PeriodTotals.OfAsync(agency.Periods, March, 1, CancellationToken.None)).Failed).Nip.Value);
        Assert.Equal(["1", "2", "4", "5"], (await agency.Rig.ListAsync(March, 1)).Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task Who_cannot_even_be_put_together_is_listed_in_the_own_unit()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.CloseDaysAsync(March);
        var organisation = (await agency.Rig.Organisations.CurrentAsync(CancellationToken.None))!;
        var gathering = new FactGathering(organisation, Enumerable.Empty<FrozenFact>().ToLookup(_ => Nip.Parse("1")), Unforeseen.Unlogged);
        gathering.Add(new CivilMonth(2026, 3), _ => new Granted([], []));
        gathering.Add(new ClosedDay(Nip.Parse("3"), AgencyZone.Wib, "PST", new DayRecord(Sample.Date("2026-03-02"), Sample.FiveDays.On(DayOfWeek.Monday, Season.Normal)!, default, null), [null!]));

        var people = gathering.People(March.Period, _ => true);

        var spoilt = Assert.Single(people, person => person.Failure?.En.Contains("reference", StringComparison.Ordinal) == true);
        Assert.Equal(("3", "PST"), (spoilt.Nip.Value, spoilt.UnitCode));
        Assert.Equal(5, people.Count);
    }

    [Fact]
    public async Task Who_fails_in_two_earlier_periods_is_one_name_and_one_decision_lets_the_run_go_on()
    {
        using var agency = new PeriodAgency();
        foreach (var (id, now) in new[] { ("2026-01", "2026-02-02T05:00:00Z"), ("2026-02", "2026-03-02T05:00:00Z") })
        {
            agency.Rig.Clock.At(now);
            await agency.Rig.RunAsync(PeriodRig.Id(id), closeDays: true);
            await agency.Rig.SignAsync(PeriodRig.Id(id));
            await agency.Rig.GoOnAsync(PeriodRig.Id(id));
        }

        await agency.Organisation.ReplaceAsync(
            SampleOrganisation.Facts() with
            {
                Absences = [.. new[] { "2026-01-12", "2026-02-09" }.Select(day => new PersonAbsence(Nip.Parse("3"), new Absence(AbsenceKind.LongLeave, "TIDAK_ADA", Sample.Range(day, day), "1")))],
            }, null, CancellationToken.None);
        agency.Rig.Clock.At("2026-04-01T05:00:00Z");
        var period = await agency.Rig.RunAsync(March, closeDays: true);

        var failed = Assert.Single((await PeriodTotals.OfAsync(agency.Periods, March, 1, CancellationToken.None)).Failed);
        Assert.Contains("rapel 2026-01: ", failed.Reason.Id, StringComparison.Ordinal);
        Assert.Contains("; rapel 2026-02: ", failed.Reason.Id, StringComparison.Ordinal);
        Assert.Null((await agency.Rig.Orders.ExcludeAsync(March, PeriodRig.Sdm, period.Seen, failed.Nip, "Surat cuti diperiksa", CancellationToken.None)).Refusal);
        Assert.IsType<PeriodState.Published>((await agency.Rig.GoOnAsync(March)).State);
    }

    private static void Throw(string message) => throw new InvalidOperationException(message);

    private static Exception Thrown(Action action) => Assert.ThrowsAny<Exception>(action);

    private sealed class KeptLog : IUnforeseenLog
    {
        public List<(string Reference, Exception Error)> Written { get; } = [];

        public void Write(string reference, Exception error) => Written.Add((reference, error));
    }

    /// <summary>Frozen facts in which one person's are such as no program expects.</summary>
    private sealed class Spoilt(MemoryPeriods store, Nip nip) : IFrozenFacts
    {
        public Task<FreezeManifest> BeginAsync(FreezeManifest manifest, CancellationToken cancellationToken) => store.BeginAsync(manifest, cancellationToken);

        public Task<FreezeManifest?> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken) => store.ManifestAsync(id, version, cancellationToken);

        public Task WriteAsync(PeriodId id, int version, int bucket, IReadOnlyList<FrozenPerson> people, CancellationToken cancellationToken) =>
            store.WriteAsync(id, version, bucket, people, cancellationToken);

        public async Task<IAsyncEnumerable<FrozenPerson>?> PeopleAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken) =>
            (await store.PeopleAsync(id, version, bucket, cancellationToken))!.Select(person => person.Nip == nip ? person with { Months = [person.Months[0] with { LeaveBefore = [null!] }] } : person);
    }
}
