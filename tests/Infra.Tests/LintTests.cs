using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests;

/// <summary>Any result of the linter fails, a warning too.</summary>
public sealed class LintTests
{
    [Fact]
    public async Task Every_file_lints_without_a_result()
    {
        var (files, results) = await Lint.OfAllAsync(Checkout.Bicep);

        Assert.Empty(results);
        Assert.Equal(Directory.EnumerateFiles(Checkout.Bicep, "*.bicep*", SearchOption.AllDirectories).Count(), files);
    }

    [Fact]
    public async Task What_is_only_a_warning_to_Bicep_is_a_result_here()
    {
        using var copy = new Copy();
        copy.Replace("modules/identity.bicep", "param tags object", "param tags object\nparam more string = ''");
        copy.Replace("modules/storage.bicep", "allowSharedKeyAccess:", "allowSharedKeyAcces:");

        var (_, results) = await Lint.OfAllAsync(Path.GetDirectoryName(copy.PathOf("main.bicep"))!);

        Assert.Contains(results, result => result.StartsWith("no-unused-params: ", StringComparison.Ordinal));
        Assert.Contains(results, result => result.StartsWith("BCP089: ", StringComparison.Ordinal));
    }
}
