using EPerformance.Domain.Appraisal;
using EPerformance.Domain.National;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.National;

public sealed class NationalRulesTests
{
    private const string Eighteen = "198502022010012002";

    [Theory]
    [InlineData(Eighteen, EmploymentType.Pns, true, null)]
    [InlineData(Eighteen, EmploymentType.Cpns, true, null)]
    [InlineData(Eighteen, EmploymentType.Pppk, true, null)]
    [InlineData(Eighteen, EmploymentType.NonAsn, true, LeftOutReason.NotAsn)]
    [InlineData("19850202201001200", EmploymentType.Pns, true, LeftOutReason.NipUnusable)]
    [InlineData("1985020220100120022", EmploymentType.Pns, true, LeftOutReason.NipUnusable)]
    [InlineData("19850202201001200A", EmploymentType.Pns, true, LeftOutReason.NipUnusable)]
    [InlineData(Eighteen, EmploymentType.Pns, false, LeftOutReason.NotDecided)]
    [InlineData("A", EmploymentType.NonAsn, false, LeftOutReason.NotAsn)]
    public void Only_decided_evaluations_of_civil_servants_with_eighteen_digits_go_out(string nip, EmploymentType employment, bool isDecided, LeftOutReason? reason) =>
        Assert.Equal(reason, NationalRules.ReasonOf(Nip.Parse(nip), employment, isDecided));

    [Theory]
    [InlineData(Expectation.Above, 1)]
    [InlineData(Expectation.Meets, 2)]
    [InlineData(Expectation.Below, 3)]
    public void Each_rating_has_its_code(Expectation rating, int code) => Assert.Equal(code, NationalRules.CodeOf(rating));
}
