using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>What the values and conditions of a policy are asked about: one assignment of a person, or the person's whole period.</summary>
/// <param name="part">Whose post, class and share are meant.</param>
/// <param name="gaps">Gets what is missing.</param>
public sealed class FactContext(AllowancePolicy policy, PersonMonth person, AssignmentMonth part, ICollection<PolicyGap> gaps)
{
    private Dictionary<Measure, Exact?>? _measures;

    public AllowancePolicy Policy => policy;

    public PersonMonth Person => person;

    public AssignmentMonth Part => part;

    public Assignment Assignment => part.Assignment;

    /// <summary>Facts of the whole period count, not only those of the assignment.</summary>
    public bool IsOfPerson { get; init; }

    /// <summary>The event whose price is asked for.</summary>
    public (DateOnly Date, long Minutes)? Event { get; init; }

    /// <summary>The days that are meant, both ends inclusive.</summary>
    public DateRange Range => IsOfPerson ? person.Period : part.Span.Intersect(person.Period);

    public IEnumerable<DayRecord> Days => !IsOfPerson ? part.Days : person.Assignments.Count == 1 ? person.Assignments[0].Days : person.Days;

    /// <summary>The row of the price list for the post, on the day of the event or else on the last day that is meant.</summary>
    public PostPrice? Post => person.Facts.Prices.Of(Assignment.Position, Event?.Date ?? Range.To);

    public FactContext OfPerson() => IsOfPerson ? this : new(policy, person, part, gaps) { IsOfPerson = true, _measures = _measures };

    /// <summary>The same person by another version of the policy, on the days that it judges.</summary>
    public FactContext By(AllowancePolicy version, AssignmentMonth days) => new(version, person, days, gaps);

    public FactContext At(DateOnly date, long minutes) => new(policy, person, part, gaps) { IsOfPerson = IsOfPerson, Event = (date, minutes) };

    /// <summary>The value of a measure: always of the person's whole period.</summary>
    public Exact? Of(Measure measure)
    {
        // By reference: the records would be compared, and hashed, with everything below them.
        _measures ??= new Dictionary<Measure, Exact?>(policy.Measures.Count, ReferenceEqualityComparer.Instance);
        if (!_measures.TryGetValue(measure, out var value))
            _measures[measure] = value = measure.Value.Evaluate(this);
        return value;
    }

    /// <summary>From the ratings of the period, or from the history; <c>null</c> when neither knows it.</summary>
    public Predicate? Predicate(FactPeriod period)
    {
        foreach (var rating in person.Facts.Ratings)
        {
            if (period.Covers(person.Period, rating.Year, rating.Month))
                return rating.Predicate;
        }

        foreach (var entry in person.Facts.History)
        {
            if (entry.Kind == "PREDICATE" && period.Covers(person.Period, entry.Days.From.Year, IsWholeYear(entry.Days) ? null : entry.Days.From.Month))
                return Enum.GetValues<Predicate>().Where(predicate => predicate.Word() == entry.Count).Select(predicate => (Predicate?)predicate).FirstOrDefault();
        }

        return null;
    }

    /// <summary>Says that the person cannot be calculated, and why.</summary>
    public void Missing(Text what)
    {
        var gap = new PolicyGap(person.Nip, null, Range, what);
        if (!gaps.Contains(gap))
            gaps.Add(gap);
    }

    private static bool IsWholeYear(DateRange days) => days.Days > 300 || days.To == DateOnly.MaxValue;
}
