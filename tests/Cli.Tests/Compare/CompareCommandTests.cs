using EPerformance.Cli.Compare;
using EPerformance.Cli.Tests.Calculate;
using EPerformance.TestKit;

namespace EPerformance.Cli.Tests.Compare;

public sealed class CompareCommandTests
{
    [Fact]
    public void Two_policies_on_one_month_differ_rule_by_rule()
    {
        using var kaur = new CliRun();
        using var kementan = new CliRun();
        kaur.Run("kaur-3-2022", Golden.Bundle("bundle-2026-03"), "2026-03");
        kementan.Run("permentan-68-2012", Golden.Bundle("bundle-2026-03"), "2026-03");

        var (status, output, errors) = Compare(kaur.Out, kementan.Out, "--most", "1", "--lang", "en");

        Assert.Equal((0, ""), (status, errors));
        Assert.Contains("55 people, 30 differ: Rp 288.849.515 becomes Rp 286.073.943 (Rp -2.775.572)", output, StringComparison.Ordinal);
        Assert.Contains("29 more people", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_is_equal_to_itself()
    {
        using var run = new CliRun();
        run.Run("kaur-3-2022", Golden.Bundle("bundle-s1"), "2026-09");

        var (status, output, _) = Compare(run.Out, Path.Combine(run.Out, "allowance.json"));

        Assert.Equal(0, status);
        Assert.Contains(" 0 berbeda", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("[{\"nip\":\"1\"}]")]
    [InlineData("[{\"nip\":\"1\",\"name\":\"A\",\"month\":\"2026-03\",\"policy\":{},\"lines\":[{\"code\":\"X\",\"text\":{\"id\":\"\",\"en\":\"\"},\"source\":{\"regulation\":\"\",\"article\":\"\"},\"amount\":\"satu\"}],\"payable\":1}]")]
    [InlineData("not json")]
    public void A_file_that_is_no_result_gives_status_2_and_a_line(string? content)
    {
        var file = Path.Combine(Path.GetTempPath(), $"eperformance-compare-{(content ?? "none").Length}.json");
        if (content is null)
            File.Delete(file);
        else
            File.WriteAllText(file, content);

        var (status, output, errors) = Compare(file, file);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith($"{file}:1: *: ", errors, StringComparison.Ordinal);
    }

    private static (int Status, string Output, string Errors) Compare(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var status = CompareCommand.Create(output, errors, 160).Parse(arguments).Invoke();
        return (status, output.ToString(), errors.ToString());
    }
}
