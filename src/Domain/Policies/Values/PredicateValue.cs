using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>A number by <i>predikat kinerja</i>.</summary>
/// <param name="Values">What is not listed is a rule that is missing.</param>
/// <param name="IfMissing">For people without a rating of the period; without it they cannot be calculated.</param>
public sealed record PredicateValue(FactPeriod Period, IReadOnlyDictionary<Predicate, PolicyValue> Values, PolicyValue? IfMissing) : PolicyValue
{
    public override IEnumerable<PolicyValue> Parts => IfMissing is null ? Values.Values : Values.Values.Append(IfMissing);

    public override Exact? Evaluate(FactContext context)
    {
        if (context.Predicate(Period) is not { } predicate)
        {
            if (IfMissing is not null)
                return IfMissing.Evaluate(context);
            context.Missing(new Text($"predikat kinerja ({Named(Period).Id}) tidak ada", $"no performance predicate ({Named(Period).En})"));
            return null;
        }

        if (Values.TryGetValue(predicate, out var value))
            return value.Evaluate(context);
        context.Missing(new Text($"kebijakan tidak mengatur predikat {predicate.Word()}", $"the policy has no value for the predicate {predicate.Word()}"));
        return null;
    }

    public override Text Describe()
    {
        var ordered = Values.OrderBy(pair => pair.Key).ToList();
        return new Text(
            $"menurut predikat kinerja {Named(Period).Id} ({string.Join(", ", ordered.Select(pair => $"{pair.Key.Word()}: {pair.Value.Describe().Id}"))})",
            $"by the performance predicate of {Named(Period).En} ({string.Join(", ", ordered.Select(pair => $"{pair.Key.Word()}: {pair.Value.Describe().En}"))})");
    }

    public static Text Named(FactPeriod period) => period switch
    {
        FactPeriod.Current => new Text("masa yang dibayar", "the period that is paid"),
        FactPeriod.PreviousMonth => new Text("bulan sebelumnya", "the month before"),
        FactPeriod.Year => new Text("tahun ini", "this year"),
        FactPeriod.PreviousYear => new Text("tahun sebelumnya", "the year before"),
        _ => throw new InvalidOperationException($"Unknown period {period}"),
    };
}
