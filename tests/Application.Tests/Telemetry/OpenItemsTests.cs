using EPerformance.Application.Submissions;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Telemetry;

/// <summary>What waits, by kind and age.</summary>
public sealed class OpenItemsTests
{
    [Theory]
    [InlineData("for tomorrow", -1, "0-1")]
    [InlineData("today", 0, "0-1")]
    [InlineData("end of the first band", 1, "0-1")]
    [InlineData("begin of the second", 2, "2-3")]
    [InlineData("end of the second", 3, "2-3")]
    [InlineData("begin of the third", 4, "4-7")]
    [InlineData("end of the third", 7, "4-7")]
    [InlineData("begin of the fourth", 8, "8-14")]
    [InlineData("end of the fifth", 30, "15-30")]
    [InlineData("begin of the last", 31, "31+")]
    [InlineData("a year", 365, "31+")]
    public void An_age_belongs_to_one_band(string label, int days, string band) => Assert.True(OpenItems.AgeOf(days) == band, label);

    [Fact]
    public void The_same_item_twice_is_one_and_a_band_without_items_is_zero()
    {
        var open = new OpenItems();
        var day = new DateOnly(2026, 3, 2);
        open.Add(new ItemRef(Nip.Parse("1"), day));
        open.Add(new ItemRef(Nip.Parse("1"), day));
        open.Add(new ItemRef(Nip.Parse("2"), day, Request: "r1"));
        open.Add(new ItemRef(Nip.Parse("2"), day, Objection: "o1"));

        var counts = open.Count(new DateOnly(2026, 3, 6));

        Assert.Equal(OpenItems.Kinds.Count * OpenItems.Ages.Count, counts.Count);
        Assert.Equal([("submission", "4-7", 1L), ("request", "4-7", 1L), ("objection", "4-7", 1L)], counts.Where(count => count.Items > 0));
    }
}
