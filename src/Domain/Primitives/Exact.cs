using System.Globalization;
using System.Numerics;
using System.Text;

namespace EPerformance.Domain.Primitives;

/// <summary>
/// An exact rational number in lowest terms. Shares of a month (<c>17/22</c>) have no finite decimal form,
/// so money that is still being computed is a fraction; it becomes a whole number in <see cref="Rounding"/> only.
/// Operations that leave 128 bits throw <see cref="OverflowException"/>: a wrong rupiah is worse than a stopped run.
/// </summary>
public readonly partial struct Exact : IEquatable<Exact>, IComparable<Exact>
{
    /// <summary>The longest text: two numbers of 128 bits, a sign and a slash.</summary>
    public const int MaxLength = 160;

    private readonly Int128 _denominatorLessOne; // so that default(Exact) is 0/1

    private Exact(Int128 numerator, Int128 denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    public static Exact Zero => default;

    public static Exact One => new(1, 1);

    /// <summary>Carries the sign.</summary>
    public Int128 Numerator { get; }

    /// <summary>Always positive.</summary>
    public Int128 Denominator => _denominatorLessOne + 1;

    public bool IsZero => Numerator == 0;

    public bool IsNegative => Numerator < 0;

    public bool IsInteger => _denominatorLessOne == 0;

    public static Exact Whole(long value) => new(value, 1);

    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Exact Ratio(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
            throw new DivideByZeroException();
        if (denominator < 0)
            (numerator, denominator) = (-numerator, -denominator);
        if (IsSmall(numerator, out var up) && IsSmall(denominator, out var down))
            return Lowest(up, down);
        var divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        return divisor == 1 ? new Exact(numerator, denominator) : new Exact(Divide(numerator, divisor), Divide(denominator, divisor));
    }

    /// <summary>Reads a plain decimal such as <c>1.25</c> or <c>-3</c>: invariant point, no exponent, no thousands, at most 12 decimals.</summary>
    public static bool TryParseDecimal(ReadOnlySpan<char> text, out Exact value)
    {
        value = default;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed))
            return false;
        if (parsed.Scale > 12 || decimal.Abs(parsed) > 1_000_000_000_000_000m)
            return false;
        value = FromDecimal(parsed);
        return true;
    }

    public static Exact FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        // The words of a decimal are unsigned although the array is not.
        var (low, middle, high) = unchecked(((uint)bits[0], (uint)bits[1], (uint)bits[2]));
        var magnitude = new UInt128(high, ((ulong)middle << 32) | low);
        var numerator = value < 0 ? -(Int128)magnitude : (Int128)magnitude;
        return Ratio(numerator, PowerOfTen(value.Scale));
    }

    public static Exact operator +(Exact left, Exact right)
    {
        if (left.IsZero)
            return right;
        if (right.IsZero)
            return left;
        if (left.IsSmall(out var a, out var b) && right.IsSmall(out var c, out var d))
            return Sum(a, b, c, d);
        if (left.Denominator == right.Denominator)
            return left.IsInteger ? new Exact(left.Numerator + right.Numerator, 1) : Ratio(left.Numerator + right.Numerator, left.Denominator);
        // Bring both to the least common denominator, not to the product: it keeps sums over many assignments small.
        var common = GreatestCommonDivisor(left.Denominator, right.Denominator);
        var leftFactor = right.Denominator / common;
        var rightFactor = left.Denominator / common;
        return Ratio(left.Numerator * leftFactor + right.Numerator * rightFactor, left.Denominator * leftFactor);
    }

    public static Exact operator -(Exact value) => new(-value.Numerator, value.Denominator);

    public static Exact operator -(Exact left, Exact right) => left + -right;

    public static Exact operator *(Exact left, Exact right)
    {
        if (left.IsZero || right.IsZero)
            return default;
        if (left.IsSmall(out var a, out var b) && right.IsSmall(out var c, out var d))
            return Product(a, b, c, d);
        if (left.IsInteger && right.IsInteger)
            return new Exact(left.Numerator * right.Numerator, 1);
        // Cancel crosswise first, so that the products stay inside 128 bits.
        var first = GreatestCommonDivisor(Int128.Abs(left.Numerator), right.Denominator);
        var second = GreatestCommonDivisor(Int128.Abs(right.Numerator), left.Denominator);
        return new Exact(
            Divide(left.Numerator, first) * Divide(right.Numerator, second),
            Divide(left.Denominator, second) * Divide(right.Denominator, first));
    }

    /// <exception cref="DivideByZeroException">By zero.</exception>
    public static Exact operator /(Exact left, Exact right)
    {
        if (right.IsZero)
            throw new DivideByZeroException();
        return left * (right.IsNegative ? new Exact(-right.Denominator, -right.Numerator) : new Exact(right.Denominator, right.Numerator));
    }

    public static bool operator ==(Exact left, Exact right) => left.Equals(right);

    public static bool operator !=(Exact left, Exact right) => !left.Equals(right);

    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    public static Exact Min(Exact left, Exact right) => left <= right ? left : right;

    public static Exact Max(Exact left, Exact right) => left >= right ? left : right;

    public int CompareTo(Exact other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : IsSmall(out var a, out var b) && other.IsSmall(out var c, out var d)
        ? Math.BigMul(a, d).CompareTo(Math.BigMul(c, b))
        : ((BigInteger)Numerator * (BigInteger)other.Denominator).CompareTo((BigInteger)other.Numerator * (BigInteger)Denominator);

    public bool Equals(Exact other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>
    /// The exact decimal when one exists (<c>4181586.5</c>), else <c>numerator/denominator</c>. Reading it back gives the same number.
    /// </summary>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(text[..Format(text)]);
    }

    /// <summary>Writes the text of <see cref="ToString"/> in ASCII and answers its length, at most <see cref="MaxLength"/>.</summary>
    public int Format(Span<byte> text)
    {
        // Nearly every amount fits 64 bits, where division is many times faster.
        if (Int128.Abs(Numerator) <= long.MaxValue / 1_000_000 && Denominator <= 1_000_000)
            return Format((long)Numerator, (long)Denominator, DecimalPlaces((long)Denominator), text);
        return Format(Numerator, Denominator, DecimalPlaces(Denominator), text);
    }

    private static int Format<T>(T numerator, T denominator, int scale, Span<byte> text)
        where T : IBinaryInteger<T>, IUtf8SpanFormattable
    {
        if (denominator == T.One)
            return Put(numerator, text);
        if (scale < 0)
        {
            var top = Put(numerator, text);
            text[top] = (byte)'/';
            return top + 1 + Put(denominator, text[(top + 1)..]);
        }

        var power = T.One;
        for (var i = 0; i < scale; i++)
            power = checked(power * T.CreateChecked(10));
        var (whole, part) = T.DivRem(checked(T.Abs(numerator) * (power / denominator)), power);
        var length = 0;
        if (T.IsNegative(numerator))
            text[length++] = (byte)'-';
        length += Put(whole, text[length..]);
        text[length++] = (byte)'.';
        for (var digit = scale - 1; digit >= 0; digit--)
        {
            (part, var last) = T.DivRem(part, T.CreateChecked(10));
            text[length + digit] = (byte)('0' + int.CreateChecked(last));
        }

        return length + scale;
    }

    private static int Put<T>(T number, Span<byte> text)
        where T : IUtf8SpanFormattable => number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture)
            ? length
            : throw new InvalidOperationException("the text is longer than any number of 128 bits");

    /// <summary>How many decimals the fraction has, or −1 when it has no end.</summary>
    private static int DecimalPlaces<T>(T denominator)
        where T : IBinaryInteger<T>
    {
        int twos = 0, fives = 0;
        for (; T.IsEvenInteger(denominator); twos++)
            denominator >>= 1;
        var five = T.CreateChecked(5);
        for (; denominator % five == T.Zero; fives++)
            denominator /= five;
        return denominator == T.One ? Math.Max(twos, fives) : -1;
    }

    private static Int128 PowerOfTen(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }

    /// <summary>Division in 64 bits where it fits: the 128-bit one is done in software.</summary>
    private static Int128 Divide(Int128 value, Int128 divisor)
    {
        if (divisor == 1)
            return value;
        return IsSmall(value, out var up) && IsSmall(divisor, out var down) ? up / down : value / divisor;
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        if (a <= ulong.MaxValue && b <= ulong.MaxValue)
            return GreatestCommonDivisor((ulong)a, (ulong)b);
        while (b != 0)
        {
            if (a <= ulong.MaxValue && b <= ulong.MaxValue)
                return GreatestCommonDivisor((ulong)a, (ulong)b);
            (a, b) = (b, a % b);
        }

        return a;
    }

    private static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        if (a == 1 || b == 1)
            return 1;
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
