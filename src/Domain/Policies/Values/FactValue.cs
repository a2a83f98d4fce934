using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>A fact of the person's period.</summary>
/// <param name="Kinds">Which kinds are meant: of absence, activity, modifier, sanction or history; empty for all.</param>
/// <param name="Reasons">Which reasons of absence; empty for all.</param>
/// <param name="Period">For SKP and the like.</param>
/// <param name="IfMissing">What the decree takes when the fact is not known; without it the person cannot be calculated.</param>
public sealed record FactValue(FactName Fact, IReadOnlyList<string> Kinds, IReadOnlyList<string> Reasons, FactPeriod Period, PolicyValue? IfMissing) : PolicyValue
{
    /// <summary>For <see cref="FactName.LeaveDays"/>; empty for all kinds of absence.</summary>
    public IReadOnlyList<AbsenceKind> AbsenceKinds { get; init; } = [];

    public override IEnumerable<PolicyValue> Parts => IfMissing is null ? [] : [IfMissing];

    public static FactValue Of(FactName fact) => new(fact, [], [], FactPeriod.Current, null);

    public override Exact? Evaluate(FactContext context)
    {
        if (FactReading.Read(this, context) is { } value)
            return value;
        if (IfMissing is not null)
            return IfMissing.Evaluate(context);
        var name = Describe();
        context.Missing(new Text($"fakta tidak ada: {name.Id}", $"missing fact: {name.En}"));
        return null;
    }

    public override Text Describe()
    {
        var name = FactNames.Of(Fact);
        var which = Kinds.Count == 0 && AbsenceKinds.Count == 0 ? "" : $" ({string.Join(", ", Kinds)})";
        var period = Period == FactPeriod.Current ? default : PredicateValue.Named(Period);
        return new Text(
            name.Id + which + (period.Id is null ? "" : $" {period.Id}"),
            name.En + which + (period.En is null ? "" : $" of {period.En}"));
    }
}
