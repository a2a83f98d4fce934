using EPerformance.Domain.Allowance;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Policies;

/// <summary>What must hold for every decree that can be calculated, whatever its mechanism.</summary>
public sealed class ShippedPolicyLawTests
{
    private static readonly PersonFacts Facts = PersonFacts.None with
    {
        Skp = [new SkpScore(2026, 7, Exact.Whole(90), null), new SkpScore(2026, 8, Exact.Whole(90), null), new SkpScore(2026, 9, Exact.Whole(90), new DateOnly(2026, 9, 2))],
        Ratings = [new PeriodRating(2025, null, Expectation.Below, Expectation.Meets), new PeriodRating(2026, 9, Expectation.Meets, Expectation.Meets)],
        Modifiers = [new ModifierFact("PERILAKU_PCT", DateRange.Since(new DateOnly(2026, 1, 1)), "80", "")],
        Prices = new PostPrices([new PostPrice("Staf", "STAF", Exact.Whole(20_000), Exact.Whole(12_000), Exact.Whole(150), new DateOnly(2020, 1, 1), "")]),
    };

    private static readonly int[] Workdays = [.. new MonthFacts().Build().Days.Select(day => day.Date.Day)];

    public static TheoryData<string> Policies() => ShippedPolicyTests.All();

    /// <summary>Where a punch is due in a window, coming before it opens is no punch: that is no lateness.</summary>
    public static TheoryData<string> WithoutWindows() => [.. ShippedPolicyTests.All().Select(row => row.Data).Where(id => !id.StartsWith("seluma", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Policies))]
    public void One_more_unexcused_day_never_raises_pay(string id) => NeverRises(id, Enumerable.Range(0, 23).Select(count => new MonthFacts().AbsentOn(Workdays[..count])));

    [Theory]
    [MemberData(nameof(WithoutWindows))]
    public void Seven_more_minutes_late_never_raise_pay(string id) => NeverRises(
        id, Enumerable.Range(0, 30).Select(step => new MonthFacts().On(1, $"{new TimeOnly(6, 25).AddMinutes(step * 7).ToString("HH\\:mm", System.Globalization.CultureInfo.InvariantCulture)} 16:30")));

    private static void NeverRises(string id, IEnumerable<MonthFacts> worseAndWorse)
    {
        using var folder = new PolicyFolder();
        var name = folder.Read(id)["class"]!.GetValue<string>() == "fragment" ? $"dasar-perpres-71-2023+komponen-60-40+{id}" : id;
        if (folder.Resolve(name).Policy is not { } policy)
            return;
        var before = long.MaxValue;
        foreach (var month in worseAndWorse)
        {
            var payable = Pay(policy, month);
            Assert.True(payable <= before, $"{payable} after {before}");
            Assert.Equal(payable, Pay(policy, month));
            Assert.True(payable >= 0);
            before = payable;
        }
    }

    private static long Pay(AllowancePolicy policy, MonthFacts month)
    {
        var (breakdown, gaps) = AllowanceCalculator.Calculate(policy, month.Build() with { Facts = Facts });
        Assert.Empty(gaps);
        return breakdown!.Payable;
    }
}
