using EPerformance.Domain.Appraisal;

namespace EPerformance.Domain.RollUp;

/// <summary>The middle one of each figure over the people of a unit and below: of an even number the lower of both. <c>null</c> where nobody has it.</summary>
/// <param name="Attendance">In thousandths.</param>
/// <param name="LateMinutes">Of the period.</param>
/// <param name="VerifiedMinutes">Of the period.</param>
/// <param name="PayShare">In thousandths of the base.</param>
public sealed record Medians(int? Attendance, int? LateMinutes, int? VerifiedMinutes, int? PayShare);

/// <summary>
/// A unit and everything below it in a closed period. Days and work count where they arose, people and pay where the person was last: so whoever moves is in the sum
/// of every unit above once, and the sums of the parts are the sum of the whole.
/// </summary>
/// <param name="UnitCode">Empty for the whole agency.</param>
/// <param name="People">Who were last in it.</param>
/// <param name="NotCalculated">Of them, those without a result.</param>
/// <param name="Predicates">How many of them have which; who is in none was not evaluated.</param>
public sealed record UnitPeriod(
    string UnitCode,
    string Name,
    string? ParentCode,
    int People,
    int NotCalculated,
    DayTally Days,
    WorkTally Work,
    PayTally Pay,
    IReadOnlyDictionary<Predicate, int> Predicates,
    Medians Medians);
