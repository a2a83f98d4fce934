namespace EPerformance.Architecture.Tests;

/// <summary>The collection of decrees came with sixteen vectors worked out by hand; each has a proof under its number.</summary>
public sealed class GoldenVectorTests
{
    public static TheoryData<string> Numbers => [.. Enumerable.Range(1, 16).Select(number => $"G{number}")];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_golden_vector_has_a_test_or_a_golden_month_of_its_number(string number)
    {
        var tests = Repository.Read("tests/Application.Tests/Policies/GoldenVectorTests.cs");
        var isTest = new[] { $"\"{number}\"", $"\"{number}:", $" {number}_" }.Any(place => tests.Contains(place, StringComparison.Ordinal));
        var isMonth = Repository.Files("tests/golden/mechanisms", "note.md").Any(note => Repository.Read(note).Split('\n')[0].EndsWith($"golden vector {number}", StringComparison.Ordinal));

        Assert.True(isTest || isMonth, number);
    }
}
