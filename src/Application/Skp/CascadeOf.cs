using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>What a plan refers to, looked up: agreed results of those above, of predecessors, and on from there to the head.</summary>
internal sealed class CascadeOf(ISkpStore store)
{
    /// <summary>Deeper than any agency.</summary>
    private const int MostPlans = 200;

    /// <summary>Why a content cannot be proposed as it refers to others; empty when it can.</summary>
    /// <param name="mustBeAbove">New references lead to somebody above today; not asked when somebody agrees, who may have come after the proposal.</param>
    /// <returns>With the plans that the answer leans on: it holds as long as none of them changes.</returns>
    public async Task<(IReadOnlyList<ItemProblem> Problems, Violation? Refusal, IReadOnlyList<StoredSkp> LeansOn)> CheckAsync(
        SkpCase one, SkpContent content, bool mustBeAbove, CancellationToken cancellationToken)
    {
        var read = await AboveAsync(one.Id, content, cancellationToken).ConfigureAwait(false);
        var agreed = read.Select(stored => stored.Plan).ToList();
        var cascade = new Cascade([.. agreed.Select(plan => (plan.Id, plan.InForce!.Content)), (one.Id, content)]);
        var known = agreed.ToDictionary(plan => (plan.Id.Owner, plan.Id.Number));
        var problems = new List<ItemProblem>();
        var before = one.Plan.InForce?.Content.Results.ToDictionary(result => result.Id, StringComparer.Ordinal) ?? [];
        foreach (var (i, result) in content.Results.Index())
        {
            if (result.Supports is { } parent)
                CheckParent(one, i, result, parent, known, mustBeAbove && before.GetValueOrDefault(result.Id)?.Supports != parent, problems);
            if (result.Succeeds is { } predecessor && (predecessor.Owner == one.Id.Owner || Find(predecessor, known) is null))
                problems.Add(new ItemProblem($"results[{i}].succeeds", new Text("bukan hasil kerja yang disepakati pejabat sebelumnya", "not an agreed result of a predecessor")));
        }

        if (problems.Count > 0)
            return (problems, null, []);
        return ([], cascade.Circle() is null ? null : SkpViolations.Circle, read);
    }

    /// <summary>Whether a content leads where the one in force does not: only that can close a circle.</summary>
    public static bool LeadsElsewhere(SkpPlan plan, SkpContent content)
    {
        var before = Arrows(plan.InForce?.Content).ToHashSet();
        return Arrows(content).Any(arrow => !before.Contains(arrow));
    }

    private static IEnumerable<(string, ResultRef?, ResultRef?)> Arrows(SkpContent? content) =>
        content?.Results.Where(result => result.Supports is not null || result.Succeeds is not null).Select(result => (result.Id, result.Supports, result.Succeeds)) ?? [];

    private static void CheckParent(
        SkpCase one, int i, PlannedResult result, ResultRef parent, Dictionary<(Nip, int), SkpPlan> known, bool mustBeAbove, List<ItemProblem> problems)
    {
        var path = $"results[{i}].supports";
        if (Find(parent, known) is not { } supported)
        {
            problems.Add(new ItemProblem(path, new Text("bukan hasil kerja yang disepakati tahun ini", "not an agreed result of this year")));
            return;
        }

        // What was agreed under an earlier superior stays; what is new comes from those above today.
        if (mustBeAbove && !PersonAccess.IsAbove(parent.Owner, one.Id.Owner, one.Organisation, one.Now))
            problems.Add(new ItemProblem(path, new Text("bukan hasil kerja atasan hari ini", "not a result of anybody above today")));
        if (result.Cascade == CascadeKind.Direct && !IsSame(result.Statement, supported.Statement))
            problems.Add(new ItemProblem($"results[{i}].statement", new Text("penjabaran langsung memakai kalimat yang sama", "direct cascading hands down the same sentence")));
    }

    private static PlannedResult? Find(ResultRef result, Dictionary<(Nip, int), SkpPlan> known) => known.GetValueOrDefault((result.Owner, result.Number))?.InForce?.Content.Find(result.Result);

    private static bool IsSame(string one, string other) => string.Join(' ', Words(one)).Equals(string.Join(' ', Words(other)), StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string text) => text.TrimEnd('.').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every agreed plan that can be reached upward; the own one counts as it is proposed.</summary>
    private async Task<IReadOnlyList<StoredSkp>> AboveAsync(SkpId own, SkpContent content, CancellationToken cancellationToken)
    {
        var (found, asked) = (new List<StoredSkp>(), new HashSet<Nip>());
        var open = new Queue<Nip>(Owners(content));
        while (open.TryDequeue(out var owner) && found.Count < MostPlans)
        {
            if (!asked.Add(owner))
                continue;
            foreach (var stored in await store.OfYearAsync(owner, own.Year, cancellationToken).ConfigureAwait(false))
            {
                if (stored.Plan is not { InForce: { } agreed } plan || plan.Id == own)
                    continue;
                found.Add(stored);
                foreach (var next in Owners(agreed.Content))
                    open.Enqueue(next);
            }
        }

        return found;
    }

    private static IEnumerable<Nip> Owners(SkpContent content) =>
        content.Results.SelectMany(result => new[] { result.Supports, result.Succeeds }).OfType<ResultRef>().Select(result => result.Owner);
}
