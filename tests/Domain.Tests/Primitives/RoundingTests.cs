using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Primitives;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("just below half", "1000.49", 1000)]
    [InlineData("half", "1000.5", 1001)]
    [InlineData("just above half", "1000.51", 1001)]
    [InlineData("whole", "1000", 1000)]
    [InlineData("negative half goes up", "-0.5", 0)]
    [InlineData("below negative half", "-0.51", -1)]
    public void Half_up_takes_the_nearest_rupiah(string label, string amount, long expected) =>
        Assert.Equal((label, expected), (label, new Rounding(RoundingMode.HalfUp, 1).Apply(Amount(amount))));

    [Theory]
    [InlineData("0.5", 0)]
    [InlineData("1.5", 2)]
    [InlineData("2.5", 2)]
    [InlineData("2.51", 3)]
    [InlineData("-0.5", 0)]
    [InlineData("-1.5", -2)]
    public void Half_even_takes_the_even_neighbour(string amount, long expected) =>
        Assert.Equal(expected, new Rounding(RoundingMode.HalfEven, 1).Apply(Amount(amount)));

    [Theory]
    [InlineData(RoundingMode.Floor, "4181999.99", 4181000)]
    [InlineData(RoundingMode.Floor, "4182000", 4182000)]
    [InlineData(RoundingMode.Ceiling, "4181000.01", 4182000)]
    [InlineData(RoundingMode.Ceiling, "4181000", 4181000)]
    [InlineData(RoundingMode.HalfUp, "4181500", 4182000)]
    [InlineData(RoundingMode.HalfUp, "4181499.99", 4181000)]
    public void A_unit_of_a_thousand_gives_multiples_of_a_thousand(RoundingMode mode, string amount, long expected) =>
        Assert.Equal(expected, new Rounding(mode, 1000).Apply(Amount(amount)));

    [Fact]
    public void A_third_of_a_rupiah_is_rounded_exactly() =>
        Assert.Equal(0, Rounding.HalfUpRupiah.Apply(new Rupiah(Exact.Ratio(1, 3))));

    private static Rupiah Amount(string text) => Exact.TryParseDecimal(text, out var value) ? new Rupiah(value) : throw new FormatException(text);
}
