using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Scoring;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Scoring;

public sealed class CountedWorkTests
{
    private static readonly ItemContent Content = new("Asesmen", "dokumen", 45, 2.5m, "utama", ItemSource.BudgetLine, "4501.AB");

    [Theory]
    [InlineData("time claimed counts as verified", 2, 70, 70, 5)]
    [InlineData("no time claimed: standard time of the output", 2, null, 90, 5)]
    [InlineData("nothing verified", 0, null, 0, 0)]
    [InlineData("half an output", 0.5, null, 22.5, 1.25)]
    public void A_line_is_worth_its_time_and_its_weight(string label, double quantity, int? minutes, double expected, double points)
    {
        var work = CountedWork.Of(Sample.Date("2026-03-02"), "BJ", "A1", (decimal)quantity, minutes, Content);

        Assert.Equal((label, (decimal)expected, (decimal)points, "4501.AB", "dokumen"), (label, work.Minutes, work.Points, work.BudgetLine, work.OutputUnit));
    }

    [Fact]
    public void What_the_catalogue_does_not_know_has_no_points_no_budget_line_and_only_the_time_that_was_verified()
    {
        var known = CountedWork.Of(Sample.Date("2026-03-02"), "BJ", "X", 3, 30, null);
        var silent = CountedWork.Of(Sample.Date("2026-03-02"), "BJ", "X", 3, null, null);

        Assert.Equal((30m, 0m, null, ""), (known.Minutes, known.Points, known.BudgetLine, known.OutputUnit));
        Assert.Equal(0m, silent.Minutes);
    }

    [Fact]
    public void Only_a_task_drawn_from_the_budget_counts_for_a_budget_line() =>
        Assert.Null(CountedWork.Of(Sample.Date("2026-03-02"), "BJ", "A1", 1, 1, Content with { Source = ItemSource.ProcessStep, SourceReference = "ATENSI 3" }).BudgetLine);

    [Fact]
    public void The_line_of_the_work_order_says_more_than_that_of_the_catalogue() =>
        Assert.Equal("4501.AC", CountedWork.Of(Sample.Date("2026-03-02"), "BJ", "A1", 1, 1, Content, "4501.AC").BudgetLine);

    [Theory]
    [InlineData("reached", "200", "200", "100")]
    [InlineData("more than the target shows", "200", "250", "125")]
    [InlineData("half up below", "3", "1", "33.33")]
    [InlineData("half up above", "3", "2", "66.67")]
    [InlineData("exactly half", "800", "1", "0.13")]
    [InlineData("nothing yet", "5", "0", "0")]
    public void An_achievement_is_a_percentage_of_its_target(string label, string target, string reached, string percent) => Assert.Equal(
        (label, Number(percent)), (label, Achievement.Of(Number(target), Number(reached))!.Percent));

    [Fact]
    public void Without_a_target_nothing_is_achieved_or_missed()
    {
        Assert.Null(Achievement.Of(null, 5));
        Assert.Null(Achievement.Of(0, 5));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
