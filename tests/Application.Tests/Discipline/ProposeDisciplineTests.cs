using EPerformance.Application.Attendance;
using EPerformance.Application.Discipline;
using EPerformance.Application.Law;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Discipline;

/// <summary><c>2</c> leads <c>4</c>, of whom closed days are written as the test wants them; by the ladder of PP 94/2021.</summary>
public sealed class ProposeDisciplineTests : IDisposable
{
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2");
    private static readonly ThreeBuckets Buckets = new();

    private readonly FixedClock _clock = new("2026-03-20T19:00:00Z");
    private readonly MemoryDays _days = new(Buckets);
    private readonly MemoryDiscipline _store = new();
    private readonly MemorySurroundings _outbox = new();
    private readonly OrganisationCache _organisations;

    public ProposeDisciplineTests()
    {
        _organisations = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), _clock);
    }

    [Fact]
    public async Task Three_days_are_proposed_with_their_days_and_told_to_superior_and_personnel_office()
    {
        await AbsentAsync("2026-03-02", "2026-03-11", "2026-03-19");

        Assert.Equal(1, (await RunAsync()).Done);

        var one = await OneAsync();
        Assert.Equal((DisciplineStatus.Proposed, "TEGURAN_LISAN", ProposalGround.Cumulative), (one.Status, one.Proposal!.Sanction, one.Proposal.Ground));
        Assert.Equal(["2026-03-02", "2026-03-11", "2026-03-19"], one.Proposal.Evidence.Select(day => $"{day:yyyy-MM-dd}"));
        Assert.Equal([Superior, null], one.Told.Select(told => told.Who));
        var notice = Assert.Single((await _outbox.PageAsync(Superior, null, 10, CancellationToken.None)).Notices);
        Assert.Equal((NoticeKind.DisciplineWaits, Person), (notice.Kind, notice.Item.Nip));
        Assert.Empty((await _outbox.PageAsync(Person, null, 10, CancellationToken.None)).Notices);
    }

    [Fact]
    public async Task Fewer_days_than_the_first_step_are_no_case_and_nobody_is_told()
    {
        await AbsentAsync("2026-03-11", "2026-03-19");

        var outcome = await RunAsync();

        Assert.Equal((0, 0), (outcome.Done, outcome.Failures.Count));
        Assert.Empty(await _store.OfPersonAsync(Person, 2026, CancellationToken.None));
        Assert.Empty((await _outbox.PageAsync(Superior, null, 10, CancellationToken.None)).Notices);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "TEGURAN_LISAN")]
    [InlineData(4, "TEGURAN_TERTULIS")]
    public async Task Days_of_a_year_come_together_over_months(int absent, string? sanction)
    {
        string[] all = ["2026-01-05", "2026-02-10", "2026-03-03", "2026-03-18"];
        await AbsentAsync([.. all.TakeLast(absent)]);

        await RunAsync();

        Assert.Equal(sanction, (await _store.OfPersonAsync(Person, 2026, CancellationToken.None)).SingleOrDefault()?.Case.Proposal?.Sanction);
    }

    [Fact]
    public async Task Ten_days_in_a_row_over_leave_and_the_turn_of_a_month_lead_to_the_gravest()
    {
        await AbsentAsync("2026-02-23", "2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10");
        await PutAsync("2026-03-02", DayState.Excused);
        await PutAsync("2026-03-03", DayState.Excused);

        await RunAsync();

        var proposal = (await OneAsync()).Proposal!;
        Assert.Equal((ProposalGround.Consecutive, "PEMBERHENTIAN", 10), (proposal.Ground, proposal.Sanction, proposal.Evidence.Count));
    }

    [Fact]
    public async Task Days_in_a_row_run_over_the_turn_of_the_year_and_the_sum_begins_anew()
    {
        _clock.At("2026-01-12T19:00:00Z");
        await AbsentAsync("2025-12-24", "2025-12-26", "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-02", "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08");

        await RunAsync();

        var (old, now) = ((await _store.OfPersonAsync(Person, 2025, CancellationToken.None)).Single().Case.Proposal!, (await OneAsync()).Proposal!);
        Assert.Equal((ProposalGround.Cumulative, "TEGURAN_TERTULIS", 5), (old.Ground, old.Sanction, old.Evidence.Count));
        Assert.Equal((ProposalGround.Consecutive, "PEMBERHENTIAN", 10), (now.Ground, now.Sanction, now.Evidence.Count));
    }

    [Fact]
    public async Task Days_that_are_excused_later_take_the_proposal_back()
    {
        await AbsentAsync("2026-03-02", "2026-03-11", "2026-03-19");
        await RunAsync();
        await PutAsync("2026-03-11", DayState.Excused);

        await RunAsync();

        Assert.Equal(DisciplineStatus.TakenBack, (await OneAsync()).Status);
        await PutAsync("2026-03-20", DayState.Absent);
        await RunAsync();
        Assert.Equal((DisciplineStatus.Proposed, 3), ((await OneAsync()).Status, (await OneAsync()).Proposal!.Evidence.Count));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_a_week_later_he_is_told_again()
    {
        await AbsentAsync("2026-03-02", "2026-03-11", "2026-03-19");
        await RunAsync();

        Assert.Equal(0, (await RunAsync()).Done);
        _clock.Later(ProposeDiscipline.TellsAgain - TimeSpan.FromSeconds(1));
        Assert.Equal(0, (await RunAsync()).Done);
        _clock.Later(TimeSpan.FromSeconds(1));
        Assert.Equal(1, (await RunAsync()).Done);

        Assert.Equal([Superior, null, Superior, null], (await OneAsync()).Told.Select(told => told.Who));
        Assert.Equal(2, (await _outbox.PageAsync(Superior, null, 10, CancellationToken.None)).Notices.Count);
    }

    [Fact]
    public async Task A_year_of_absence_imposes_nothing_by_itself()
    {
        for (var day = new DateOnly(2026, 1, 5); day <= new DateOnly(2026, 12, 18); day = day.AddDays(7))
        {
            await PutAsync($"{day:yyyy-MM-dd}", DayState.Absent);
            _clock.At($"{day:yyyy-MM-dd}T19:00:00Z");
            await RunAsync();
        }

        var one = await OneAsync();
        Assert.Equal((DisciplineStatus.Proposed, "PEMBERHENTIAN", 0), (one.Status, one.Proposal!.Sanction, one.Summonses.Count));
        Assert.Null(one.Ruling);
        Assert.False(await new DecidedSanctions(_store, Buckets).AreKeptAsync(Domain.Periods.PayPeriod.Month(new CivilMonth(2026, 12)), CancellationToken.None));
    }

    [Fact]
    public async Task What_was_decided_is_over_and_only_another_step_is_another_case()
    {
        await AbsentAsync("2026-03-02", "2026-03-11", "2026-03-19");
        await RunAsync();
        var stored = (await _store.OfPersonAsync(Person, 2026, CancellationToken.None)).Single();
        var ruled = new DisciplineEvent.Decided(new DisciplineRuling("TEGURAN_LISAN", Sample.Range("2026-03-20", "2026-03-20"), "SK 1", "", Nip.Parse("H1"), _clock.GetUtcNow()), _clock.GetUtcNow());
        await _store.SaveAsync(stored, new Application.Ports.CaseChange(new Application.Ports.StoredCase(DisciplineDecider.Evolve(stored.Case, ruled), stored.Version + 1, ""), [ruled], Nip.Parse("H1"), _clock.GetUtcNow()), CancellationToken.None);

        Assert.Equal(0, (await RunAsync()).Done);
        await PutAsync("2026-03-20", DayState.Absent);
        Assert.Equal(1, (await RunAsync()).Done);

        var cases = await _store.OfPersonAsync(Person, 2026, CancellationToken.None);
        Assert.Equal([(1, DisciplineStatus.Decided, "TEGURAN_LISAN"), (2, DisciplineStatus.Proposed, "TEGURAN_TERTULIS")], cases.Select(one => (one.Case.Id.Number, one.Case.Status, one.Case.Proposal!.Sanction)));
    }

    public void Dispose() => _organisations.Dispose();

    private Task<Application.Jobs.JobOutcome> RunAsync()
    {
        var ladder = LawLibrary.Default.Discipline("pp-94-2021")!;
        return new ProposeDiscipline(_organisations, _days, _store, new DisciplineDecider(ladder), ladder, _outbox, Buckets, _clock).RunAsync(CancellationToken.None);
    }

    private async Task<DisciplineCase> OneAsync() => (await _store.OfPersonAsync(Person, 2026, CancellationToken.None)).Single().Case;

    private async Task AbsentAsync(params string[] dates)
    {
        foreach (var date in dates)
            await PutAsync(date, DayState.Absent);
    }

    private Task PutAsync(string date, DayState state)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var absence = state == DayState.Excused ? new Absence(AbsenceKind.AnnualLeave, "", new DateRange(day, day), "1") : null;
        var hours = new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60);
        return _days.PutAsync(Buckets.Of(Person), [new ClosedDay(Person, AgencyZone.Wit, "BJ-TU", new DayRecord(day, hours, new DayReading(state, null, null), absence), [])], CancellationToken.None);
    }
}
