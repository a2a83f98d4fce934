using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Decisions on several submissions, each on its own: what is refused for one holds up no other.</summary>
public sealed class DecideMany(Decide decide)
{
    public const int MaxItems = 100;
    private const int AtOnce = 8;

    /// <returns>Either the refusal of the whole, or an outcome per item in the order of the request.</returns>
    public async Task<(Violation? Refusal, IReadOnlyList<ItemOutcome> Outcomes)> RunAsync(
        Actor by, IReadOnlyList<ItemDecision> items, RequestMark mark, CancellationToken cancellationToken)
    {
        if (items.Count is 0 or > MaxItems || items.DistinctBy(item => item.Id).Count() != items.Count)
            return (SubmissionViolations.TooManyItems, []);
        var outcomes = new ItemOutcome[items.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, items.Count, options, async (index, token) =>
        {
            var item = items[index];
            var result = item.Whole is { } whole
                ? await decide.RunAsync(item.Id, by, whole, item.Version, mark, token).ConfigureAwait(false)
                : await decide.RunAsync(item.Id, by, item.Lines, mark with { Version = item.Version }, token).ConfigureAwait(false);
            outcomes[index] = new ItemOutcome(item.Id, result);
        }).ConfigureAwait(false);
        return (null, outcomes);
    }
}

/// <param name="Version">The version that the verifier saw.</param>
/// <param name="Lines">Line by line; looked at only without <paramref name="Whole"/>.</param>
/// <param name="Whole">One verdict on everything that waits.</param>
public sealed record ItemDecision(SubmissionDay Id, int Version, IReadOnlyList<LineDecision> Lines, WholeDecision? Whole = null);

public sealed record ItemOutcome(SubmissionDay Id, SubmissionResult Result);
