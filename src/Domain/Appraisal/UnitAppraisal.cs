using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>The spread of predicates in a unit as somebody took responsibility for it.</summary>
/// <param name="Predicates">How many people have which.</param>
/// <param name="Warnings">What the guide said against it.</param>
/// <param name="Reason">Why it stays so; empty when the guide said nothing.</param>
public sealed record SettledSpread(IReadOnlyDictionary<Predicate, int> Predicates, IReadOnlyList<Text> Warnings, string Reason, Nip By, DateTimeOffset At);

/// <summary>A unit in a period: its predicate comes before those of its people.</summary>
/// <param name="Document">On what the predicate rests, such as the report on the unit's performance.</param>
/// <param name="Settled"><c>null</c> until somebody has taken responsibility for the spread.</param>
public sealed record UnitAppraisal(string Unit, AppraisalPeriod Period, OrganisationPredicate Predicate, string Document, Nip By, DateTimeOffset At, SettledSpread? Settled)
{
    /// <summary>
    /// Takes responsibility for the spread. The guide warns and never blocks: who keeps a spread that it warns of says why.
    /// </summary>
    /// <param name="predicates">Of everybody in the group but its head.</param>
    public (UnitAppraisal? Unit, Violation? Refusal) Settle(DistributionGuide guide, IReadOnlyList<Predicate> predicates, string reason, Nip by, DateTimeOffset now)
    {
        var warnings = guide.Check(Predicate, predicates);
        if (warnings.Count > 0 && string.IsNullOrWhiteSpace(reason))
            return (null, AppraisalViolations.SpreadReasonMissing);
        var counts = predicates.GroupBy(one => one).ToDictionary(group => group.Key, group => group.Count());
        return (this with { Settled = new SettledSpread(counts, [.. warnings.Select(warning => warning.Message)], warnings.Count > 0 ? reason.Trim() : "", by, now) }, null);
    }
}
