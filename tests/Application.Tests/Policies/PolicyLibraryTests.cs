using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Policies;

public sealed class PolicyLibraryTests
{
    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("")]
    [InlineData("../policies/kaur-3-2022")]
    [InlineData("kaur-3-2022/2022-01-01")]
    [InlineData("KAUR-3-2022")]
    [InlineData("kaur\0")]
    public void What_names_no_policy_is_a_problem(string id)
    {
        using var folder = new PolicyFolder();

        Assert.Equal("POL-010", Assert.Single(folder.Resolve(id).Problems).Code);
    }

    [Fact]
    public void A_file_may_be_named_instead_of_an_id()
    {
        using var folder = new PolicyFolder();

        Assert.Equal("kaur-3-2022", folder.Resolve(folder.PathOf("kaur-3-2022")).Policy!.Identity.Id);
    }

    [Theory]
    [InlineData("the month before", 2022, 12, "2022-01-01")]
    [InlineData("the first month", 2023, 1, "2023-01-01")]
    [InlineData("the month after", 2023, 2, "2023-01-01")]
    public void The_version_in_force_on_the_first_of_the_month_is_used(string label, int year, int month, string version)
    {
        using var folder = new PolicyFolder();
        var newer = folder.Read("kaur-3-2022");
        newer["effectiveFrom"] = "2023-01-01";
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(folder.PathOf("kaur-3-2022"))!, "2023-01-01.json"), newer.ToJsonString());

        var policy = folder.Library.Resolve("kaur-3-2022", new CivilMonth(year, month)).Policy!;

        Assert.Equal((label, version), (label, policy.Identity.EffectiveFrom.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_month_before_the_first_version_is_a_simulation_with_a_warning()
    {
        using var folder = new PolicyFolder();

        var result = folder.Library.Resolve("kaur-3-2022", new CivilMonth(2021, 12));

        Assert.NotNull(result.Policy);
        Assert.Equal("effectiveFrom", Assert.Single(result.Warnings).Path);
    }
}
