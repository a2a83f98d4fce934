using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>
/// Looks at everybody's figures of a closed period once, beside the medians of units and classes. It only names what a person should look at; what is found does not
/// depend on the order in which people come.
/// </summary>
/// <param name="period">Both ends inclusive.</param>
public sealed class WarningLook(WarningThresholds thresholds, DateRange period)
{
    private readonly Pages<Watched> _people = new();
    private readonly List<EarlyWarning> _short = [];
    private readonly PayByClass _pay = new(thresholds);

    public WarningThresholds Thresholds => thresholds;

    /// <summary>Who was looked at: everybody who was somewhere in the period.</summary>
    public int People => _people.Count;

    /// <summary>Whose pay could be compared with others'.</summary>
    public int PayCompared { get; private set; }

    public void Add(PersonPeriod person)
    {
        if (person.Standing is not { } standing)
            return;
        var watched = Watched.Of(person, standing, period, thresholds);
        _people.Add(watched);
        if (ShortDays.Of(person, standing, thresholds) is { } shortDays)
            _short.Add(shortDays);
        _pay.Add(watched);
        PayCompared += watched.IsPayComparable ? 1 : 0;
    }

    /// <summary>In order of NIP, then of kind; at most one of each kind for a person.</summary>
    /// <param name="units">Of the period, the agency among them.</param>
    public IReadOnlyList<EarlyWarning> Finish(IReadOnlyList<UnitPeriod> units)
    {
        var known = units.ToDictionary(unit => unit.UnitCode, StringComparer.Ordinal);
        // Hardly anybody is asked for: a table of everybody would cost a large agency more than the look itself.
        Dictionary<Nip, Watched>? places = null;
        Watched? PlaceOf(Nip superior) => (places ??= _people.ToDictionary(person => person.Nip)).TryGetValue(superior, out var place) ? place : null;
        var missing = _people.Select(person => MissingOutput.Of(person, Beside(person.UnitCode, known), thresholds));
        var superiors = _people.Where(person => person.Work.Pending + person.Work.Lines + person.Work.Rejected > 0)
            // Who has no superior is asked himself why nobody decides.
            .GroupBy(person => person.Superior ?? person.Nip)
            .Select(below => UndecidedWork.Of(below.Key, PlaceOf, [.. below], thresholds));
        return [.. missing.Concat(_people.Select(_pay.Of)).Concat(superiors).Concat(_short).OfType<EarlyWarning>().OrderBy(warning => warning.Nip).ThenBy(warning => warning.Kind)];
    }

    private UnitPeriod? Beside(string unitCode, Dictionary<string, UnitPeriod> units)
    {
        var unit = units.GetValueOrDefault(unitCode);
        while (unit is not null && unit.People < thresholds.LeastPeers)
            unit = unit.ParentCode is null ? null : units.GetValueOrDefault(unit.ParentCode);
        return unit;
    }
}
