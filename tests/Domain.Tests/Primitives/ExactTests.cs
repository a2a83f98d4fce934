using System.Numerics;
using CsCheck;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Primitives;

public sealed class ExactTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1.25", "1.25")]
    [InlineData("-3", "-3")]
    [InlineData("4181586.50", "4181586.5")]
    [InlineData("0.000000000001", "0.000000000001")]
    public void A_decimal_reads_and_prints_without_loss(string text, string printed)
    {
        Assert.True(Exact.TryParseDecimal(text, out var value));

        Assert.Equal(printed, value.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("0.0000000000001")]
    [InlineData("1000000000000001")]
    public void What_is_not_a_plain_decimal_within_bounds_is_refused(string text) => Assert.False(Exact.TryParseDecimal(text, out _));

    [Fact]
    public void A_share_without_finite_decimal_prints_as_a_fraction_in_lowest_terms() =>
        Assert.Equal("17/22", (Exact.Whole(34) * Exact.Ratio(1, 44)).ToString());

    [Fact]
    public void The_default_value_is_zero() => Assert.Equal(Exact.Whole(0), default);

    [Fact]
    public void A_negative_denominator_moves_its_sign_up() => Assert.Equal(Exact.Ratio(-1, 2), Exact.Ratio(1, -2));

    [Fact]
    public void Dividing_by_zero_throws() => Assert.Throws<DivideByZeroException>(() => Exact.Ratio(1, 0));

    [Fact]
    public void Leaving_128_bits_throws_instead_of_wrapping()
    {
        var huge = Exact.Ratio(Int128.MaxValue, 1);

        Assert.Throws<OverflowException>(() => huge + huge);
        Assert.Throws<OverflowException>(() => huge * huge);
    }

    [Fact]
    public void Comparing_works_where_cross_products_leave_128_bits()
    {
        var larger = Exact.Ratio(Int128.MaxValue - 1, Int128.MaxValue - 2);
        var smaller = Exact.Ratio(Int128.MaxValue, Int128.MaxValue - 1);

        Assert.True(larger > smaller);
    }

    [Fact]
    public void Sums_and_products_agree_with_decimal_arithmetic() =>
        Gen.Select(Gen.Int[-100_000_000, 100_000_000], Gen.Int[1, 31], Gen.Int[-100_000_000, 100_000_000], Gen.Int[1, 31]).Sample((a, b, c, d) =>
        {
            var left = Exact.Ratio(a, b);
            var right = Exact.Ratio(c, d);

            Assert.Equal(Exact.Ratio((Int128)a * d + (Int128)c * b, (Int128)b * d), left + right);
            Assert.Equal(Exact.Ratio((Int128)a * c, (Int128)b * d), left * right);
            Assert.Equal(Exact.Zero, left - left);
            Assert.Equal(((Int128)a * d).CompareTo((Int128)c * b), left.CompareTo(right));
        });

    [Fact]
    public void Numbers_around_64_bits_are_as_exact_as_small_ones()
    {
        var number = Gen.OneOf(
            Gen.Long, Gen.Long[-12, 12], Gen.Long[long.MaxValue - 3, long.MaxValue], Gen.Long[long.MinValue, long.MinValue + 3], Gen.Long[1L << 31, (1L << 31) + 3]);
        var divisor = Gen.OneOf(Gen.Long[1, long.MaxValue], Gen.Long[1, 400], Gen.Long[long.MaxValue - 3, long.MaxValue]);
        Gen.Select(number, divisor, number, divisor).Sample((a, b, c, d) =>
        {
            var (left, right) = (Exact.Ratio(a, b), Exact.Ratio(c, d));

            IsOf(Big(a) * d + Big(c) * b, Big(b) * d, left + right);
            IsOf(Big(a) * d - Big(c) * b, Big(b) * d, left - right);
            IsOf(Big(a) * c, Big(b) * d, left * right);
            if (c != 0)
                IsOf(Big(a) * d, Big(b) * c, left / right);
            Assert.Equal((Big(a) * d).CompareTo(Big(c) * b), Math.Sign(left.CompareTo(right)));
        });
    }

    private static BigInteger Big(long number) => number;

    /// <summary>In lowest terms with the sign above. Two numbers of 64 bits never leave 128.</summary>
    private static void IsOf(BigInteger numerator, BigInteger denominator, Exact result)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;

        Assert.Equal((numerator / divisor, denominator / divisor), ((BigInteger)result.Numerator, (BigInteger)result.Denominator));
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("2147483648")]
    [InlineData("4294967296")]
    [InlineData("9223372036854.775808")]
    [InlineData("999999999999999")]
    [InlineData("-999999999999999.5")]
    public void A_decimal_may_have_any_bit_set(string text)
    {
        Assert.True(Exact.TryParseDecimal(text, out var value));

        Assert.Equal(text, value.ToString());
    }
}
