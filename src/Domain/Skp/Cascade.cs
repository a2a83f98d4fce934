using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Skp;

/// <summary>
/// How the results of plans hang together: what supports what, and who took over whose. A result that was taken over leads on to the successor's, so that a change
/// of superior leaves no result hanging. Source: PermenPANRB 6/2022, role–result matrix.
/// </summary>
public sealed class Cascade
{
    private readonly Dictionary<ResultRef, PlannedResult> _results = [];
    private readonly Dictionary<ResultRef, ResultRef> _successors = [];

    /// <param name="plans">Contents with their ids; of several of one id the last counts.</param>
    public Cascade(IEnumerable<(SkpId Id, SkpContent Content)> plans)
    {
        foreach (var (id, content) in plans.GroupBy(plan => plan.Id).Select(same => same.Last()))
        {
            foreach (var result in content.Results)
            {
                var own = new ResultRef(id.Owner, id.Number, result.Id);
                _results[own] = result;
                if (result.Succeeds is { } before)
                    _successors.TryAdd(before, own);
            }
        }
    }

    public IReadOnlyCollection<ResultRef> All => _results.Keys;

    public PlannedResult? Find(ResultRef result) => _results.GetValueOrDefault(result);

    /// <summary>What stands for a result today: itself, or the last one that took it over.</summary>
    public ResultRef Current(ResultRef result)
    {
        var seen = new HashSet<ResultRef> { result };
        while (_successors.TryGetValue(result, out var next) && seen.Add(next))
            result = next;
        return result;
    }

    /// <summary>The result that this one supports, as it stands today; <c>null</c> when it does not cascade.</summary>
    public ResultRef? ParentOf(ResultRef result) => Find(result)?.Supports is { } parent ? Current(parent) : null;

    public IEnumerable<ResultRef> ChildrenOf(ResultRef result) => _results.Keys.Where(child => ParentOf(child) == result);

    /// <summary>One circle of results that support each other; <c>null</c> when there is none.</summary>
    public IReadOnlyList<ResultRef>? Circle() => Circles.Find(_results.Keys, Arrows);

    // Taking over is an order too: nobody takes over what in the end comes from the own result.
    private IEnumerable<ResultRef> Arrows(ResultRef result)
    {
        if (Find(result) is not { } planned)
            yield break;
        if (planned.Supports is { } parent)
            yield return Current(parent);
        if (planned.Succeeds is { } before)
            yield return before;
    }
}
