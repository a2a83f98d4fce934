using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.TestKit.Ports;

/// <summary>Talent maps and assessments in memory, as text as a store keeps them.</summary>
public sealed class MemoryTalent(IBuckets buckets) : ITalentStore, IAssessmentStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<Nip, (string Text, int Version)> _assessments = [];
    private readonly SortedDictionary<string, string> _maps = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Map, Nip Person), string> _seats = [];
    private readonly SortedDictionary<string, (TargetPost Post, int Version)> _posts = new(StringComparer.Ordinal);
    private StoredTalentRules? _rules;

    public Task<StoredTalentRules?> RulesAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_rules);
    }

    public Task<SaveResult> SaveRulesAsync(StoredTalentRules? before, TalentRules after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if ((_rules?.Version ?? 0) != (before?.Version ?? 0))
                return Task.FromResult(SaveResult.Changed);
            _rules = new StoredTalentRules(after, (before?.Version ?? 0) + 1, "");
            return Task.FromResult(SaveResult.Saved);
        }
    }

    public Task PutSeatsAsync(string map, IReadOnlyList<TalentSeat> seats, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var seat in seats)
                _seats[(map, seat.Place.Nip)] = StoredJson.Write(seat);
        }

        return Task.CompletedTask;
    }

    public Task<SaveResult> AddAsync(TakenMap map, Nip by, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_maps.TryAdd(map.Id, StoredJson.Write(map)) ? SaveResult.Saved : SaveResult.Changed);
    }

    public Task<IReadOnlyList<TakenMap>> MapsAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<TakenMap>>([.. _maps.Values.Select(StoredJson.Read<TakenMap>)]);
    }

    public Task<TakenMap?> FindAsync(string map, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_maps.TryGetValue(map, out var text) ? StoredJson.Read<TakenMap>(text) : null);
    }

    public Task<TalentSeat?> SeatAsync(string map, Nip person, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_seats.TryGetValue((map, person), out var text) ? StoredJson.Read<TalentSeat>(text) : null);
    }

    public Task<IReadOnlyList<TalentSeat>> SeatsAsync(string map, Nip? after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<TalentSeat>>([.. Of(map).Where(seat => after is not { } last || seat.Place.Nip.CompareTo(last) > 0).Take(count)]);
    }

    public Task<IReadOnlyList<TalentSeat>> PoolAsync(string map, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<TalentSeat>>([.. Of(map).Where(seat => seat.Rank > after).OrderBy(seat => seat.Rank).Take(count)]);
    }

    public Task<IReadOnlyList<StoredPost>> PostsAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredPost>>([.. _posts.Values.Select(row => new StoredPost(row.Post, row.Version, ""))]);
    }

    public Task<StoredPost?> PostAsync(string code, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_posts.TryGetValue(code, out var row) ? new StoredPost(row.Post, row.Version, "") : null);
    }

    public Task<SaveResult> SavePostAsync(StoredPost? before, TargetPost after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if ((_posts.TryGetValue(after.Code, out var known) ? known.Version : 0) != (before?.Version ?? 0))
                return Task.FromResult(SaveResult.Changed);
            _posts[after.Code] = (after, (before?.Version ?? 0) + 1);
            return Task.FromResult(SaveResult.Saved);
        }
    }

    public Task<IReadOnlyList<StoredAssessments>> OfBucketAsync(int bucket, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredAssessments>>([.. _assessments.Where(row => buckets.Of(row.Key) == bucket).Select(row => Read(row.Key, row.Value))]);
    }

    public Task<StoredAssessments?> FindAsync(Nip person, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_assessments.TryGetValue(person, out var row) ? Read(person, row) : null);
    }

    public Task<bool> SaveAsync(int bucket, IReadOnlyList<AssessmentChange> changes, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var (before, after) in changes)
            {
                if ((_assessments.TryGetValue(after.Person, out var known) ? known.Version : 0) != (before?.Version ?? 0))
                    return Task.FromResult(false);
                _assessments[after.Person] = (StoredJson.Write(after.Assessments), after.Version);
            }

            return Task.FromResult(true);
        }
    }

    private IEnumerable<TalentSeat> Of(string map) => _seats.Where(row => row.Key.Map == map).Select(row => StoredJson.Read<TalentSeat>(row.Value));

    private static StoredAssessments Read(Nip person, (string Text, int Version) row) => new(person, StoredJson.Read<List<PotentialAssessment>>(row.Text), row.Version, $"{row.Version}");
}
