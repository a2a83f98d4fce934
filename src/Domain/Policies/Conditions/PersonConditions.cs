using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Conditions;

/// <summary>Of these kinds of employment.</summary>
public sealed record EmployedAs(IReadOnlyList<EmploymentType> Types) : Condition
{
    public override bool Holds(FactContext context) => Types.Contains(context.Assignment.EmploymentType);

    public override Text Describe()
    {
        var types = string.Join(", ", Types.Select(type => type.ToString().ToUpperInvariant()));
        return new Text($"status {types}", $"employed as {types}");
    }
}

/// <summary>Job class between two, both inclusive.</summary>
public sealed record ClassBetween(int From, int To) : Condition
{
    public override bool Holds(FactContext context) => context.Assignment.JobClass is { } own && own >= From && own <= To;

    public override Text Describe() => From == To ? new($"kelas jabatan {From}", $"job class {From}") : new($"kelas jabatan {From}–{To}", $"job class {From}–{To}");
}

/// <summary>The post has one of these names, exactly as written in the personnel list.</summary>
public sealed record InPost(IReadOnlyList<string> Positions) : Condition
{
    public override bool Holds(FactContext context) => Positions.Contains(context.Assignment.Position);

    public override Text Describe() => new($"jabatan {string.Join(", ", Positions)}", $"post {string.Join(", ", Positions)}");
}

/// <summary>The price list gives the post one of these echelons.</summary>
public sealed record InEchelon(IReadOnlyList<string> Echelons) : Condition
{
    public override bool Holds(FactContext context) => context.Post is { } post && Echelons.Contains(post.Echelon);

    public override Text Describe() => new($"eselon {string.Join(", ", Echelons)}", $"echelon {string.Join(", ", Echelons)}");
}

/// <summary>In these units, named by their own code.</summary>
public sealed record InUnit(IReadOnlyList<string> Units) : Condition
{
    public override bool Holds(FactContext context) => Units.Contains(context.Assignment.UnitCode);

    public override Text Describe() => new($"unit {string.Join(", ", Units)}", $"unit {string.Join(", ", Units)}");
}

/// <summary>The paid month, or the last one of the paid quarter, is one of these (1–12).</summary>
public sealed record InMonth(IReadOnlyList<int> Months) : Condition
{
    public override bool Holds(FactContext context) => Months.Contains(context.Person.Month.Month);

    public override Text Describe() => new($"bulan ke-{string.Join(", ", Months)}", $"month {string.Join(", ", Months)} of the year");
}

/// <summary>A row of one of these kinds in the list of modifiers touches the person's days.</summary>
public sealed record HasModifier(IReadOnlyList<string> Kinds) : Condition
{
    public override bool Holds(FactContext context) =>
        context.Person.Facts.Modifiers.Any(modifier => Kinds.Contains(modifier.Kind) && modifier.Days.Overlaps(context.Range));

    public override Text Describe() => new($"ada pengubah {string.Join(", ", Kinds)}", $"there is a modifier {string.Join(", ", Kinds)}");
}

/// <summary>The predicate of a period is one of these. Without a rating the person cannot be calculated.</summary>
public sealed record HasPredicate(IReadOnlyList<Predicate> Predicates, FactPeriod Period) : Condition
{
    public override bool Holds(FactContext context)
    {
        if (context.Predicate(Period) is { } predicate)
            return Predicates.Contains(predicate);
        context.Missing(new Text($"predikat kinerja ({PredicateValue.Named(Period).Id}) tidak ada", $"no performance predicate ({PredicateValue.Named(Period).En})"));
        return false;
    }

    public override Text Describe() => new(
        $"predikat {PredicateValue.Named(Period).Id} {string.Join(", ", Predicates.Select(Appraisal.Predicates.Word))}",
        $"the predicate of {PredicateValue.Named(Period).En} is {string.Join(", ", Predicates.Select(Appraisal.Predicates.Word))}");
}

/// <summary>A value lies within bounds.</summary>
/// <param name="AtLeast">Inclusive; <c>null</c> for no lower bound.</param>
/// <param name="AtMost">Inclusive; <c>null</c> for no upper bound.</param>
public sealed record ValueBetween(PolicyValue Value, PolicyValue? AtLeast, PolicyValue? AtMost) : Condition
{
    public override IEnumerable<PolicyValue> Values => new[] { Value, AtLeast, AtMost }.OfType<PolicyValue>();

    public override bool Holds(FactContext context)
    {
        if (Value.Evaluate(context) is not { } value)
            return false;
        return (AtLeast is null || (AtLeast.Evaluate(context) is { } low && value >= low)) && (AtMost is null || (AtMost.Evaluate(context) is { } high && value <= high));
    }

    public override Text Describe()
    {
        var value = Value.Describe();
        var low = AtLeast?.Describe();
        var high = AtMost?.Describe();
        return new Text(
            value.Id + (low is null ? "" : $" ≥ {low.Value.Id}") + (high is null ? "" : $" ≤ {high.Value.Id}"),
            value.En + (low is null ? "" : $" ≥ {low.Value.En}") + (high is null ? "" : $" ≤ {high.Value.En}"));
    }
}
