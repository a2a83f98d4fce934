namespace EPerformance.Domain.Primitives;

/// <summary>
/// An amount of money in rupiah, exact while it is being computed. It may be negative (a deduction) and may have a fraction;
/// what a person is paid is whole and comes out of <see cref="Rounding"/>.
/// </summary>
public readonly record struct Rupiah(Exact Value) : IComparable<Rupiah>
{
    public static Rupiah Zero => default;

    public bool IsZero => Value.IsZero;

    public bool IsNegative => Value.IsNegative;

    public static Rupiah Whole(long amount) => new(Exact.Whole(amount));

    public static Rupiah operator +(Rupiah left, Rupiah right) => new(left.Value + right.Value);

    public static Rupiah operator -(Rupiah left, Rupiah right) => new(left.Value - right.Value);

    public static Rupiah operator -(Rupiah amount) => new(-amount.Value);

    public static Rupiah operator *(Rupiah amount, Rate rate) => new(amount.Value * rate.Value);

    public static Rupiah operator *(Rupiah amount, Exact factor) => new(amount.Value * factor);

    public static bool operator <(Rupiah left, Rupiah right) => left.Value < right.Value;

    public static bool operator >(Rupiah left, Rupiah right) => left.Value > right.Value;

    public int CompareTo(Rupiah other) => Value.CompareTo(other.Value);

    /// <summary>Exact text: <c>4181586.5</c> or <c>numerator/denominator</c>.</summary>
    public override string ToString() => Value.ToString();
}
