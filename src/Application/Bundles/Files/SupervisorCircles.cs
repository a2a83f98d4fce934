using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary>
/// Finds people who, on some day, are their own superior through others. Two who have led each other at different times are no
/// circle, so the walk up carries the days on which all assignments so far hold together.
/// </summary>
internal sealed class SupervisorCircles(IReadOnlyDictionary<string, IReadOnlyList<Assignment>> people)
{
    /// <summary>At least one assignment of every circle.</summary>
    public IEnumerable<(string Nip, Assignment Assignment)> Find()
    {
        var remaining = PeopleWhoLeadAndAreLed();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var nip in remaining)
        {
            foreach (var assignment in people[nip])
            {
                if (!done.Contains(nip) && Returns(nip, assignment, remaining.Count, done))
                    yield return (nip, assignment);
            }
        }
    }

    /// <summary>Walks up from an assignment; when it comes back, everybody met is done: they are on this circle or below it.</summary>
    private bool Returns(string start, Assignment from, int limit, HashSet<string> done)
    {
        var met = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Stack<(Assignment Assignment, DateRange Days, int Steps)>();
        open.Push((from, from.Days, 0));
        while (open.TryPop(out var step))
        {
            if (step.Assignment.SupervisorNip is not { } superior || step.Steps > limit)
                continue;
            if (superior.Value == start)
            {
                done.UnionWith(met);
                return true;
            }

            if (!people.TryGetValue(superior.Value, out var above) || done.Contains(superior.Value))
                continue;
            met.Add(superior.Value);
            foreach (var next in above)
            {
                var common = step.Days.Intersect(next.Days);
                if (!common.IsEmpty)
                    open.Push((next, common, step.Steps + 1));
            }
        }

        return false;
    }

    /// <summary>
    /// A cheap first look without dates: peel off everybody whom nobody on a possible circle leads, until only those remain who
    /// lead and are led. Nearly always nobody.
    /// </summary>
    private HashSet<string> PeopleWhoLeadAndAreLed()
    {
        var remaining = new HashSet<string>(people.Keys, StringComparer.Ordinal);
        var led = people.ToDictionary(pair => pair.Key, _ => 0, StringComparer.Ordinal);
        foreach (var superior in people.Values.SelectMany(Superiors))
        {
            if (led.TryGetValue(superior, out var count))
                led[superior] = count + 1;
        }

        var leaves = new Queue<string>(led.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        while (leaves.TryDequeue(out var leaf))
        {
            remaining.Remove(leaf);
            foreach (var superior in Superiors(people[leaf]))
            {
                if (led.TryGetValue(superior, out var count) && (led[superior] = count - 1) == 0)
                    leaves.Enqueue(superior);
            }
        }

        // What is left may still be superiors of a circle without being on it; the dated walk decides.
        return remaining;
    }

    private static IEnumerable<string> Superiors(IReadOnlyList<Assignment> assignments) =>
        assignments.Where(assignment => assignment.SupervisorNip is not null).Select(assignment => assignment.SupervisorNip!.Value.Value).Distinct();
}
