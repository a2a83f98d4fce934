using System.Text;
using EPerformance.Application.Access;
using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Talent;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using EPerformance.Domain.Talent;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Talent;

/// <summary>The sample agency on 20 April 2026: <c>4</c> and <c>5</c> are assessed, <c>2</c> was five years ago, the others never; an assistant who is no civil servant works there too.</summary>
public sealed class TakeMapTests : IDisposable
{
    private const string File = """
        nip,assessed_on,score,source,document
        4,2026-01-10,88.5,Pusat Penilaian,LA-1
        5,2025-06-01,70,Pusat Penilaian,
        2,2021-04-01,95,Pusat Penilaian,
        """;

    private static readonly Caller Officer = new("h1", Nip.Parse("H1"), Role.Hr, null);
    private static readonly ThreeBuckets Buckets = new();

    private readonly FixedClock _clock = new("2026-04-20T02:00:00Z");
    private readonly MemoryTalent _store = new(Buckets);
    private readonly MemoryAppraisals _appraisals = new(Buckets);
    private readonly MemoryRollUps _figures;
    private readonly OrganisationCache _organisations;

    public TakeMapTests()
    {
        _figures = new MemoryRollUps(Buckets, _appraisals);
        var facts = SampleOrganisation.Facts();
        var assistant = new Person(Nip.Parse("8"), "Pendamping", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.NonAsn, "PST", "Pendamping", null, Nip.Parse("1"))]);
        _organisations = new OrganisationCache(new MemoryOrganisation(facts with { People = [.. facts.People, assistant] }), _clock);
    }

    [Fact]
    public async Task Everybody_is_on_the_map_and_who_was_not_assessed_is_there_with_the_reason()
    {
        await ImportAsync(File);
        await RateAsync(("4", "2026-03", Expectation.Above, Expectation.Above), ("5", "2025", Expectation.Meets, Expectation.Meets), ("2", "2025", Expectation.Meets, Expectation.Meets), ("3", "2025", Expectation.Meets, Expectation.Meets));

        var map = (await TakeAsync()).Map!;

        // 9 has left, 8 is no civil servant.
        Assert.Equal((5, 1), (map.People, map.Pool));
        Assert.Equal((1, 1), (map.Boxes[9], map.Boxes[5]));
        Assert.Equal((1, 1, 1), (map.Missing[NotPlaced.NoAppraisal], map.Missing[NotPlaced.NeverAssessed], map.Missing[NotPlaced.AssessmentExpired]));
        Assert.Equal(map.People, map.Boxes.Values.Sum() + map.Missing.Values.Sum());
        var seats = await _store.SeatsAsync(map.Id, null, 100, CancellationToken.None);
        Assert.Equal(
            [("1", null, NotPlaced.NoAppraisal), ("2", null, NotPlaced.AssessmentExpired), ("3", null, NotPlaced.NeverAssessed), ("4", 9, null), ("5", 5, (NotPlaced?)null)],
            seats.Select(seat => (seat.Place.Nip.Value, seat.Place.Box, seat.Place.Missing)));
        Assert.Equal(new DateOnly(2026, 3, 16), seats[4].Since);
        Assert.Equal(TalentRules.Default, map.Rules);
    }

    [Fact]
    public async Task A_map_once_taken_is_kept_as_it_was()
    {
        await ImportAsync(File);
        await RateAsync(("4", "2026-03", Expectation.Above, Expectation.Above));
        var first = (await TakeAsync()).Map!;
        var before = await _store.SeatAsync(first.Id, Nip.Parse("4"), CancellationToken.None);

        await ImportAsync("nip,assessed_on,score,source\n4,2026-04-19,10,Pusat Penilaian\n");
        await RateAsync(("4", "2026", Expectation.Below, Expectation.Below));
        Assert.Null((await Desk.SetRulesAsync(TalentRules.Default with { PoolBoxes = [9] }, Officer.Nip!.Value, 0, CancellationToken.None)).Refusal);
        _clock.Later(TimeSpan.FromDays(1));
        var second = (await TakeAsync()).Map!;

        var after = await _store.SeatAsync(first.Id, Nip.Parse("4"), CancellationToken.None);
        Assert.Equal((before!.Place, before.Rank), (after!.Place, after.Rank));
        Assert.Equal((9, 4), (after.Place.Box, (await _store.SeatAsync(second.Id, Nip.Parse("4"), CancellationToken.None))!.Place.Box));
        Assert.Equal([7, 8, 9], (await _store.FindAsync(first.Id, CancellationToken.None))!.Rules.PoolBoxes);
        Assert.Equal([9], second.Rules.PoolBoxes);
        Assert.Equal([second.Id, first.Id], (await Desk.OfPersonAsync(Nip.Parse("4"), Officer, CancellationToken.None)).Maps.Select(one => one.Map.Id));
    }

    [Fact]
    public async Task The_work_weight_counts_beside_the_median_of_the_class()
    {
        await ImportAsync(File);
        await RateAsync(("4", "2026-03", Expectation.Meets, Expectation.Meets), ("5", "2026-03", Expectation.Meets, Expectation.Meets));
        var march = Application.Periods.PeriodId.Parse("2026-03");
        foreach (var (nip, points) in new[] { ("1", 100), ("2", 100), ("3", 200), ("4", 50), ("5", 300) })
        {
            await _figures.PutPeopleAsync(
                march, 1, Buckets.Of(Nip.Parse(nip)),
                [new PersonPeriod(Nip.Parse(nip), "", "PST", "", 8, [new UnitPart("PST", DayTally.None with { Workdays = 10, Attended = 10 }, WorkTally.None)], null, null) { Points = Exact.Whole(points) }],
                CancellationToken.None);
        }

        var map = (await TakeAsync()).Map!;

        var (four, five) = (await _store.SeatAsync(map.Id, Nip.Parse("4"), CancellationToken.None), await _store.SeatAsync(map.Id, Nip.Parse("5"), CancellationToken.None));
        Assert.Equal((Exact.Whole(5), Exact.Whole(10), 5), (four!.Facts.Weight!.PointsADay, four.Facts.Weight.MedianADay, four.Facts.Weight.People));
        // 80 of 100 at 80 %, and half, or all, of the work weight at 20 %.
        Assert.Equal((Exact.Whole(74), Exact.Whole(84)), (four.Place.Performance, five!.Place.Performance));
    }

    [Fact]
    public async Task What_ends_after_the_day_of_the_map_does_not_count()
    {
        await ImportAsync(File);
        await RateAsync(("4", "2026-Q1", Expectation.Above, Expectation.Above));

        Assert.Equal(NotPlaced.NoAppraisal, await MissingAsync(new DateOnly(2026, 3, 30)));
        Assert.Null(await MissingAsync(new DateOnly(2026, 3, 31)));
        Assert.Equal(NotPlaced.NoAppraisal, await MissingAsync(new DateOnly(2026, 1, 9)));
        Assert.Equal("TAL-004", (await TakeAsync(null, new DateOnly(2026, 4, 21))).Refusal?.Code);
    }

    [Fact]
    public async Task A_map_of_a_unit_holds_what_is_below_it()
    {
        var map = (await TakeAsync("BJ")).Map!;

        Assert.Equal(["2", "4", "5"], (await _store.SeatsAsync(map.Id, null, 100, CancellationToken.None)).Select(seat => seat.Place.Nip.Value));
        Assert.Equal("ACC-002", (await TakeAsync("NONE")).Refusal?.Code);
        Assert.Equal("TAL-003", (await TakeAsync("BM")).Refusal?.Code);
    }

    [Fact]
    public async Task The_person_sees_the_own_place_without_the_rank_and_superiors_nothing()
    {
        await ImportAsync(File);
        await RateAsync(("4", "2026-03", Expectation.Above, Expectation.Above));
        await TakeAsync();

        var (own, assessments, _) = await Desk.OfPersonAsync(Nip.Parse("4"), new Caller("4", Nip.Parse("4"), Role.Employee, null), CancellationToken.None);
        Assert.Equal((9, null, "LA-1"), (own[0].Seat.Place.Box, own[0].Seat.Rank, assessments[0].Document));
        Assert.Equal(1, (await Desk.OfPersonAsync(Nip.Parse("4"), Officer, CancellationToken.None)).Maps[0].Seat.Rank);
        foreach (var other in new[] { "2", "1", "5" })
            Assert.Equal("ACC-001", (await Desk.OfPersonAsync(Nip.Parse("4"), new Caller(other, Nip.Parse(other), Role.Employee | Role.UnitAdmin | Role.Finance, null), CancellationToken.None)).Refusal?.Code);
    }

    [Fact]
    public async Task Successors_come_from_the_pool_of_the_map()
    {
        await ImportAsync(File);
        await RateAsync(("4", "2026-03", Expectation.Above, Expectation.Above), ("5", "2026-03", Expectation.Above, Expectation.Above));
        var map = (await TakeAsync()).Map!;
        Assert.Equal("TAL-002", (await Desk.SetPostAsync(new TargetPost("K 1", "Kepala", "BJ", 8, 12), Officer.Nip!.Value, 0, CancellationToken.None)).Refusal?.Code);
        Assert.Equal("TAL-002", (await Desk.SetPostAsync(new TargetPost("K1", "Kepala", "NONE", 8, 12), Officer.Nip!.Value, 0, CancellationToken.None)).Refusal?.Code);
        Assert.Null((await Desk.SetPostAsync(new TargetPost("K1", "Kepala", "BJ", 8, 12), Officer.Nip!.Value, 0, CancellationToken.None)).Refusal);

        var found = await Desk.CandidatesAsync(map.Id, "K1", CancellationToken.None);

        // 5 came in March.
        Assert.Equal([("4", Readiness.Now), ("5", Readiness.Soon)], found.Candidates.Select(one => (one.Seat.Place.Nip.Value, one.Readiness)));
        Assert.Equal("ACC-002", (await Desk.CandidatesAsync(map.Id, "K2", CancellationToken.None)).Refusal?.Code);
        Assert.Equal("ACC-002", (await Desk.CandidatesAsync("../x", "K1", CancellationToken.None)).Refusal?.Code);
    }

    [Fact]
    public async Task Rows_with_a_problem_change_nothing_and_all_problems_come_at_once()
    {
        var result = await ImportAsync("""
            nip,assessed_on,score,source
            4,2026-01-10,88,Pusat
            77,2026-01-10,88,Pusat
            5,2026-04-21,88,Pusat
            5,2026-01-10,100.1,Pusat
            3,2026-01-10,,
            4,2026-01-10,70,Pusat
            """);

        Assert.Equal("IMP-001", result.Refusal?.Code);
        Assert.Equal([(3, "nip"), (4, "assessed_on"), (5, "score"), (6, "score"), (6, "source"), (7, "assessed_on")], result.Problems.Select(problem => ((int)problem.Line, problem.Column)));
        Assert.Null(await _store.FindAsync(Nip.Parse("4"), CancellationToken.None));
    }

    [Fact]
    public async Task A_file_is_imported_again_without_a_change_and_a_later_one_takes_the_place_of_the_same_day()
    {
        Assert.Equal((3, 0), Counted(await ImportAsync(File)));
        Assert.Equal((0, 3), Counted(await ImportAsync(File)));
        Assert.Equal((2, 0), Counted(await ImportAsync("nip,assessed_on,score,source\n4,2026-01-10,90,Pusat Penilaian\n4,2025-01-10,60,Pusat Penilaian\n")));

        var known = (await _store.FindAsync(Nip.Parse("4"), CancellationToken.None))!;
        Assert.Equal([("2025-01-10", "60"), ("2026-01-10", "90")], known.Assessments.Select(one => ($"{one.On:yyyy-MM-dd}", one.Score.ToString())));
        Assert.Equal(2, known.Version);
    }

    public void Dispose() => _organisations.Dispose();

    private TalentDesk Desk => new(_organisations, _store, _store, _clock);

    private Task<(TakenMap? Map, Violation? Refusal)> TakeAsync(string? unit = null, DateOnly? on = null) =>
        new TakeMap(_organisations, _store, _store, new TalentInputs(_figures, _appraisals, Buckets), Buckets, _clock).RunAsync(unit, on, Officer, CancellationToken.None);

    private async Task<NotPlaced?> MissingAsync(DateOnly on)
    {
        _clock.Later(TimeSpan.FromSeconds(1));
        var (map, refusal) = await TakeAsync(null, on);
        Assert.Null(refusal);
        return (await _store.SeatAsync(map!.Id, Nip.Parse("4"), CancellationToken.None))!.Place.Missing;
    }

    private Task<AssessmentImport> ImportAsync(string csv) => new ImportAssessments(_organisations, _store, Buckets, _clock).RunAsync(new OneText(csv), Officer, CancellationToken.None);

    private async Task RateAsync(params (string Nip, string Period, Expectation Work, Expectation Behaviour)[] ratings)
    {
        foreach (var (nip, period, work, behaviour) in ratings)
        {
            var id = new EvaluationId(Nip.Parse(nip), AppraisalPeriod.TryParse(period, out var parsed) ? parsed : default);
            await _appraisals.WriteAsync(id, await _appraisals.AnnounceAsync(id, CancellationToken.None), new Rating(work, behaviour), CancellationToken.None);
        }
    }

    private static (int, int) Counted(AssessmentImport result) => (result.Imported, result.Unchanged);

    private sealed class OneText(string csv) : IBundleSource
    {
        public byte[]? Read(string fileName) => fileName == "assessments.csv" ? Encoding.UTF8.GetBytes(csv) : null;
    }
}
