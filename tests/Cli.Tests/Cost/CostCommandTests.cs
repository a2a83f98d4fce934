using EPerformance.Cli.Cost;

namespace EPerformance.Cli.Tests.Cost;

public sealed class CostCommandTests
{
    [Fact]
    public void It_shows_a_column_for_each_size_and_the_date_of_the_prices()
    {
        var (status, output, errors) = Run("--people", "1000", "10000", "--lang", "en");

        Assert.Equal((0, ""), (status, errors));
        Assert.Contains("1.000 │ 10.000 │", output.Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("List prices of 2026-11-26, 1 dollar = Rp 16.500, memory 2048 MB", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--people", "0")]
    [InlineData("--people", "5000001")]
    [InlineData("--memory-mb", "1024")]
    [InlineData("--ready", "-1")]
    [InlineData("--rupiah-per-dollar", "0")]
    public void What_makes_no_sense_is_refused_with_a_line(string option, string value)
    {
        var (status, output, errors) = Run(option, value);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("arguments:1: *: --people 1 sampai", errors, StringComparison.Ordinal);
    }

    private static (int Status, string Output, string Errors) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var status = CostCommand.Create(output, errors, 160).Parse(arguments).Invoke();
        return (status, output.ToString(), errors.ToString());
    }
}
