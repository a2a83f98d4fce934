using EPerformance.Application.Periods;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>Lists of what was really paid, in memory; each value passes through JSON, as in a store.</summary>
public sealed class MemoryPaidLists : IPaidLists
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(string Id, int Number), (string List, string People)> _lists = [];

    public Task<PaidList?> FindAsync(PeriodId id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var known = _lists.LastOrDefault(list => list.Key.Id == id.ToString());
            return Task.FromResult(known.Key.Id is null ? null : PlainJson.Read<PaidList>(known.Value.List));
        }
    }

    public Task<IReadOnlyList<PaidPerson>> PeopleAsync(PaidList list, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<PaidPerson>>(PlainJson.Read<List<PaidPerson>>(_lists[(list.Id.ToString(), list.Number)].People));
    }

    public Task<bool> AddAsync(PaidList list, IReadOnlyList<PaidPerson> people, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_lists.TryAdd((list.Id.ToString(), list.Number), (PlainJson.Of(list), PlainJson.Of(people))));
    }
}
