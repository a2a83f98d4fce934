namespace EPerformance.Domain.Organisation;

/// <summary>The units of an agency as a tree. Construction expects what the import has checked: known parents and no cycles.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<string, Unit> _units;

    /// <exception cref="ArgumentException">A code is there twice, a parent is unknown, or the parents run in a circle.</exception>
    public UnitTree(IEnumerable<Unit> units)
    {
        _units = units.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        foreach (var unit in _units.Values)
        {
            if (unit.ParentCode is not null && !_units.ContainsKey(unit.ParentCode))
                throw new ArgumentException($"Unit {unit.Code}: unknown parent {unit.ParentCode}", nameof(units));
            if (AncestorsAndSelf(unit).Take(_units.Count + 1).Count() > _units.Count)
                throw new ArgumentException($"Unit {unit.Code}: the parents run in a circle", nameof(units));
        }
    }

    public IReadOnlyCollection<Unit> All => _units.Values;

    /// <exception cref="KeyNotFoundException">No such unit.</exception>
    public Unit this[string code] => _units[code];

    public Unit? Find(string code) => _units.GetValueOrDefault(code);

    public Unit? ParentOf(Unit unit) => unit.ParentCode is null ? null : _units[unit.ParentCode];

    /// <summary>The unit itself first, then its parent, up to the root.</summary>
    public IEnumerable<Unit> AncestorsAndSelf(Unit unit)
    {
        for (var level = unit; level is not null; level = ParentOf(level))
            yield return level;
    }

    /// <summary>Whether the unit is the given ancestor or lies below it.</summary>
    public bool IsWithin(string unitCode, string ancestorCode) =>
        _units.TryGetValue(unitCode, out var unit) && AncestorsAndSelf(unit).Any(level => level.Code == ancestorCode);
}
