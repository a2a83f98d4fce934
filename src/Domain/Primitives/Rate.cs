namespace EPerformance.Domain.Primitives;

/// <summary>A share of a base amount, exact. Decrees print percentages: <c>Rate.Percent("1.25")</c> is 1.25 % = 1/80.</summary>
public readonly record struct Rate(Exact Value) : IComparable<Rate>
{
    public static Rate Zero => default;

    /// <summary>The whole of the base: 100 %.</summary>
    public static Rate Full => new(Exact.One);

    public bool IsZero => Value.IsZero;

    /// <summary>The rate of a percentage, for example <c>12.5</c>.</summary>
    public static Rate OfPercent(Exact percent) => new(percent / Exact.Whole(100));

    /// <exception cref="FormatException">Not a plain decimal.</exception>
    public static Rate Percent(string percent) =>
        Exact.TryParseDecimal(percent, out var value) ? OfPercent(value) : throw new FormatException($"Not a percentage: {percent}");

    public static Rate operator +(Rate left, Rate right) => new(left.Value + right.Value);

    public static Rate operator -(Rate left, Rate right) => new(left.Value - right.Value);

    public static Rate operator *(Rate rate, int times) => new(rate.Value * Exact.Whole(times));

    public static Rate operator *(Rate left, Rate right) => new(left.Value * right.Value);

    public static bool operator >(Rate left, Rate right) => left.Value > right.Value;

    public static bool operator <(Rate left, Rate right) => left.Value < right.Value;

    public int CompareTo(Rate other) => Value.CompareTo(other.Value);

    /// <summary>The percentage: 7.3 for 7.3 %.</summary>
    public Exact InPercent => Value * Exact.Whole(100);

    /// <summary>The percentage as text, exact: <c>7.3</c>, or <c>100/3</c> where no decimal exists. Without the sign %.</summary>
    public override string ToString() => InPercent.ToString();
}
