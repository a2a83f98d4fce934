namespace EPerformance.Domain.Primitives;

/// <summary>How an exact amount becomes whole. The policy names the mode; the default of the field is half up.</summary>
public enum RoundingMode
{
    /// <summary>Nearest; a half goes up, towards more (−0.5 becomes 0).</summary>
    HalfUp,

    /// <summary>Nearest; a half goes to the even neighbour.</summary>
    HalfEven,

    /// <summary>Towards less.</summary>
    Floor,

    /// <summary>Towards more.</summary>
    Ceiling,
}

/// <summary>The one place where money loses its fraction: to a multiple of <paramref name="Unit"/> rupiah (1, or 1,000 in some decrees).</summary>
public readonly record struct Rounding(RoundingMode Mode, int Unit)
{
    public static Rounding HalfUpRupiah { get; } = new(RoundingMode.HalfUp, 1);

    /// <summary>The whole amount, a multiple of the unit. <c>1000.5</c> half up by 1 is <c>1001</c>; by 1,000 it is <c>1000</c>.</summary>
    public long Apply(Rupiah amount)
    {
        var (quotient, twiceRest, divisor) = Split(amount.Value, Unit);
        var up = Mode switch
        {
            RoundingMode.Floor => false,
            RoundingMode.Ceiling => twiceRest > 0,
            RoundingMode.HalfUp => twiceRest >= divisor,
            RoundingMode.HalfEven => twiceRest > divisor || (twiceRest == divisor && !Int128.IsEvenInteger(quotient)),
            _ => throw new InvalidOperationException($"Unknown rounding mode {Mode}"),
        };
        return (long)((up ? quotient + 1 : quotient) * Unit);
    }

    /// <summary>Floor division by the unit, with twice the remainder so that halves compare without a fraction.</summary>
    private static (Int128 Quotient, Int128 TwiceRest, Int128 Divisor) Split(Exact value, int unit)
    {
        if (value.IsInteger && unit == 1)
            return (value.Numerator, 0, 1);
        var divisor = value.Denominator * unit;
        var (quotient, rest) = Int128.DivRem(value.Numerator, divisor);
        if (rest < 0)
        {
            rest += divisor;
            quotient--;
        }

        return (quotient, rest * 2, divisor);
    }
}
