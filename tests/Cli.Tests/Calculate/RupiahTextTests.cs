using EPerformance.Cli.Calculate;
using EPerformance.Domain.Primitives;

namespace EPerformance.Cli.Tests.Calculate;

public sealed class RupiahTextTests
{
    [Theory]
    [InlineData("0", "Rp 0")]
    [InlineData("999", "Rp 999")]
    [InlineData("1000", "Rp 1.000")]
    [InlineData("4181586.50", "Rp 4.181.586,5")]
    [InlineData("-413563.5", "Rp -413.563,5")]
    [InlineData("-0.5", "Rp -0,5")]
    public void Decimals_are_written_the_Indonesian_way(string amount, string expected)
    {
        Assert.True(Exact.TryParseDecimal(amount, out var value));

        Assert.Equal(expected, RupiahText.Of(new Rupiah(value)));
    }

    [Theory]
    [InlineData(10, 3, "Rp 3,3333… (= 10/3)")]
    [InlineData(-10, 3, "Rp -3,3333… (= -10/3)")]
    [InlineData(1, 3, "Rp 0,3333… (= 1/3)")]
    public void What_has_no_decimal_shows_four_places_and_the_fraction(int numerator, int denominator, string expected) =>
        Assert.Equal(expected, RupiahText.Of(new Rupiah(Exact.Ratio(numerator, denominator))));
}
