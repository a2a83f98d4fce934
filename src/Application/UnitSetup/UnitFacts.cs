using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.UnitSetup;

/// <summary>
/// What administrators set up, as of one change. It stands beside the import and stays when another one comes: where both say something of the same days, what was set up here counts. What names a
/// unit, a person or a pattern that an import does not know any more lies still until one knows it again.
/// </summary>
public sealed class UnitFacts
{
    private readonly IReadOnlyList<RecordedUnitFact> _newestFirst;

    private UnitFacts(int number, IReadOnlyList<RecordedUnitFact> newestFirst)
    {
        Number = number;
        _newestFirst = newestFirst;
    }

    public static UnitFacts None { get; } = new(0, []);

    /// <summary>Of the last change; 0 before the first.</summary>
    public int Number { get; }

    /// <summary>Each as it is now, the one that was changed last first.</summary>
    public IReadOnlyList<RecordedUnitFact> All => _newestFirst;

    private IEnumerable<RecordedUnitFact> InForce => _newestFirst.Where(one => !one.Days.IsEmpty);

    /// <param name="changes">Later ones, in order of their numbers.</param>
    public UnitFacts With(IReadOnlyList<RecordedUnitFact> changes)
    {
        if (changes.Count == 0)
            return this;
        var latest = new Dictionary<string, RecordedUnitFact>(StringComparer.Ordinal);
        foreach (var one in _newestFirst.Reverse().Concat(changes))
            latest[one.Id] = one;
        return new UnitFacts(changes[^1].Number, [.. latest.Values.OrderByDescending(one => one.Number)]);
    }

    public RecordedUnitFact? Find(string id) => _newestFirst.FirstOrDefault(one => one.Id == id);

    /// <summary>Whether a day that was read as of a change may be read differently now.</summary>
    public bool ChangedAfter(int number, DateOnly date) => _newestFirst.TakeWhile(one => one.Number > number).Any(one => one.Fact.ReadsAgain.Contains(date));

    /// <summary>Before those of the import, which they take the place of.</summary>
    internal IEnumerable<PatternAssignment> Schedules(IReadOnlyDictionary<string, WorkPattern> patterns) =>
        from one in InForce
        let assignment = (one.Fact as UnitFact.Schedule)?.Assignment
        where assignment is not null && (assignment.PatternId is null || patterns.ContainsKey(assignment.PatternId))
        select assignment with { Days = one.Days };

    internal IEnumerable<SwappedDay> Swaps => InForce.Select(one => one.Fact).OfType<UnitFact.Swap>().Select(swap => swap.Day);

    internal IEnumerable<UnitFact.Roster> Rosters => InForce.Select(one => one.Fact).OfType<UnitFact.Roster>();

    /// <summary>Those whose code the import does not have, each with its days.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<(Location Location, DateRange Days)>> Places(IReadOnlyList<Location> imported) => InForce
        .Where(one => one.Fact is UnitFact.Place place && imported.All(known => known.Code != place.Location.Code))
        .GroupBy(one => ((UnitFact.Place)one.Fact).Location.Code, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => (IReadOnlyList<(Location, DateRange)>)[.. same.Select(one => (((UnitFact.Place)one.Fact).Location, one.Days))], StringComparer.Ordinal);
}
