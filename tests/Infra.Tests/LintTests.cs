using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests;

/// <summary>Any result of the linter fails, a warning too.</summary>
public sealed class LintTests
{
    public static TheoryData<string> Files => ["main.bicep", .. Checkout.Agencies.Select(agency => $"agencies/{agency}.bicepparam")];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_lints_without_a_result(string file) => Assert.Empty((await Lint.OfAsync(Path.Combine(Checkout.Bicep, file))).Results);

    [Fact]
    public async Task What_is_only_a_warning_to_Bicep_is_a_result_here()
    {
        using var copy = new Copy();
        copy.Replace("modules/identity.bicep", "param tags object", "param tags object\nparam more string = ''");

        var (exitCode, results) = await Lint.OfAsync(copy.PathOf("modules/identity.bicep"));

        Assert.Contains(results, result => result.StartsWith("no-unused-params: ", StringComparison.Ordinal));
        // Bicep itself would let a misspelt property through.
        copy.Replace("modules/storage.bicep", "allowSharedKeyAccess:", "allowSharedKeyAcces:");
        (exitCode, results) = await Lint.OfAsync(copy.PathOf("modules/storage.bicep"));
        Assert.Equal(0, exitCode);
        Assert.Contains(results, result => result.StartsWith("BCP089: ", StringComparison.Ordinal));
    }
}
