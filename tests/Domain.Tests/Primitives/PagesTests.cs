using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Primitives;

public sealed class PagesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1_000)]
    public void Values_come_back_in_the_order_in_which_they_came(int count)
    {
        var pages = new Pages<int>();
        foreach (var value in Enumerable.Range(0, count))
            pages.Add(value);

        Assert.Equal(count, pages.Count);
        Assert.Equal(Enumerable.Range(0, count), pages);
    }
}
