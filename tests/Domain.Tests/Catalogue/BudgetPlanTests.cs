using EPerformance.Domain.Catalogue;

namespace EPerformance.Domain.Tests.Catalogue;

/// <summary>Programme → activity → sub-activity → output, with ceilings that hold what lies below.</summary>
public sealed class BudgetPlanTests
{
    private static readonly BudgetRow
        Programme = Row("P", null, BudgetLevel.Programme),
        Activity = Row("P.1", "P", BudgetLevel.Activity, 1000),
        OutputA = Row("P.1.a", "P.1", BudgetLevel.Output, 600, 100),
        OutputB = Row("P.1.b", "P.1", BudgetLevel.Output, 400, 401);

    [Fact]
    public void Sums_that_the_file_leaves_out_are_made_from_below()
    {
        // Children before their parents: the order of rows means nothing.
        var (plan, problems) = BudgetPlan.Of(2026, [OutputB, OutputA, Activity, Programme]);

        Assert.Empty(problems);
        Assert.Equal(["P:1000/501", "P.1:1000/501", "P.1.a:600/100", "P.1.b:400/401"], plan!.Lines.Select(line => $"{line.Code}:{line.Ceiling}/{line.Realised}"));
        Assert.Equal(["P.1.b"], plan.Lines.Where(line => line.IsOverspent).Select(line => line.Code));
    }

    [Theory]
    [InlineData("one rupiah less than below", 999L, "ceiling")]
    [InlineData("exactly what is below", 1000L, null)]
    [InlineData("one rupiah to spare", 1001L, null)]
    public void A_ceiling_holds_what_lies_below(string label, long ceiling, string? column)
    {
        var (_, problems) = BudgetPlan.Of(2026, [Programme, Activity with { Ceiling = ceiling }, OutputA, OutputB]);

        Assert.Equal((label, column), (label, problems.Count == 0 ? null : problems[0].Column));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var (plan, problems) = BudgetPlan.Of(2026,
        [
            Programme, Programme, Row("Q", null, BudgetLevel.Activity, 1, 1), Row("R", "NONE", BudgetLevel.Output, 1, 1), Row("S", "P.1", BudgetLevel.Activity, 1, 1), Activity,
        ]);

        Assert.Null(plan);
        Assert.Equal(["1 code", "2 parent_code", "3 parent_code", "4 parent_code"], problems.Select(problem => $"{problem.Row} {problem.Column}"));
    }

    [Fact]
    public void A_line_with_nothing_below_says_its_own_figures()
    {
        var (_, problems) = BudgetPlan.Of(2026, [Programme, Activity with { Ceiling = null }]);
        Assert.Equal(["1 ceiling"], problems.Select(problem => $"{problem.Row} {problem.Column}"));
        Assert.Equal("realised", BudgetPlan.Of(2026, [Programme, Activity]).Problems[0].Column);
        Assert.Equal("realised", BudgetPlan.Of(2026, [Programme, Activity with { Realised = 500 }, OutputA, OutputB]).Problems[0].Column);
    }

    [Fact]
    public void Sums_beyond_all_budgets_are_refused_and_not_wrapped()
    {
        var most = BudgetRow.MostRupiah;
        var (_, problems) = BudgetPlan.Of(2026, [Programme, Row("A", "P", BudgetLevel.Output, most, most), Row("B", "P", BudgetLevel.Output, most, most)]);

        Assert.Equal(["0 ceiling"], problems.Select(problem => $"{problem.Row} {problem.Column}"));
    }

    private static BudgetRow Row(string code, string? parent, BudgetLevel level, long? ceiling = null, long? realised = null) =>
        new(code, parent, level, $"Baris {code}", null, "dokumen", null, ceiling, realised);
}
