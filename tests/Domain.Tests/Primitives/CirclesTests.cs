using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Primitives;

public sealed class CirclesTests
{
    private const int StatedSeed = 20260302;

    [Theory]
    [InlineData("nothing", "", null)]
    [InlineData("a chain", "ab bc", null)]
    [InlineData("two ways to one end", "ab ac bd cd", null)]
    [InlineData("to itself", "aa", "a")]
    [InlineData("there and back", "ab ba", "ab")]
    [InlineData("behind a beginning", "ab bc cd db", "bcd")]
    [InlineData("beside a chain", "ab cd dc", "cd")]
    public void A_circle_is_found_and_nothing_else(string label, string arrows, string? circle)
    {
        var next = arrows.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToLookup(arrow => arrow[0], arrow => arrow[1]);

        var found = Circles.Find(next.Select(one => one.Key), node => next[node]);

        Assert.Equal((label, circle), (label, found is null ? null : string.Concat(found)));
    }

    [Fact]
    public void Depth_is_no_limit()
    {
        Assert.Null(Circles.Find([0], node => node < 200_000 ? [node + 1] : []));
        Assert.Equal(200_001, Circles.Find([0], node => [node < 200_000 ? node + 1 : 0])!.Count);
    }

    /// <summary>Seed 20260302: arrows only from lower to higher numbers never run in a circle; one arrow back along a path always does.</summary>
    [Fact]
    public void Random_orders_have_none_until_one_arrow_runs_back()
    {
        var random = new Random(StatedSeed);
        for (var round = 0; round < 200; round++)
        {
            var arrows = Enumerable.Range(1, 30).Select(to => (From: random.Next(to), To: to)).ToList();
            var extra = Enumerable.Range(0, 20).Select(_ => (From: random.Next(15), To: random.Next(15, 31)));
            var order = arrows.Concat(extra).ToLookup(arrow => arrow.From, arrow => arrow.To);
            Assert.Null(Circles.Find(Enumerable.Range(0, 31), node => order[node]));

            // Up the tree from a node to an ancestor of its own.
            var node = random.Next(1, 31);
            var ancestor = arrows[node - 1].From;
            while (ancestor > 0 && random.Next(2) == 0)
                ancestor = arrows[ancestor - 1].From;
            var back = arrows.Append((node, ancestor)).ToLookup(arrow => arrow.Item1, arrow => arrow.Item2);
            var circle = Circles.Find(Enumerable.Range(0, 31), one => back[one]);
            Assert.NotNull(circle);
            Assert.All(circle.Index(), one => Assert.Contains(circle[(one.Index + 1) % circle.Count], back[one.Item]));
        }
    }
}
