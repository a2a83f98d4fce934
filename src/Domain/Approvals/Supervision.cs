using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>
/// Who verifies whom on a day. Built once from the organisation and asked per person; it never gives a chain in which the person decides the
/// own item, also when the data name him as his own superior, put him in a circle, or let him act for his superior.
/// <list type="bullet">
/// <item>Vacant post (holder without an assignment that day): the acting official (Plt, else Plh); without one the level is left out.</item>
/// <item>Holder away: the Plh, else the delegate. Without either he is not waited for, but may still decide at the next level.
/// Only when nobody above is left either does the chain wait for him: a day of leave does not send items to the personnel office.</item>
/// <item>Holder present: he himself, and his delegates beside him. A Plh in force takes the holder's place whatever the leave list says.</item>
/// </list>
/// </summary>
public sealed class Supervision
{
    private readonly IReadOnlyDictionary<Nip, Person> _people;
    private readonly ILookup<Nip, StandIn> _standInsFor;
    private readonly ILookup<Nip, StandIn> _standInsBy;
    private readonly ILookup<Nip, DateRange> _away;
    private readonly Lazy<ILookup<Nip, Person>> _everBelow;
    private readonly Lazy<IReadOnlyList<Nip>> _everWithoutSuperior;

    /// <param name="people">Everybody, also those who left: their last superior still leads on to the next level.</param>
    /// <param name="standIns">Acting officials and delegations of all dates.</param>
    /// <param name="away">Leave and duty during which a superior cannot be expected to decide, both ends inclusive.</param>
    public Supervision(IReadOnlyDictionary<Nip, Person> people, IEnumerable<StandIn> standIns, IEnumerable<(Nip Nip, DateRange Days)> away)
    {
        _people = people;
        _standInsFor = standIns.ToLookup(standIn => standIn.For);
        _standInsBy = _standInsFor.SelectMany(rows => rows).ToLookup(standIn => standIn.By);
        _away = away.ToLookup(row => row.Nip, row => row.Days);
        _everBelow = new(() => people.Values
            .SelectMany(person => person.Assignments.Select(place => place.SupervisorNip).OfType<Nip>().Distinct(), (person, superior) => (Superior: superior, Person: person))
            .ToLookup(row => row.Superior, row => row.Person));
        _everWithoutSuperior = new(() => [.. people.Values.Where(person => person.Assignments.Count == 0 || person.Assignments.Any(place => place.SupervisorNip is null || place.SupervisorNip == person.Nip)).Select(person => person.Nip)]);
    }

    /// <summary>The chain of a person on a civil day: the day on which somebody has to act, not the day that the item is about.</summary>
    public VerifierChain ChainOf(Nip person, DateOnly date)
    {
        var levels = new List<VerifierLevel>();
        var waitedFor = new HashSet<Nip>();
        var passed = new List<Verifier>(); // away without a stand-in: may decide, is not waited for
        foreach (var superior in SuperiorsOf(person, date))
        {
            var verifiers = VerifiersAt(superior, person, date);
            if (verifiers.Count > 0 && verifiers[0].Nip == superior && IsAway(superior, date))
            {
                passed.AddRange(verifiers);
                continue;
            }

            if (verifiers.Count == 0 || !waitedFor.Add(verifiers[0].Nip))
                continue;
            levels.Add(new VerifierLevel([.. verifiers, .. passed.Where(one => verifiers.All(other => other.Nip != one.Nip))]));
            passed.Clear();
        }

        if (passed.Count > 0)
            levels.Add(new VerifierLevel([.. passed]));
        return new VerifierChain(levels);
    }

    /// <summary>Whose superior post somebody holds on a day.</summary>
    public IEnumerable<Nip> ReportsOf(Nip holder, DateOnly date) => _everBelow.Value[holder].Where(person => SuperiorOf(person.Nip, date) == holder).Select(person => person.Nip);

    /// <summary>
    /// Everybody in whose chain somebody may stand at a level or a lower one, and some more; found from above, looking only at those below. A post that the chain may leave out or hand to another one
    /// (vacant, away, with a stand-in) takes no level.
    /// </summary>
    /// <param name="level">0 for the first that is asked.</param>
    public IReadOnlyCollection<Nip> MayVerify(Nip verifier, DateOnly date, int level)
    {
        var found = new Dictionary<Nip, int>();
        var waiting = new Queue<(Nip Holder, int Level)>(_standInsBy[verifier].Where(row => row.Days.Contains(date)).Select(row => row.For).Append(verifier).Distinct().Select(nip => (nip, level)));
        while (waiting.TryDequeue(out var next))
        {
            foreach (var below in ReportsOf(next.Holder, date))
            {
                if (found.TryGetValue(below, out var left) && left >= next.Level)
                    continue;
                found[below] = next.Level;
                var rest = MayBePassed(below, date) ? next.Level : next.Level - 1;
                if (rest >= 0)
                    waiting.Enqueue((below, rest));
            }
        }

        return found.Keys;
    }

    /// <summary>Everybody whose chain is empty, and some more: without a superior, or whose superior is in no office.</summary>
    public IEnumerable<Nip> MayHaveNobodyAbove(DateOnly date) =>
        _everWithoutSuperior.Value.Concat(_everBelow.Value.Where(below => !IsInOffice(below.Key, date)).SelectMany(below => below).Select(person => person.Nip));

    private bool MayBePassed(Nip holder, DateOnly date) => !IsInOffice(holder, date) || IsAway(holder, date) || _standInsFor[holder].Any(row => row.Days.Contains(date));

    /// <summary>Holders of the superior posts from the nearest upward; ends at the head, at an unknown person, or where the data run in a circle.</summary>
    private IEnumerable<Nip> SuperiorsOf(Nip person, DateOnly date)
    {
        var seen = new HashSet<Nip> { person };
        for (var superior = SuperiorOf(person, date); superior is { } nip && seen.Add(nip); superior = SuperiorOf(nip, date))
            yield return nip;
    }

    private Nip? SuperiorOf(Nip nip, DateOnly date) =>
        _people.TryGetValue(nip, out var person) ? person.AssignmentNearest(date)?.SupervisorNip : null;

    private List<Verifier> VerifiersAt(Nip holder, Nip owner, DateOnly date)
    {
        var standIns = _standInsFor[holder]
            .Where(row => row.Days.Contains(date) && row.By != owner && row.By != holder && IsInOffice(row.By, date) && !IsAway(row.By, date))
            .OrderBy(row => row.Kind)
            .ThenBy(row => row.By)
            .DistinctBy(row => row.By)
            .ToList();
        var acting = standIns.Where(row => row.Kind != StandInKind.Delegate).Select(AsVerifier).ToList();
        if (acting.Count > 0 || !IsInOffice(holder, date))
            return acting;
        var delegates = standIns.Select(AsVerifier);
        var self = new Verifier(holder, VerifierRole.Superior, null);
        return IsAway(holder, date) ? [.. delegates, self] : [self, .. delegates];
    }

    private static Verifier AsVerifier(StandIn row) => new(
        row.By,
        row.Kind switch
        {
            StandInKind.Plt => VerifierRole.Plt,
            StandInKind.Plh => VerifierRole.Plh,
            _ => VerifierRole.Delegate,
        },
        row.For);

    private bool IsInOffice(Nip nip, DateOnly date) => _people.TryGetValue(nip, out var person) && person.AssignmentOn(date) is not null;

    private bool IsAway(Nip nip, DateOnly date) => _away[nip].Any(days => days.Contains(date));
}
