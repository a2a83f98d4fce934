using EPerformance.Domain.Allowance;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Policies;

/// <summary>An event is judged by the version of the decree that is in force on its day.</summary>
public sealed class PolicyVersionTests
{
    private const string Old = """
        "rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"3"}]
        """;

    private const string New = """
        "rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"5"}],"tariff":{"classes":{"8":1200000},"source":{"ref":"s"}}
        """;

    [Theory]
    [InlineData("the last day of the old one", 15, "TK -33000")]
    [InlineData("the first day of the new one", 16, "TK -55000")]
    public void The_day_of_the_event_chooses_the_version_and_the_base_is_the_months(string label, int day, string line)
    {
        var breakdown = Calculate(new MonthFacts().AbsentOn(day));

        // 11 working days up to the 15th at 1,000,000 and 11 from the 16th at 1,200,000: 1,100,000.
        Assert.Equal((label, $"BASE 500000; BASE 600000; {line}; ROUNDING 0"), (label, string.Join("; ", breakdown.Lines.Select(item => $"{item.Code} {item.Amount}"))));
    }

    [Fact]
    public void The_library_chains_the_versions_of_a_month()
    {
        using var folder = new PolicyFolder();
        var older = folder.Read("kaur-3-2022");
        older["effectiveFrom"] = "2026-09-16";
        older["rules"]![2]!["deductPct"] = "6";
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(folder.PathOf("kaur-3-2022"))!, "2026-09-16.json"), older.ToJsonString());

        var policy = folder.Library.Resolve("kaur-3-2022", new CivilMonth(2026, 9)).Policy!;
        var (breakdown, _) = AllowanceCalculator.Calculate(policy, new MonthFacts().AbsentOn(15, 16).Build());

        Assert.Equal(new DateOnly(2026, 9, 16), policy.Identity.EffectiveFrom);
        Assert.Equal(new DateOnly(2022, 1, 1), policy.Before!.Identity.EffectiveFrom);
        Assert.Equal(["3", "6"], breakdown!.Lines.Where(line => line.Code == "TK").Select(line => line.Rate.ToString()));
        Assert.Null(folder.Library.Resolve("kaur-3-2022", new CivilMonth(2026, 8)).Policy!.Before);
        Assert.Null(folder.Library.Resolve("kaur-3-2022", new CivilMonth(2026, 10)).Policy!.Before);
    }

    private static AllowanceBreakdown Calculate(MonthFacts facts)
    {
        var current = OwnPolicy.Of(New);
        var policy = current with { Identity = current.Identity with { EffectiveFrom = new DateOnly(2026, 9, 16) }, Before = OwnPolicy.Of(Old) };
        return AllowanceCalculator.Calculate(policy, facts.Build()).Breakdown!;
    }
}
