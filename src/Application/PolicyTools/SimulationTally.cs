using EPerformance.Domain.Policies;

namespace EPerformance.Application.PolicyTools;

/// <summary>Adds people up one after the other, so that a simulation of any size keeps only sums and those most affected.</summary>
internal sealed class SimulationTally(int most)
{
    private readonly SortedSet<AffectedPerson> _affected = new(Comparer<AffectedPerson>.Create(ByChange));
    private readonly Dictionary<string, SimulationGroup> _units = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, SimulationGroup> _classes = [];
    private readonly int[] _bands = new int[ChangeBands.Count];
    private SimulationGroup _all = new("", 0, 0, 0, 0, 0);
    private long _base;

    /// <summary>One person under both policies; a side is <c>null</c> where the person gets nothing.</summary>
    public void Add(PersonPay? before, PersonPay? after)
    {
        if ((after ?? before) is not { } person)
            return;
        var from = before?.Payable ?? 0;
        var to = after?.Payable ?? 0;
        _base += after?.Base ?? 0;
        _all = Plus(_all, from, to);
        _units[person.Unit] = Plus(_units.GetValueOrDefault(person.Unit) ?? new SimulationGroup(person.Unit, 0, 0, 0, 0, 0), from, to);
        var jobClass = person.JobClass ?? 0;
        _classes[jobClass] = Plus(_classes.GetValueOrDefault(jobClass) ?? new SimulationGroup(jobClass == 0 ? "—" : $"{jobClass}", 0, 0, 0, 0, 0), from, to);
        _bands[ChangeBands.IndexOf(to - from, after?.Base ?? before!.Base)]++;
        if (from != to)
            Keep(new AffectedPerson(person.Nip, person.Name, person.Unit, person.JobClass, from, to, []), before, after);
    }

    public PolicySimulation Result(PolicyIdentity draft, PolicyIdentity? baseline, string period) => new(
        draft,
        baseline,
        period,
        _all.People,
        _base,
        _all.Before,
        _all.After,
        _all.Winners,
        _all.Losers,
        ChangeBands.Shown(_bands),
        [.. _units.Values.OrderByDescending(unit => Math.Abs(unit.Change)).ThenBy(unit => unit.Name, StringComparer.Ordinal)],
        [.. _classes.Values],
        [.. _affected]);

    private static SimulationGroup Plus(SimulationGroup group, long before, long after) => group with
    {
        People = group.People + 1,
        Before = group.Before + before,
        After = group.After + after,
        Winners = group.Winners + (after > before ? 1 : 0),
        Losers = group.Losers + (after < before ? 1 : 0),
    };

    /// <summary>The largest change first; NIP decides between equal ones, so that the list does not depend on the order of adding.</summary>
    private static int ByChange(AffectedPerson left, AffectedPerson right)
    {
        var change = Math.Abs(right.Change).CompareTo(Math.Abs(left.Change));
        return change != 0 ? change : string.CompareOrdinal(left.Nip.Value, right.Nip.Value);
    }

    private void Keep(AffectedPerson person, PersonPay? before, PersonPay? after)
    {
        if (most == 0 || (_affected.Count == most && ByChange(person, _affected.Max!) > 0))
            return;
        _affected.Add(person with { Lines = PersonPay.Differences(before, after) });
        if (_affected.Count > most)
            _affected.Remove(_affected.Max!);
    }
}
