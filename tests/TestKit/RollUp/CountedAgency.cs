using System.Globalization;
using System.Runtime.CompilerServices;
using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.RollUp;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit.RollUp;

/// <summary>
/// A published month of an agency of any size, of which nothing is kept: it answers what a pass over it asks for, and counts what storage would be paid for (<c>RollUpStoreTests</c> proves the sizes on tables: a
/// hundred rows written, a thousand read, a blob). What a pass has no business with fails. Fifty people a unit, twenty units a directorate, four directorates-general;
/// every second one moves to the next unit in the middle of the month. Ten classes, and nearly everybody is paid another amount.
/// </summary>
/// <param name="daysOfHalf">That everybody has in each half of the month: 1 to 15.</param>
public sealed class CountedAgency(int people, int daysOfHalf = 2) : IFrozenFacts, IAllowanceStore, IRatingStore, IEvaluationStore, IRollUpStore, IBuckets
{
    private const int Written = 100, Read = 1000;

    /// <summary>Rows of a person that lie in a bucket's year by March: a figure and a rating for each month, and the year's.</summary>
    private const int RowsOfPerson = 7;

    private const int UnitSize = 50, DirectorateSize = 20, DirectoratesGeneral = 4;

    private static readonly PeriodId March = PeriodRig.Id("2026-03");
    private readonly IReadOnlyList<DayRecord> _firstHalf = Days(16 - daysOfHalf, 15), _secondHalf = Days(16, 15 + daysOfHalf), _whole = Days(16 - daysOfHalf, 15 + daysOfHalf);
    private readonly IReadOnlyList<Unit> _units = UnitsOf(people);
    private readonly FixedClock _clock = new("2026-04-02T05:00:00Z");

    /// <summary>Buckets, as an instance of that size has.</summary>
    public int Count { get; init; } = 16;

    public int Operations { get; private set; }

    public int PeopleRead { get; private set; }

    public int PeopleWritten { get; private set; }

    /// <summary>Whether rows become text, as a store keeps them.</summary>
    public bool WritesText { get; init; }

    /// <summary>Of all rows.</summary>
    public long CharactersWritten { get; private set; }

    public UnitPeriod? Agency { get; private set; }

    /// <summary>Of the last pass.</summary>
    public MemoryWarnings Warnings { get; private set; } = new();

    /// <summary>What is told whoever wants to keep what a pass writes: rows of people and of units.</summary>
    public Action<object>? OnWrite { get; set; }

    /// <summary>Warnings that the last pass raised.</summary>
    public int Warned => Warnings.OfPeriodAsync(March.Period, CancellationToken.None).GetAwaiter().GetResult().Count;

    /// <summary>Gathers the month as the product does.</summary>
    public Task<RollUpMark> GatherAsync(CancellationToken cancellationToken)
    {
        Warnings = new MemoryWarnings();
        return new RollUpPeriod(this, this, this, this, this, this, new RaiseWarnings(Warnings, _clock), _clock).RunAsync(March, 1, cancellationToken);
    }

