using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>A value that the decree itself rounds on the way, such as a score to a whole per cent. Money is rounded only at the end.</summary>
/// <param name="Step">Multiples of this; more than zero.</param>
public sealed record RoundedValue(PolicyValue Of, RoundingMode Mode, Exact Step) : PolicyValue
{
    public override IEnumerable<PolicyValue> Parts => [Of];

    public override Exact? Evaluate(FactContext context) =>
        Of.Evaluate(context) is { } value ? Exact.Whole(new Rounding(Mode, 1).Apply(new Rupiah(value / Step))) * Step : null;

    public override Text Describe()
    {
        var of = Of.Describe();
        var (id, en) = Mode switch
        {
            RoundingMode.HalfUp => ("setengah ke atas", "half up"),
            RoundingMode.HalfEven => ("setengah ke genap", "half to even"),
            RoundingMode.Floor => ("ke bawah", "down"),
            RoundingMode.Ceiling => ("ke atas", "up"),
            _ => throw new InvalidOperationException($"Unknown rounding mode {Mode}"),
        };
        return new Text($"{of.Id} dibulatkan {id} ke {Step}", $"{of.En} rounded {en} to {Step}");
    }
}
