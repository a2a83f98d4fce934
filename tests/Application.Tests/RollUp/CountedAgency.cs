using System.Runtime.CompilerServices;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.RollUp;

/// <summary>
/// A published month of an agency of any size, of which nothing is kept: it answers what a pass over it asks for, and counts what storage would be paid for (<c>RollUpStoreTests</c> proves the sizes on tables: a
/// hundred rows written, a thousand read, a blob). What a pass has no business with fails.
/// </summary>
internal sealed class CountedAgency(int people) : IFrozenFacts, IAllowanceStore, IRatingStore, IEvaluationStore, IRollUpStore, IBuckets
{
    private const int Written = 100, Read = 1000;

    /// <summary>Rows of a person that lie in a bucket's year by March: a figure and a rating for each month, and the year's.</summary>
    private const int RowsOfPerson = 7;

    private static readonly IReadOnlyList<AssignmentMonth> Assignments = Place();

    public int Count => 16;

    public int Operations { get; private set; }

    public int PeopleRead { get; private set; }

    public int PeopleWritten { get; private set; }

    public UnitPeriod? Agency { get; private set; }

    public Task<FreezeManifest?> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        Operations++;
        return Task.FromResult<FreezeManifest?>(new FreezeManifest(id, version, "sample", [], "1", FixedClock.Parse("2026-04-01T00:00:00Z"), [.. Sample.Units.All], []));
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
            yield return new PersonResult(nip, "", "PST", 8, 1000, 900, "");
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
        return Task.CompletedTask;
    }

    public Task PutUnitsAsync(PeriodId id, int version, IReadOnlyList<UnitPeriod> units, CancellationToken cancellationToken)
    {
        Operations += Calls(units.Count, Written);
        Agency = units[0];
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

    private int Size(int bucket) => (people / Count) + (bucket < people % Count ? 1 : 0);

    private IEnumerable<Nip> Nips(int bucket) => Enumerable.Range(0, Size(bucket)).Select(i => Nip.Parse($"{(i * Count) + bucket + 1}"));

    private async IAsyncEnumerable<FrozenPerson> PeopleOf(int bucket)
    {
        await Task.CompletedTask;
        foreach (var nip in Nips(bucket))
        {
            PeopleRead++;
            yield return new FrozenPerson(nip, "", [new FrozenMonth(new CivilMonth(2026, 3), null, Assignments, [], [], [], new ActivityMonth([]))], [], null);
        }
    }

    /// <summary>Everybody moves from PST to BJ in the middle of the month: the hard case.</summary>
    private static IReadOnlyList<AssignmentMonth> Place()
    {
        AssignmentMonth Part(string unit, string from, string to) => new(new Assignment(Sample.Range(from, to), EmploymentType.Pns, unit, "Staf", 8, null), 22, []);
        return [Part("PST", "2026-03-01", "2026-03-15"), Part("BJ", "2026-03-16", "2026-03-31")];
    }
}