    public Task<FreezeManifest?> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        Operations++;
        return Task.FromResult<FreezeManifest?>(new FreezeManifest(id, version, "sample", [], "1", FixedClock.Parse("2026-04-01T00:00:00Z"), _units, []));
    }

    public Task<IAsyncEnumerable<FrozenPerson>?> PeopleAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        Operations++;
        return Task.FromResult<IAsyncEnumerable<FrozenPerson>?>(PeopleOf(bucket));
    }

    public async IAsyncEnumerable<PersonResult> OfBucketAsync(PeriodId id, int version, int bucket, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        Operations += Calls(Size(bucket), Read);
        foreach (var nip in Nips(bucket))
            yield return PaidTo(nip);
    }

    public async IAsyncEnumerable<StoredRating> OfBucketAsync(int bucket, int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        Operations += Calls(Size(bucket) * RowsOfPerson, Read);
        foreach (var nip in Nips(bucket))
            yield return new StoredRating(new EvaluationId(nip, AppraisalPeriod.TryParse("2026-03", out var march) ? march : default), new Rating(Expectation.Meets, Expectation.Meets));
    }

    public Task PutPeopleAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonPeriod> rows, CancellationToken cancellationToken)
    {
        Operations += Calls(rows.Count, Written);
        PeopleWritten += rows.Count;
        Keep(rows);
        return Task.CompletedTask;
    }

    public Task PutUnitsAsync(PeriodId id, int version, IReadOnlyList<UnitPeriod> units, CancellationToken cancellationToken)
    {
        Operations += Calls(units.Count, Written);
        Agency = units[0];
        Keep(units);
        return Task.CompletedTask;
    }

    public Task MarkAsync(RollUpMark mark, CancellationToken cancellationToken)
    {
        Operations++;
        return Task.CompletedTask;
    }

    public int Of(Nip nip) => throw NotAsked();

    public Task<FreezeManifest> BeginAsync(FreezeManifest manifest, CancellationToken cancellationToken) => throw NotAsked();

    public Task WriteAsync(PeriodId id, int version, int bucket, IReadOnlyList<FrozenPerson> rows, CancellationToken cancellationToken) => throw NotAsked();

    public Task PutAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonResult> results, CancellationToken cancellationToken) => throw NotAsked();

    public Task<PersonResult?> FindAsync(PeriodId id, int version, Nip nip, CancellationToken cancellationToken) => throw NotAsked();

    public IAsyncEnumerable<PersonResult> AllAsync(PeriodId id, int version, CancellationToken cancellationToken) => throw NotAsked();

    public Task<ResultPage> PageAsync(PeriodId id, int version, string? after, int size, Func<string, bool>? units, CancellationToken cancellationToken) => throw NotAsked();

    public Task<StoredUnitPeriod?> UnitAsync(PeriodId id, string unitCode, CancellationToken cancellationToken) => throw NotAsked();

    public Task<string> AnnounceAsync(EvaluationId id, CancellationToken cancellationToken) => throw NotAsked();

    public Task WriteAsync(EvaluationId id, string mark, Rating rating, CancellationToken cancellationToken) => throw NotAsked();

    Task<StoredRating?> IRatingStore.FindAsync(EvaluationId id, CancellationToken cancellationToken) => throw NotAsked();

    public Task<StoredEvaluation?> FindAsync(EvaluationId id, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IReadOnlyList<StoredEvaluation>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken) => throw NotAsked();

    public Task<SaveResult> SaveAsync(StoredEvaluation? before, EvaluationChange change, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IReadOnlyList<EvaluationAudit>> HistoryAsync(EvaluationId id, int after, int count, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IReadOnlyList<RollUpMark>> MarksAsync(CancellationToken cancellationToken) => throw NotAsked();

    public Task<PersonYear> OfPersonAsync(Nip nip, int year, CancellationToken cancellationToken) => throw NotAsked();

    Task<IReadOnlyDictionary<Nip, PersonYear>> IRollUpStore.OfBucketAsync(int bucket, int year, CancellationToken cancellationToken) => throw NotAsked();

    public Task<IReadOnlyList<StoredUnitPeriod>> OfPeriodAsync(PeriodId id, CancellationToken cancellationToken) => throw NotAsked();

    private static NotSupportedException NotAsked() => new("not part of one pass");

    private static int Calls(int rows, int each) => Math.Max(1, (rows + each - 1) / each);

    private void Keep<T>(IReadOnlyList<T> rows)
    {
        foreach (var row in rows)
        {
            CharactersWritten += WritesText ? StoredJson.Write(row).Length : 0;
            OnWrite?.Invoke(row!);
        }
    }

    private int Size(int bucket) => (people / Count) + (bucket < people % Count ? 1 : 0);

    /// <summary>In their order, as a store hands them out.</summary>
    private IEnumerable<Nip> Nips(int bucket) => Enumerable.Range(0, Size(bucket)).Select(i => Nip.Parse(((i * Count) + bucket).ToString("D9", CultureInfo.InvariantCulture)));

    /// <summary>One of a hundred gets half, and is warned of.</summary>
    private PersonResult PaidTo(Nip nip)
    {
        var number = NumberOf(nip);
        var jobClass = 5 + number % 10;
        var paid = 1_000_000L + 500_000 * jobClass;
        return new PersonResult(nip, "", "", jobClass, paid, number % 101 == 0 ? paid / 2 : paid * 9 / 10 + number % 40_000, "");
    }

    /// <summary>From 0. People of one unit do not follow each other by NIP, in an agency of any size.</summary>
    private int NumberOf(Nip nip) => (int)(long.Parse(nip.Value, CultureInfo.InvariantCulture) * 7919 % people);

    private async IAsyncEnumerable<FrozenPerson> PeopleOf(int bucket)
    {
        await Task.CompletedTask;
        foreach (var nip in Nips(bucket))
        {
            PeopleRead++;
            yield return new FrozenPerson(nip, "", MonthsOf(NumberOf(nip)), [], null);
        }
    }

    /// <summary>Anew for every person, as a reader of frozen facts makes them: what lies about for two thousand units is slower to reach than what was just read, and that would be nobody's work.</summary>
    private IReadOnlyList<FrozenMonth> MonthsOf(int number)
    {
        var (unit, start) = (number / UnitSize % Teams(people), new DateOnly(2024, 1, 1));
        IReadOnlyList<AssignmentMonth> parts = number % 2 == 0
            ? [Part(unit, start, new DateOnly(2026, 3, 15), _firstHalf), Part((unit + 1) % Teams(people), new DateOnly(2026, 3, 16), DateOnly.MaxValue, _secondHalf)]
            : [Part(unit, start, DateOnly.MaxValue, _whole)];
        return [new FrozenMonth(new CivilMonth(2026, 3), null, parts, [], [], [], new ActivityMonth([]))];
    }

    private static AssignmentMonth Part(int unit, DateOnly from, DateOnly to, IReadOnlyList<DayRecord> days)
    {
        var assignment = new Assignment(new DateRange(from, to), EmploymentType.Pns, $"T{unit}", "Staf", 8, null);
        return new AssignmentMonth(assignment, 22, days) { Span = assignment.Days.Intersect(March.Period.Range) };
    }

    /// <summary>A quarter of an hour late every day.</summary>
    private static IReadOnlyList<DayRecord> Days(int from, int to) =>
    [
        .. Enumerable.Range(from, to - from + 1).Select(day => new DayRecord(
            new DateOnly(2026, 3, day), new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60), new DayReading(DayState.Present, new TimeSpan(7, 45, 0), new TimeSpan(16, 0, 0)), null)),
    ];

    private static int Teams(int people) => Math.Max(1, people / UnitSize);

    private static IReadOnlyList<Unit> UnitsOf(int people)
    {
        var directorates = Math.Max(1, Teams(people) / DirectorateSize);
        return
        [
            Unit("A", null),
            .. Enumerable.Range(0, DirectoratesGeneral).Select(i => Unit($"G{i}", "A")),
            .. Enumerable.Range(0, directorates).Select(i => Unit($"D{i}", $"G{i % DirectoratesGeneral}")),
            .. Enumerable.Range(0, Teams(people)).Select(i => Unit($"T{i}", $"D{i % directorates}")),
        ];
    }

    private static Unit Unit(string code, string? parent) => new(code, parent, code, AgencyZone.Wib, Sample.FiveDays.Id);
}
