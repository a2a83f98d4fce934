using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.TestKit.Ports;

/// <summary>Figures of closed periods in memory, as text as a store keeps them.</summary>
public sealed class MemoryRollUps(IBuckets buckets, IRatingStore ratings) : IRollUpStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(Nip Nip, string Period), (int Version, string Text)> _people = [];
    private readonly SortedDictionary<string, (string Period, int Version, string Text)> _units = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RollUpMark> _marks = new(StringComparer.Ordinal);

    /// <summary>How many rows of people were written.</summary>
    public int PeopleWritten { get; private set; }

    public Task PutPeopleAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonPeriod> people, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var person in people)
                _people[(person.Nip, id.ToString())] = (version, StoredJson.Write(person));
            PeopleWritten += people.Count;
            return Task.CompletedTask;
        }
    }

    public Task PutUnitsAsync(PeriodId id, int version, IReadOnlyList<UnitPeriod> units, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var unit in units)
                _units[$"{id}!{unit.UnitCode}"] = (id.ToString(), version, StoredJson.Write(unit));
            return Task.CompletedTask;
        }
    }

    public Task MarkAsync(RollUpMark mark, CancellationToken cancellationToken)
    {
        lock (_gate)
            _marks[mark.Id.ToString()] = mark;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<RollUpMark>> MarksAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<RollUpMark>>([.. _marks.Values]);
    }

    public async Task<PersonYear> OfPersonAsync(Nip nip, int year, CancellationToken cancellationToken)
    {
        var rated = new List<StoredRating>();
        await foreach (var rating in ratings.OfBucketAsync(buckets.Of(nip), year, cancellationToken))
        {
            if (rating.Id.Person == nip)
                rated.Add(rating);
        }

        lock (_gate)
        {
            var own = _people.Where(row => row.Key.Nip == nip).Select(row => new StoredPersonPeriod(PeriodId.Parse(row.Key.Period), row.Value.Version, StoredJson.Read<PersonPeriod>(row.Value.Text)));
            return new PersonYear([.. own.Where(row => row.Id.Period.Last.Year == year)], rated);
        }
    }

    public Task<StoredUnitPeriod?> UnitAsync(PeriodId id, string unitCode, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_units.TryGetValue($"{id}!{unitCode}", out var row) ? new StoredUnitPeriod(row.Version, StoredJson.Read<UnitPeriod>(row.Text)) : null);
    }

    public async Task<IReadOnlyDictionary<Nip, PersonYear>> OfBucketAsync(int bucket, int year, CancellationToken cancellationToken)
    {
        var people = new SortedSet<Nip>();
        lock (_gate)
            people.UnionWith(_people.Keys.Select(key => key.Nip).Where(nip => buckets.Of(nip) == bucket));
        await foreach (var rating in ratings.OfBucketAsync(bucket, year, cancellationToken))
            people.Add(rating.Id.Person);
        var years = new Dictionary<Nip, PersonYear>();
        foreach (var nip in people)
            years[nip] = await OfPersonAsync(nip, year, cancellationToken);
        return years;
    }

    public Task<IReadOnlyList<StoredUnitPeriod>> OfPeriodAsync(PeriodId id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var units = _units.Values.Where(row => row.Period == id.ToString()).Select(row => new StoredUnitPeriod(row.Version, StoredJson.Read<UnitPeriod>(row.Text))).ToList();
            return Task.FromResult<IReadOnlyList<StoredUnitPeriod>>([.. units.Where(unit => unit.Version == units[0].Version)]);
        }
    }
}
