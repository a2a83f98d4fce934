using EPerformance.Application.Allowance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>Runs the constructed months under a policy and keeps, for each code, the first line that it led to.</summary>
internal static class WorkedExamples
{
    private const int UsualClass = 8;

    /// <summary>The class that the examples are about.</summary>
    public static int ClassOf(AllowancePolicy policy) =>
        policy.Tariff.Amounts.ContainsKey(UsualClass) || policy.Tariff.Amounts.Count == 0 ? UsualClass : Math.Clamp(policy.Tariff.Amounts.Keys.Max(), 1, 17);

    /// <returns>By code of rule, tier or leave rule.</returns>
    public static IReadOnlyDictionary<string, Text> Of(AllowancePolicy policy)
    {
        var examples = new Dictionary<string, Text>(StringComparer.Ordinal);
        var source = new ExampleBundle(policy.Tariff.OfPosts.Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? "Pelaksana", ClassOf(policy));
        var needed = ExampleCases.NeededModifiers(policy);
        foreach (var example in ExampleCases.Of(policy))
            source.Add(example with { Rows = [.. example.Rows, .. needed.Where(kind => !example.Rows.Any(row => row.Values.Contains($",{kind},", StringComparison.Ordinal))).Select(FullMark)] });
        var bundle = BundleReader.Read(source, LawLibrary.Default.Patterns, strict: true).Bundle
            ?? throw new InvalidOperationException("The constructed month has a problem");
        var calculation = new MonthCalculation(bundle, policy, ExampleBundle.Month);
        for (var i = 0; i < bundle.People.Count; i++)
        {
            var (_, breakdown, gaps) = calculation.Of(i);
            if (breakdown is null || gaps.Count > 0)
                continue;
            foreach (var line in breakdown.Lines)
                examples.TryAdd(line.Code, TextOf(source.Names[i], line, breakdown));
        }

        return examples;
    }

    private static (string File, string Values) FullMark(string kind) => ("modifiers.csv", $"{{nip}},{kind},2026-07-01,2026-09-30,100,contoh");

    private static Text TextOf(Text name, AllowanceLine line, AllowanceBreakdown breakdown)
    {
        string Working(string language) =>
            $"{line.Quantity} × {line.Rate}% × {RuleSentence.Rupiah(line.Basis, language)} = {RuleSentence.Rupiah(line.Amount, language)}";
        return new Text(
            $"{name.Id}: {Working("id")}; dibayar {RuleSentence.Rupiah(Rupiah.Whole(breakdown.Payable), "id")}",
            $"{name.En}: {Working("en")}; paid {RuleSentence.Rupiah(Rupiah.Whole(breakdown.Payable), "en")}");
    }
}
