using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

public enum Operation
{
    Sum,
    Product,

    /// <summary>The first less all others.</summary>
    Difference,

    /// <summary>The first divided by the second.</summary>
    Quotient,
    Min,
    Max,
}

/// <summary>Arithmetic over other values.</summary>
/// <param name="IfZero">The result of a division by zero; without it a division by zero is a missing fact.</param>
public sealed record CombinedValue(Operation Operation, IReadOnlyList<PolicyValue> Operands, PolicyValue? IfZero = null) : PolicyValue
{
    public override IEnumerable<PolicyValue> Parts => IfZero is null ? Operands : Operands.Append(IfZero);

    public override Exact? Evaluate(FactContext context)
    {
        if (Operands[0].Evaluate(context) is not { } result)
            return null;
        for (var i = 1; i < Operands.Count; i++)
        {
            if (Operands[i].Evaluate(context) is not { } next)
                return null;
            if (Operation == Operation.Quotient && next.IsZero)
                return WithoutDivisor(context);
            result = Combine(result, next);
        }

        return result;
    }

    public override Text Describe() => Operation switch
    {
        Operation.Sum => Joined(" + "),
        Operation.Product => Joined(" × "),
        Operation.Difference => Joined(" − "),
        Operation.Quotient => Joined(" ÷ "),
        Operation.Min => Named("yang terkecil dari", "the smallest of"),
        Operation.Max => Named("yang terbesar dari", "the largest of"),
        _ => throw new InvalidOperationException($"Unknown operation {Operation}"),
    };

    private Exact Combine(Exact left, Exact right) => Operation switch
    {
        Operation.Sum => left + right,
        Operation.Product => left * right,
        Operation.Difference => left - right,
        Operation.Quotient => left / right,
        Operation.Min => Exact.Min(left, right),
        Operation.Max => Exact.Max(left, right),
        _ => throw new InvalidOperationException($"Unknown operation {Operation}"),
    };

    private Exact? WithoutDivisor(FactContext context)
    {
        if (IfZero is not null)
            return IfZero.Evaluate(context);
        var divisor = Operands[1].Describe();
        context.Missing(new Text($"pembagi nol: {divisor.Id}", $"division by zero: {divisor.En}"));
        return null;
    }

    private Text Joined(string sign)
    {
        var parts = Operands.Select(operand => (Text: operand.Describe(), Bracket: operand is CombinedValue { Operation: not (Operation.Min or Operation.Max) })).ToList();
        return new Text(
            string.Join(sign, parts.Select(part => part.Bracket ? $"({part.Text.Id})" : part.Text.Id)),
            string.Join(sign, parts.Select(part => part.Bracket ? $"({part.Text.En})" : part.Text.En)));
    }

    private Text Named(string id, string en) => new(
        $"{id} [{string.Join("; ", Operands.Select(operand => operand.Describe().Id))}]",
        $"{en} [{string.Join("; ", Operands.Select(operand => operand.Describe().En))}]");
}
