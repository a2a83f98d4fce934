using System.Reflection;
using System.Text.RegularExpressions;
using EPerformance.Application.Telemetry;
using EPerformance.Infra.Tests.Bicep;

namespace EPerformance.Infra.Tests;

/// <summary>The workbook asks for what the program emits, under the same names, and for all of it.</summary>
public sealed partial class WorkbookTests(BicepFixture bicep)
{
    private static readonly string Source = File.ReadAllText(Path.Combine(Checkout.Bicep, "modules", "workbook.bicep"));

    [Theory]
    [InlineData("demo.dev")]
    [InlineData("kemensos.prod")]
    public async Task Every_instance_has_one(string agency)
    {
        var workbook = (await bicep.OutcomeAsync(agency)).Prediction!.Only("Microsoft.Insights/workbooks");

        Assert.Equal("shared", workbook.Text("kind"));
        Assert.True(Guid.TryParse(workbook.Name, out _), workbook.Name);
    }

    [Fact]
    public void Every_metric_is_one_that_the_program_emits_and_every_measure_is_shown()
    {
        var asked = MetricName().Matches(Source).Select(match => match.Groups[1].Value).ToHashSet();
        var measures = typeof(Measures).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral && field.Name != nameof(Measures.MeterName)).Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Empty(measures.Except(asked));
        Assert.Equal(["eperformance.storage.transactions"], asked.Except(measures));
        Assert.Contains("\"eperformance.storage.transactions\"", Code("Storage/Transactions/TransactionCounter.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_label_is_one_that_is_written()
    {
        var measures = Code("Application/Telemetry/Measures.cs");
        var counter = Code("Storage/Transactions/TransactionCounter.cs");
        var labels = Label().Matches(Source).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Contains($"\"{label}\"", measures + counter, StringComparison.Ordinal));
        Assert.All(SpanTag().Matches(Source).Select(match => match.Groups[1].Value), tag => Assert.Contains($"\"{tag}\"", Code("Api/Telemetry/RequestSpan.cs"), StringComparison.Ordinal));
    }

    private static string Code(string path) => File.ReadAllText(Path.Combine(Checkout.Root, "src", path));

    [GeneratedRegex(@"Name == ""([\w.]+)""")]
    private static partial Regex MetricName();

    [GeneratedRegex(@"Properties\.(\w+)")]
    private static partial Regex Label();

    [GeneratedRegex(@"Properties\[""([\w.]+)""\]")]
    private static partial Regex SpanTag();
}
