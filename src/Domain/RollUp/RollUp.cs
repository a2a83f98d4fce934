using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;

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
        if (person.Predicate is { } predicate)
            home.Predicates[predicate] = home.Predicates.GetValueOrDefault(predicate) + 1;
        var days = person.Days;
        home.Compared.Add(new Compared(days.Attendance, (int)Math.Min(days.LateMinutes, int.MaxValue), (int)Math.Min(person.Work.Minutes, int.MaxValue), person.PayShare));
    }

    /// <summary>The agency first, then every unit in order of code. Asked once, when all people are in.</summary>
    public IReadOnlyList<UnitPeriod> Finish()
    {
        var parents = units.ToDictionary(unit => unit.Code, unit => unit.ParentCode ?? Agency, StringComparer.Ordinal);
        foreach (var unit in DeepestFirst(parents))
        {
            _cells[parents[unit.Code]].Take(_cells[unit.Code]);
            Additions++;
        }

        return
        [
            _cells[Agency].Show(Agency, "", null),
            .. units.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => _cells[unit.Code].Show(unit.Code, unit.Name, unit.ParentCode)),
        ];
    }

    private Cell Of(string unitCode) => _cells.GetValueOrDefault(unitCode) ?? _cells[Agency];

    private IEnumerable<Unit> DeepestFirst(Dictionary<string, string> parents)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal) { [Agency] = 0 };
        int Depth(string code) => depths.TryGetValue(code, out var known) ? known : depths[code] = Depth(parents[code]) + 1;
        return units.OrderByDescending(unit => Depth(unit.Code));
    }

    private sealed class Cell
    {
        public int People { get; set; }

        public int NotCalculated { get; set; }

        public DayTally Days { get; set; } = DayTally.None;

        public WorkTally Work { get; set; } = WorkTally.None;

        public PayTally Pay { get; set; } = PayTally.None;

        public Dictionary<Predicate, int> Predicates { get; } = [];

        // Of each person in one place: people come unit by unit in no order, and every place that is touched costs a large agency more than a small one.
        public List<Compared> Compared { get; } = [];

        public void Take(Cell below)
        {
            (People, NotCalculated) = (People + below.People, NotCalculated + below.NotCalculated);
            (Days, Work, Pay) = (Days + below.Days, Work + below.Work, Pay + below.Pay);
            foreach (var (predicate, people) in below.Predicates)
                Predicates[predicate] = Predicates.GetValueOrDefault(predicate) + people;
            Compared.AddRange(below.Compared);
        }

        public UnitPeriod Show(string code, string name, string? parent) => new(
            code, name, parent, People, NotCalculated, Days, Work, Pay, Predicates,
            new Medians(MiddleOf(one => one.Attendance), MiddleOf(one => one.Late), MiddleOf(one => one.Verified), MiddleOf(one => one.PayShare)));

        private int? MiddleOf(Func<Compared, int?> figure)
        {
            var middle = new Middle();
            foreach (var one in Compared)
                middle.Add(figure(one));
            return middle.Value;
        }
    }

    /// <summary>Figures of a person that the unit's medians are taken of.</summary>
    private readonly record struct Compared(int? Attendance, int Late, int Verified, int? PayShare);
}
