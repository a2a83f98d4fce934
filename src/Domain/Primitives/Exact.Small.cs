namespace EPerformance.Domain.Primitives;

/// <content>
/// The same arithmetic for numbers of 64 bits, which nearly all are: their products fit 128 bits, so nothing can be lost, and division is done by the
/// machine instead of by software.
/// </content>
public readonly partial struct Exact
{
    private static bool IsSmall(Int128 number, out long small)
    {
        small = unchecked((long)number);
        return small == number;
    }

    private bool IsSmall(out long numerator, out long denominator)
    {
        var isSmall = IsSmall(Numerator, out numerator) & IsSmall(_denominatorLessOne, out denominator);
        if (denominator == long.MaxValue)
            return false;
        denominator++;
        return isSmall;
    }

    private static Exact Lowest(long numerator, long denominator)
    {
        var divisor = (long)GreatestCommonDivisor(Magnitude(numerator), (ulong)denominator);
        return divisor == 1 ? new Exact(numerator, denominator) : new Exact(numerator / divisor, denominator / divisor);
    }

    /// <summary>a/b + c/d, both in lowest terms and not zero.</summary>
    private static Exact Sum(long a, long b, long c, long d)
    {
        if (b == d)
        {
            var same = (Int128)a + c;
            return b == 1 ? new Exact(same, 1) : Lowest(same, b, 1, (ulong)b);
        }

        // After Knuth (TAOCP 2, 4.5.1): what can be cancelled of the sum is a divisor of what the denominators share.
        var common = GreatestCommonDivisor((ulong)b, (ulong)d);
        var (left, right) = common == 1 ? (d, b) : (d / (long)common, b / (long)common);
        return Lowest(Math.BigMul(a, left) + Math.BigMul(c, right), b, left, common);
    }

    /// <summary>number/(first × second), where everything that can be cancelled divides <paramref name="shared"/>, and that divides <paramref name="first"/>.</summary>
    private static Exact Lowest(Int128 number, long first, long second, ulong shared)
    {
        if (shared == 1)
            return new Exact(number, Math.BigMul(first, second));
        var rest = IsSmall(number, out var small) ? Magnitude(small) % shared : (ulong)(Int128.Abs(number) % shared);
        var divisor = (long)GreatestCommonDivisor(shared, rest);
        return new Exact(Divide(number, divisor), Math.BigMul(first / divisor, second));
    }

    /// <summary>a/b × c/d, both in lowest terms: cancelled crosswise, so is the product.</summary>
    private static Exact Product(long a, long b, long c, long d)
    {
        if (d != 1)
            Cancel(ref a, ref d);
        if (b != 1)
            Cancel(ref c, ref b);
        return new Exact(Math.BigMul(a, c), Math.BigMul(b, d));
    }

    private static void Cancel(ref long numerator, ref long denominator)
    {
        var common = (long)GreatestCommonDivisor(Magnitude(numerator), (ulong)denominator);
        if (common == 1)
            return;
        numerator /= common;
        denominator /= common;
    }

    private static ulong Magnitude(long number) => number < 0 ? unchecked((ulong)-number) : (ulong)number;
}
