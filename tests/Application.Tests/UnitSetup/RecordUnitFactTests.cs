using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Application.UnitSetup;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.UnitSetup;

/// <summary>Administrators of the sample agency on Monday 2 March 2026, 14:00 in Jayapura. <c>2</c> is the administrator of BJ, <c>4</c> works in BJ-TU below it, <c>3</c> in PST.</summary>
public sealed class RecordUnitFactTests : IDisposable
{
    private static readonly Nip Four = Nip.Parse("4");
    private static readonly Caller Admin = new("2", Nip.Parse("2"), Role.UnitAdmin, null), Personnel = new("sdm", Nip.Parse("H1"), Role.Hr, null);

    private readonly FixedClock _clock = new("2026-03-02T05:00:00Z");
    private readonly MemoryUnitFacts _store = new();
    private readonly MemoryOrganisation _agency = new(SampleOrganisation.Facts());
    private readonly MemoryGate _gate = new();
    private readonly MemorySurroundings _around = new();
    private readonly OrganisationCache _organisations;
    private int _keys;

    public RecordUnitFactTests()
    {
        _organisations = new OrganisationCache(_agency, _clock, setup: _store);
    }

    private RecordUnitFact Use => new(_organisations, _store, _gate, _around, _clock);

    public void Dispose() => _organisations.Dispose();

    [Fact]
    public async Task A_persons_schedule_is_in_force_at_once_and_the_person_is_told()
    {
        var recorded = await AddAsync(Admin, Free("4", "2026-03-09", "2026-03-10"));

        Assert.Null(recorded.Refusal);
        var organisation = await OrganisationAsync();
        Assert.Equal([true, false, false, true], Workdays(organisation, "4", "2026-03-06", "2026-03-09", "2026-03-10", "2026-03-11"));
        Assert.Equal([true, true], Workdays(organisation, "2", "2026-03-09", "2026-03-10"));
        var told = Assert.Single((await _around.PageAsync(Four, null, 10, CancellationToken.None)).Notices);
        Assert.Equal((NoticeKind.ScheduleChanged, Sample.Date("2026-03-09")), (told.Kind, told.Item.Day));
    }

    [Fact]
    public async Task A_units_schedule_holds_below_it_and_a_persons_comes_before_it()
    {
        await AddAsync(Personnel, FreeUnit("BJ", "2026-03-09", "2026-03-10"));
        await AddAsync(Admin, new UnitFact.Schedule(new PatternAssignment("perpres21-5day", Sample.Range("2026-03-10", "2026-03-10"), null, Four)));

        var organisation = await OrganisationAsync();
        Assert.Equal([false, true], Workdays(organisation, "4", "2026-03-09", "2026-03-10"));
        Assert.Equal([false, false], Workdays(organisation, "2", "2026-03-09", "2026-03-10"));
        Assert.Equal([true, true], Workdays(organisation, "3", "2026-03-05", "2026-03-06"));
    }

    [Fact]
    public async Task A_swap_and_a_roster_change_the_days_that_they_name()
    {
        await AddAsync(Admin, new UnitFact.Swap(new SwappedDay(Four, Sample.Date("2026-03-06"), Sample.Date("2026-03-07"))));
        await AddAsync(Admin, new UnitFact.Roster(Nip.Parse("5"), new CivilMonth(2026, 4), [new RosterShift(Sample.Date("2026-04-04"), new TimeOnly(20, 0), new TimeOnly(7, 0))]));

        var organisation = await OrganisationAsync();
        Assert.Equal([false, true], Workdays(organisation, "4", "2026-03-06", "2026-03-07"));
        Assert.Equal([true, false, true], Workdays(organisation, "5", "2026-03-31", "2026-04-03", "2026-04-04"));
    }

    [Fact]
    public async Task Nobody_sets_up_the_own_schedule_nor_by_that_of_the_own_unit()
    {
        Assert.Same(UnitFactViolations.OwnSchedule, (await AddAsync(Admin, Free("2", "2026-03-09", "2026-03-10"))).Refusal);
        Assert.Same(UnitFactViolations.OwnSchedule, (await AddAsync(Admin, FreeUnit("BJ", "2026-03-09", "2026-03-10"))).Refusal);
        Assert.Null((await AddAsync(Admin, FreeUnit("BJ-TU", "2026-03-09", "2026-03-10"))).Refusal);
        var ofPersonnel = new Caller("4", Four, Role.Hr, null);
        Assert.Same(UnitFactViolations.OwnSchedule, (await AddAsync(ofPersonnel, Free("4", "2026-04-09", "2026-04-10"))).Refusal);
        Assert.Same(UnitFactViolations.OwnSchedule, (await AddAsync(ofPersonnel, FreeUnit("PST", "2026-04-09", "2026-04-10"))).Refusal);
    }

