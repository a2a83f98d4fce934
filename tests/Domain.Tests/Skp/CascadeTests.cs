using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Skp;

/// <summary>Results hang together without circles, and hang on when a superior changes.</summary>
public sealed class CascadeTests
{
    private const int StatedSeed = 62022;

    [Fact]
    public void A_result_leads_on_to_the_one_that_took_its_superiors_over()
    {
        var cascade = new Cascade([Plan("HEAD", Result("1")), Plan("OLD", Result("1", supports: Ref("HEAD"))), Plan("NEW", Result("1", supports: Ref("HEAD"), succeeds: Ref("OLD"))), Plan("STAFF", Result("1", supports: Ref("OLD")))]);

        Assert.Equal(Ref("NEW"), cascade.ParentOf(Ref("STAFF")));
        Assert.Equal([Ref("STAFF")], cascade.ChildrenOf(Ref("NEW")));
        Assert.Empty(cascade.ChildrenOf(Ref("OLD")));
        Assert.Null(cascade.Circle());
    }

    [Fact]
    public void Without_a_successor_a_result_stays_with_the_one_that_it_was_agreed_under()
    {
        var cascade = new Cascade([Plan("OLD", Result("1")), Plan("STAFF", Result("1", supports: Ref("OLD")))]);

        Assert.Equal(Ref("OLD"), cascade.ParentOf(Ref("STAFF")));
    }

    [Theory]
    [InlineData("the own result", "A>A")]
    [InlineData("there and back", "A>B B>A")]
    [InlineData("over three", "A>B B>C C>A")]
    [InlineData("through a successor", "A>B C>A C~B")]
    [InlineData("successors of each other", "A~B B~A")]
    public void A_circle_is_found(string label, string arrows)
    {
        var plans = arrows.Split(' ').GroupBy(arrow => arrow[..1], (owner, own) =>
        {
            var parts = own.ToList();
            var supports = parts.FirstOrDefault(part => part[1] == '>');
            var succeeds = parts.FirstOrDefault(part => part[1] == '~');
            return Plan(owner, Result("1", supports is null ? null : Ref(supports[2..]), succeeds is null ? null : Ref(succeeds[2..])));
        });

        Assert.True(new Cascade([.. plans]).Circle() is not null, label);
    }

    /// <summary>Seed 62022: 200 random organisations of 40 people, each result supporting one of somebody above; then superiors change and successors take over.</summary>
    [Fact]
    public void Random_trees_are_acyclic_and_stay_so_and_keep_every_result_through_changes_of_superiors()
    {
        var random = new Random(StatedSeed);
        for (var round = 0; round < 200; round++)
        {
            var above = Enumerable.Range(0, 40).Select(person => person == 0 ? -1 : random.Next(person)).ToArray();
            var plans = Enumerable.Range(0, 40).Select(person => Plan($"P{person}", Result("1", person == 0 ? null : Ref($"P{above[person]}")))).ToList();
            Assert.Null(new Cascade(plans).Circle());

            for (var change = 0; change < 5; change++)
            {
                var old = random.Next(40);
                plans.Add(Plan($"N{round}-{change}", Result("1", old == 0 ? null : Ref($"P{above[old]}"), succeeds: Ref($"P{old}"))));
            }

            var changed = new Cascade(plans);
            Assert.Null(changed.Circle());
            Assert.All(Enumerable.Range(1, 39), person => Assert.Equal(0, DepthOf(changed, Ref($"P{person}"), 45) - DepthOf(changed, changed.ParentOf(Ref($"P{person}"))!.Value, 45) - 1));

            // One result of the way up that supports one of the way down.
            var low = random.Next(1, 40);
            var top = low;
            while (above[top] > 0)
                top = above[top];
            if (top != low)
                Assert.NotNull(new Cascade([.. plans.Where(plan => plan.Id.Owner.Value != $"P{top}"), Plan($"P{top}", Result("1", Ref($"P{low}")))]).Circle());
        }
    }

    private static int DepthOf(Cascade cascade, ResultRef result, int most)
    {
        var depth = 0;
        for (var parent = cascade.ParentOf(result); parent is { } next && depth <= most; parent = cascade.ParentOf(next))
            depth++;
        Assert.True(depth <= most, $"{result} leads to no head");
        return depth;
    }

    private static ResultRef Ref(string owner) => new(Nip.Parse(owner), 1, "1");

    private static PlannedResult Result(string id, ResultRef? supports = null, ResultRef? succeeds = null) => new(
        id, ResultKind.Main, "Hasil", supports is null ? CascadeKind.NonCascading : CascadeKind.Indirect, supports, [new Indicator("Jumlah", "1", ResultAspect.Quantity, null)])
    {
        Succeeds = succeeds,
    };

    private static (SkpId Id, SkpContent Content) Plan(string owner, params PlannedResult[] results) =>
        (new SkpId(Nip.Parse(owner), 2026, 1), new SkpContent(SkpForm.Staff, Sample.Range("2026-01-01", "2026-12-31"), results, [], [], [], []));
}
