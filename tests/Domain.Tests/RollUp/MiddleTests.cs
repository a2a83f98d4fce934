using CsCheck;
using EPerformance.Domain.RollUp;

namespace EPerformance.Domain.Tests.RollUp;

public sealed class MiddleTests
{
    [Fact]
    public void Of_nothing_there_is_no_middle()
    {
        Assert.Null(Of([]));
        Assert.Null(Of([null, null]));
    }

    [Theory]
    [InlineData(new[] { 7 }, 7)]
    [InlineData(new[] { 7, 3 }, 3)]
    [InlineData(new[] { 7, 3, 5 }, 5)]
    [InlineData(new[] { 7, 3, 5, 9 }, 5)]
    [InlineData(new[] { 4, 4, 4, 4 }, 4)]
    [InlineData(new[] { 1, 4, 4, 4, 9 }, 4)]
    [InlineData(new[] { int.MaxValue, 0, int.MinValue }, 0)]
    public void Of_an_even_number_the_lower_of_the_two_in_the_middle_counts(int[] values, int expected) => Assert.Equal(expected, Of(values.Select(value => (int?)value)));

    [Fact]
    public void It_is_what_stands_in_the_middle_when_all_stand_in_order() =>
        Gen.Select(Gen.Int[0, 9].Array[1, 60], Gen.Int.Array[0, 60]).Sample((few, any) => Holds([.. few, .. any]));

    [Theory]
    [InlineData(99_999)]
    [InlineData(100_000)]
    [InlineData(100_001)]
    public void Many_in_any_order_have_the_same_middle(int count)
    {
        var up = Enumerable.Range(0, count).ToArray();

        Holds(up);
        Holds([.. up.Reverse()]);
        Holds([.. up.Select(value => value % 7)]);
        Holds([.. up.Select(value => Math.Min(value, count - value))]);
    }

    [Fact]
    public void What_comes_after_it_was_asked_for_counts_too()
    {
        var middle = new Middle();
        middle.Add(9);
        Assert.Equal(9, middle.Value);
        middle.Add(1);
        middle.Add(2);
        Assert.Equal(2, middle.Value);
    }

    private static void Holds(int[] values) => Assert.Equal(values.Order().ToArray()[(values.Length - 1) / 2], Of(values.Select(value => (int?)value)));

    private static int? Of(IEnumerable<int?> values)
    {
        var middle = new Middle();
        foreach (var value in values)
            middle.Add(value);
        return middle.Value;
    }
}
