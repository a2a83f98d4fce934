using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.RollUp;

/// <summary>
/// Adds up the figures of people to units, directorates, directorates-general and the agency, in one pass over the people and one over the units. People may come in any
/// order; the sums are the same.
/// </summary>
/// <param name="units">As they were when the facts were frozen.</param>
public sealed class RollUp(IReadOnlyList<Unit> units)
{
    /// <summary>Code of the whole agency: what lies in no known unit is in it too.</summary>
    public const string Agency = "";

    private readonly Dictionary<string, Cell> _cells = units.Select(unit => unit.Code).Append(Agency).ToDictionary(code => code, _ => new Cell(), StringComparer.Ordinal);

    // One after the other as people come, and by unit when all are in: they come in no order of units, and every place that is touched costs a large agency more than a small one.
    private readonly Pages<(Cell Home, Compared Figures)> _compared = new();

    // Where the last person belongs: for most people the only unit that is looked up.
    private (string Code, Cell Cell)? _last;

    /// <summary>How often something was added to something: the measure of the work, for tests that it grows as the people do.</summary>
    public long Additions { get; private set; }

    public void Add(PersonPeriod person)
    {
        foreach (var part in person.Parts)
        {
            var cell = Of(part.UnitCode);
            (cell.Days, cell.Work) = (cell.Days + part.Days, cell.Work + part.Work);
            Additions++;
        }

        var home = Of(person.UnitCode);
        Additions++;
        home.Pay += person.Pay ?? PayTally.None;
        // Who was nowhere in the period is paid a difference and is nobody's person.
        if (person.Parts.Count == 0)
            return;
        home.People++;
        home.NotCalculated += person.Pay is null ? 1 : 0;
        home.Predicates += PredicateTally.Of(person.Predicate);
        var days = person.Days;
        _compared.Add((home, new Compared(days.Attendance, (int)Math.Min(days.LateMinutes, int.MaxValue), (int)Math.Min(person.Work.Minutes, int.MaxValue), person.PayShare)));
    }

    /// <summary>The agency first, then every unit in order of code. Asked once, when all people are in.</summary>
    public IReadOnlyList<UnitPeriod> Finish()
    {
        var figures = ByUnit();
        foreach (var unit in DeepestFirst())
        {
            _cells[unit.ParentCode ?? Agency].Take(_cells[unit.Code]);
            Additions++;
        }

        var middle = new Middle();
        return
        [
            _cells[Agency].Show(Agency, "", null, figures, middle),
            .. units.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => _cells[unit.Code].Show(unit.Code, unit.Name, unit.ParentCode, figures, middle)),
        ];
    }

    // A unit's own people first, then those of the units below: of every unit, whatever is below it, one stretch.
    private Compared[] ByUnit()
    {
        var below = units.ToLookup(unit => unit.ParentCode ?? Agency, unit => unit.Code, StringComparer.Ordinal);
        var (first, open) = (0, new Stack<string>([Agency]));
        while (open.TryPop(out var code))
        {
            var cell = _cells[code];
            (cell.First, cell.Next) = (first, first);
            first += cell.People;
            foreach (var child in below[code])
                open.Push(child);
        }

        var sorted = new Compared[_compared.Count];
        foreach (var (home, one) in _compared)
            sorted[home.Next++] = one;
        return sorted;
    }

    private Cell Of(string unitCode)
    {
        if (_last is { } last && ReferenceEquals(last.Code, unitCode))
            return last.Cell;
        var cell = _cells.GetValueOrDefault(unitCode) ?? _cells[Agency];
        _last = (unitCode, cell);
        return cell;
    }

    private IEnumerable<Unit> DeepestFirst()
    {
        var parents = units.ToDictionary(unit => unit.Code, unit => unit.ParentCode ?? Agency, StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal) { [Agency] = 0 };
        int Depth(string code) => depths.TryGetValue(code, out var known) ? known : depths[code] = Depth(parents[code]) + 1;
        return units.OrderByDescending(unit => Depth(unit.Code));
    }

    private sealed class Cell
    {
        public int People { get; set; }

        public int NotCalculated { get; set; }

        /// <summary>Where the figures of its people begin when all are in order of units.</summary>
        public int First { get; set; }

        /// <summary>Where the next of them goes.</summary>
        public int Next { get; set; }

        public DayTally Days { get; set; } = DayTally.None;

        public WorkTally Work { get; set; } = WorkTally.None;

        public PayTally Pay { get; set; } = PayTally.None;

        public PredicateTally Predicates { get; set; }

        public void Take(Cell below)
        {
            (People, NotCalculated) = (People + below.People, NotCalculated + below.NotCalculated);
            (Days, Work, Pay, Predicates) = (Days + below.Days, Work + below.Work, Pay + below.Pay, Predicates + below.Predicates);
        }

        /// <param name="figures">Of everybody, in order of units.</param>
        /// <param name="middle">Room for figures, used again and again.</param>
        public UnitPeriod Show(string code, string name, string? parent, Compared[] figures, Middle middle)
        {
            var own = figures.AsSpan(First, People);
            return new UnitPeriod(
                code, name, parent, People, NotCalculated, Days, Work, Pay, Predicates.ToDictionary(),
                new Medians(
                    MiddleOf(own, one => one.Attendance, middle), MiddleOf(own, one => one.Late, middle), MiddleOf(own, one => one.Verified, middle), MiddleOf(own, one => one.PayShare, middle)));
        }

        private static int? MiddleOf(ReadOnlySpan<Compared> people, Func<Compared, int?> figure, Middle middle)
        {
            middle.Clear();
            foreach (var one in people)
                middle.Add(figure(one));
            return middle.Value;
        }
    }

    /// <summary>Figures of a person that the unit's medians are taken of.</summary>
    private readonly record struct Compared(int? Attendance, int Late, int Verified, int? PayShare);
}
