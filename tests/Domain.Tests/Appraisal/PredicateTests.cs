using EPerformance.Domain.Appraisal;

namespace EPerformance.Domain.Tests.Appraisal;

/// <summary>The nine cells, the axes as the regulation has them: results down, behaviour across.</summary>
public sealed class PredicateTests
{
    [Theory]
    [InlineData(Expectation.Above, Expectation.Above, Predicate.SangatBaik)]
    [InlineData(Expectation.Above, Expectation.Meets, Predicate.Baik)]
    [InlineData(Expectation.Above, Expectation.Below, Predicate.Kurang)]
    [InlineData(Expectation.Meets, Expectation.Above, Predicate.Baik)]
    [InlineData(Expectation.Meets, Expectation.Meets, Predicate.Baik)]
    [InlineData(Expectation.Meets, Expectation.Below, Predicate.Kurang)]
    [InlineData(Expectation.Below, Expectation.Above, Predicate.ButuhPerbaikan)]
    [InlineData(Expectation.Below, Expectation.Meets, Predicate.ButuhPerbaikan)]
    [InlineData(Expectation.Below, Expectation.Below, Predicate.SangatKurang)]
    public void Each_cell_has_its_predicate(Expectation workResult, Expectation behaviour, Predicate expected) => Assert.Equal(expected, Predicates.Of(workResult, behaviour));

    [Fact]
    public void Good_results_do_not_make_up_for_misconduct() => Assert.Equal(Predicate.Kurang, Predicates.Of(Expectation.Above, Expectation.Below));

    [Fact]
    public void What_is_no_rating_is_no_cell() => Assert.Throws<InvalidOperationException>(() => Predicates.Of((Expectation)3, Expectation.Meets));
}