    [Theory]
    [InlineData("a person of another unit", "3", null)]
    [InlineData("a unit above", null, "PST")]
    [InlineData("a unit beside", null, "BM")]
    [InlineData("a unit that is not there", null, "TIDAK-ADA")]
    [InlineData("a person who is not there", "tidak-ada", null)]
    public async Task Outside_the_own_unit_an_administrator_sets_up_nothing(string label, string? nip, string? unit)
    {
        var fact = new UnitFact.Schedule(new PatternAssignment(null, Sample.Range("2026-03-09", "2026-03-10"), unit, nip is null ? null : Nip.Parse(nip)));

        Assert.Equal((label, AccessViolations.NotYours), (label, (await AddAsync(Admin, fact)).Refusal));
        Assert.Equal(0, await _store.NumberAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Who_moves_within_the_days_is_set_up_only_by_who_covers_both_places()
    {
        Assert.Same(AccessViolations.NotYours, (await AddAsync(Admin, Free("5", "2026-03-13", "2026-03-16"))).Refusal);
        Assert.Null((await AddAsync(Admin, Free("5", "2026-03-16", "2026-03-17"))).Refusal);
        Assert.Null((await AddAsync(Personnel, Free("5", "2026-03-12", "2026-03-13"))).Refusal);
    }

    [Fact]
    public async Task Days_of_a_closed_period_stay_as_they_are_but_a_place_is_of_no_period()
    {
        _gate.Months[new CivilMonth(2026, 2)] = PeriodViolations.NotOpen;

        Assert.NotNull((await AddAsync(Admin, Free("4", "2026-02-27", "2026-03-03"))).Refusal);
        Assert.Null((await AddAsync(Admin, Free("4", "2026-03-02", "2026-03-03"))).Refusal);
        Assert.Null((await AddAsync(Admin, Place("POS-1"))).Refusal);
    }

    [Fact]
    public async Task What_was_recorded_is_ended_or_taken_back_but_not_in_a_closed_period()
    {
        var id = (await AddAsync(Admin, Free("4", "2026-02-26", "2026-03-04"))).Recorded!.Id;
        _gate.Months[new CivilMonth(2026, 2)] = PeriodViolations.NotOpen;
        var scope = new UnitScope(null, Four);

        Assert.NotNull((await Use.EndAsync(Admin, scope, id, Sample.Date("2026-02-25"), "Batal", CancellationToken.None)).Refusal);
        var ended = await Use.EndAsync(Admin, scope, id, Sample.Date("2026-03-02"), "Kembali lebih awal", CancellationToken.None);
        var again = await Use.EndAsync(Admin, scope, id, Sample.Date("2026-03-02"), "Kembali lebih awal", CancellationToken.None);

        Assert.Equal((null, false, true), (ended.Refusal, ended.IsRepeat, again.IsRepeat));
        Assert.Equal([false, false, true], Workdays(await OrganisationAsync(), "4", "2026-02-26", "2026-03-02", "2026-03-03"));
        Assert.Same(AccessViolations.NotFound, (await Use.EndAsync(Admin, new UnitScope("BJ-TU", null), id, Sample.Date("2026-03-02"), "x", CancellationToken.None)).Refusal);
        Assert.Equal(2, (await _around.PageAsync(Four, null, 10, CancellationToken.None)).Notices.Count);
    }

    [Fact]
    public async Task An_import_leaves_it_and_what_it_does_not_know_any_more_lies_still()
    {
        await AddAsync(Admin, Free("4", "2026-03-09", "2026-03-09"));
        await AddAsync(Admin, FreeUnit("BJ-TU", "2026-03-10", "2026-03-10"));
        await AddAsync(Admin, Place("POS-1"));
        var facts = SampleOrganisation.Facts();

        await _agency.ReplaceAsync(
            facts with { Units = [.. facts.Units.Where(unit => unit.Code != "BJ-TU")], People = [.. facts.People.Select(person => person.Nip == Four ? Moved(person) : person)], Schedules = [Imported("4", "2026-03-11")] },
            null, CancellationToken.None);
        _organisations.Forget();

        var organisation = await OrganisationAsync();
        Assert.Equal([false, true, false], Workdays(organisation, "4", "2026-03-09", "2026-03-10", "2026-03-11"));
        var listed = (await new UnitSetupOf(_organisations, _store, _clock).OfPersonAsync(Four, DateOnly.MinValue, Admin, CancellationToken.None)).Items;
        Assert.True(Assert.Single(listed).IsKnown);
        await _agency.ReplaceAsync(facts, null, CancellationToken.None);
        _organisations.Forget();
        Assert.Equal([false, false, true], Workdays(await OrganisationAsync(), "4", "2026-03-09", "2026-03-10", "2026-03-11"));
    }

    [Fact]
    public async Task What_is_set_up_here_counts_before_the_import()
    {
        await _agency.ReplaceAsync(SampleOrganisation.Facts() with { Schedules = [Imported("4", "2026-03-11")] }, null, CancellationToken.None);
        _organisations.Forget();

        await AddAsync(Admin, new UnitFact.Schedule(new PatternAssignment("perpres21-5day", Sample.Range("2026-03-11", "2026-03-11"), null, Four)));

        Assert.Equal([true], Workdays(await OrganisationAsync(), "4", "2026-03-11"));
    }

    [Fact]
    public async Task Two_who_record_at_once_see_one_another()
    {
        var results = await Task.WhenAll(AddAsync(Admin, Free("4", "2026-03-09", "2026-03-10")), AddAsync(Personnel, Free("4", "2026-03-10", "2026-03-11")));

        Assert.Equal([null, "UNT-004"], results.Select(result => result.Refusal?.Code).Order());
    }

    [Fact]
    public async Task The_same_key_records_once_and_without_a_letter_nothing()
    {
        var key = new IdempotencyKey("caller", "k");
        var one = await Use.AddAsync(Admin, key, Free("4", "2026-03-09", "2026-03-10"), "ST 1", CancellationToken.None);
        var two = await Use.AddAsync(Admin, key, Free("4", "2026-03-09", "2026-03-10"), "ST 1", CancellationToken.None);

        Assert.Equal((false, true, one.Recorded), (one.IsRepeat, two.IsRepeat, two.Recorded));
        Assert.Same(UnitFactViolations.TextMissing, (await Use.AddAsync(Admin, new IdempotencyKey("caller", "l"), Free("4", "2026-04-09", "2026-04-10"), " ", CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task A_place_is_the_units_on_its_days()
    {
        await AddAsync(Admin, Place("POS-1"));

        var organisation = await OrganisationAsync();
        var unit = organisation.Units["BJ-TU"];
        Assert.Equal([0, 1, 1, 0], new[] { "2026-03-01", "2026-03-02", "2026-12-31", "2027-01-01" }.Select(day => organisation.LocationsOf(unit, Sample.Date(day)).Count));
    }

    private Task<UnitFactResult> AddAsync(Caller caller, UnitFact fact) =>
        Use.AddAsync(caller, new IdempotencyKey("caller", $"k{Interlocked.Increment(ref _keys)}"), fact, "ST 12/2026", CancellationToken.None);

    private async Task<OrganisationView> OrganisationAsync() => (await _organisations.CurrentAsync(CancellationToken.None))!;

    private static IEnumerable<bool> Workdays(OrganisationView organisation, string nip, params string[] days) =>
        days.Select(day => organisation.IsWorkday(organisation.People[Nip.Parse(nip)], Sample.Date(day)));

    private static UnitFact Free(string nip, string from, string to) => new UnitFact.Schedule(new PatternAssignment(null, Sample.Range(from, to), null, Nip.Parse(nip)));

    private static UnitFact FreeUnit(string unit, string from, string to) => new UnitFact.Schedule(new PatternAssignment(null, Sample.Range(from, to), unit, null));

    private static UnitFact Place(string code) =>
        new UnitFact.Place(new Location(code, "BJ", AgencyZone.Wit, new Geofence(new GeoPoint(-2.5m, 140.7m), 100)), Sample.Range("2026-03-02", "2026-12-31"));

    private static PatternAssignment Imported(string nip, string day) => new(null, Sample.Range(day, day), null, Nip.Parse(nip));

    private static Person Moved(Person person) => person with { Assignments = [.. person.Assignments.Select(place => place with { UnitCode = "BJ" })] };
}
