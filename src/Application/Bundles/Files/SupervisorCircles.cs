using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary>
/// Finds people who, on some day, are their own superior through others. Two who have led each other at different times are no
/// circle, so the walk up carries the days on which all assignments so far hold together. People are numbered.
/// </summary>
/// <param name="assignments">Of each person, with the number of the superior; −1 for none or unknown.</param>
internal sealed class SupervisorCircles(IReadOnlyList<IReadOnlyList<(Assignment Assignment, int Superior)>> assignments)
{
    /// <summary>At least one assignment of every circle.</summary>
    public IEnumerable<Assignment> Find()
    {
        var remaining = PeopleWhoLeadAndAreLed();
        var limit = remaining.Count(isOpen => isOpen);
        if (limit == 0)
            yield break;
        var done = new HashSet<int>();
        for (var person = 0; person < remaining.Length; person++)
        {
            foreach (var own in remaining[person] ? assignments[person] : [])
            {
                if (!done.Contains(person) && Returns(person, own, limit, done))
                    yield return own.Assignment;
            }
        }
    }

    /// <summary>Walks up from an assignment; when it comes back, everybody met is done: they are on this circle or below it.</summary>
    private bool Returns(int start, (Assignment Assignment, int Superior) from, int limit, HashSet<int> done)
    {
        var met = new HashSet<int> { start };
        var open = new Stack<(int Superior, DateRange Days, int Steps)>();
        open.Push((from.Superior, from.Assignment.Days, 0));
        while (open.TryPop(out var step))
        {
            if (step.Superior == start)
            {
                done.UnionWith(met);
                return true;
            }

            if (step.Superior < 0 || step.Steps > limit || done.Contains(step.Superior))
                continue;
            met.Add(step.Superior);
            foreach (var (assignment, superior) in assignments[step.Superior])
            {
                var common = step.Days.Intersect(assignment.Days);
                if (!common.IsEmpty)
                    open.Push((superior, common, step.Steps + 1));
            }
        }

        return false;
    }

    /// <summary>
    /// A cheap first look without dates: peel off everybody whom nobody on a possible circle leads, until only those remain who
    /// lead and are led. Nearly always nobody; those who remain may still be above a circle, and the dated walk decides.
    /// </summary>
    private bool[] PeopleWhoLeadAndAreLed()
    {
        var remaining = new bool[assignments.Count];
        Array.Fill(remaining, true);
        var led = new int[assignments.Count];
        foreach (var (_, superior) in assignments.SelectMany(own => own))
        {
            if (superior >= 0)
                led[superior]++;
        }

        var leaves = new Stack<int>(Enumerable.Range(0, led.Length).Where(person => led[person] == 0));
        while (leaves.TryPop(out var leaf))
        {
            remaining[leaf] = false;
            foreach (var (_, superior) in assignments[leaf])
            {
                if (superior >= 0 && --led[superior] == 0)
                    leaves.Push(superior);
            }
        }

        return remaining;
    }
}
