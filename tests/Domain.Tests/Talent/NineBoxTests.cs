using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Talent;

namespace EPerformance.Domain.Tests.Talent;

public sealed class NineBoxTests
{
    [Theory]
    [InlineData(Expectation.Above, Potential.Low, 4)]
    [InlineData(Expectation.Above, Potential.Middle, 7)]
    [InlineData(Expectation.Above, Potential.High, 9)]
    [InlineData(Expectation.Meets, Potential.Low, 2)]
    [InlineData(Expectation.Meets, Potential.Middle, 5)]
    [InlineData(Expectation.Meets, Potential.High, 8)]
    [InlineData(Expectation.Below, Potential.Low, 1)]
    [InlineData(Expectation.Below, Potential.Middle, 3)]
    [InlineData(Expectation.Below, Potential.High, 6)]
    public void Each_cell_has_its_box(Expectation performance, Potential potential, int box) => Assert.Equal(box, NineBox.Of(performance, potential));

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(9, true)]
    public void The_pool_is_boxes_seven_to_nine(int box, bool isPool) => Assert.Equal(isPool, NineBox.IsPool(box));
}
