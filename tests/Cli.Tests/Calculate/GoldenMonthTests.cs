using System.Globalization;
using System.Text.Json;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Cli.Tests.Calculate;

/// <summary>Months with results that an independent program computed: they must be equal field for field.</summary>
public sealed class GoldenMonthTests
{
    public static TheoryData<string, string, string> Months()
    {
        var months = new TheoryData<string, string, string>();
        foreach (var (bundle, month) in new[] { ("bundle-s1", "2026-09"), ("bundle-2026-03", "2026-03") })
        {
            foreach (var policy in new[] { "permentan-68-2012", "kaur-3-2022", "kaur-3-2022-discipline40", "bgn-4-2025-test", "dikdasmen-14-2025-test" })
                months.Add(bundle, month, policy);
        }

        return months;
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void The_allowance_equals_the_expected_one_field_for_field(string bundle, string month, string policy)
    {
        using var run = new CliRun();

        Assert.Equal((0, ""), (run.Run(policy, Golden.Bundle(bundle), month, days: true), string.Join('\n', run.Errors.Where(line => !line.StartsWith("warning", StringComparison.Ordinal)))));

        Assert.Equal(CliRun.Records(Golden.Expected(bundle, policy, "allowance.csv")), CliRun.Records(Path.Combine(run.Out, "allowance.csv")));
        Assert.Equal(CliRun.Records(Golden.Expected(bundle, "days.csv")), CliRun.Records(Path.Combine(run.Out, "days.csv")));
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void The_lines_of_everybody_add_up_to_the_payable_amount(string bundle, string month, string policy)
    {
        using var run = new CliRun();

        Assert.Equal(0, run.Run(policy, Golden.Bundle(bundle), month));

        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Out, "allowance.json")));
        var payable = CliRun.Records(Path.Combine(run.Out, "allowance.csv")).Skip(1).ToDictionary(record => record[0], record => record[5]);
        Assert.Equal(payable.Count, json.RootElement.GetArrayLength());
        foreach (var person in json.RootElement.EnumerateArray())
        {
            var sum = person.GetProperty("lines").EnumerateArray().Aggregate(Exact.Zero, (total, line) => total + Read(line.GetProperty("amount").GetString()!));
            Assert.Equal(Exact.Whole(person.GetProperty("payable").GetInt64()), sum);
            Assert.Equal(payable[person.GetProperty("nip").GetString()!], person.GetProperty("payable").GetInt64().ToString(CultureInfo.InvariantCulture));
            Assert.Equal("ROUNDING", person.GetProperty("lines").EnumerateArray().Last().GetProperty("code").GetString());
        }
    }

    private static Exact Read(string text)
    {
        var parts = text.Split('/');
        Assert.True(Exact.TryParseDecimal(parts[0], out var numerator));
        return parts.Length == 1 ? numerator : numerator / Exact.Whole(long.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
