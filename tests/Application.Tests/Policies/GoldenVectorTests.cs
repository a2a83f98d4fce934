using System.Text.Json.Nodes;
using EPerformance.Application.Law;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Policies;

/// <summary>
/// Worked by hand: class 8, Rp 4,595,150, 22 working days; late 10, 25 and 75 minutes, 20 minutes early, one missing check-out, one absent
/// day. The numbers of the vectors are those of the collection they come from.
/// </summary>
public sealed class GoldenVectorTests
{
    private static MonthFacts Scenario => new MonthFacts()
        .On(1, "07:40 16:00").On(2, "07:55 16:00").On(3, "08:45 16:00").On(7, "07:30 15:40").On(8, "07:30 -").AbsentOn(9);

    [Theory]
    [InlineData("G1", "permentan-68-2012", EmploymentType.Pns, "4181586.5", 4_181_587)]
    [InlineData("G2", "kaur-3-2022", EmploymentType.Pns, "4259704.05", 4_259_704)]
    [InlineData("G3", "kaur-3-2022-discipline40", EmploymentType.Pns, "4460971.62", 4_460_972)]
    [InlineData("G6", "permentan-68-2012", EmploymentType.Cpns, "3345269.2", 3_345_269)]
    public void The_scenario_pays_what_was_worked_out_by_hand(string vector, string policy, EmploymentType type, string exact, long payable)
    {
        var breakdown = Calculate(policy, Scenario.As(type, 8));

        Assert.Equal((vector, exact), (vector, breakdown.Lines.Where(line => line.Code != LineCode.Rounding).Aggregate(Exact.Zero, (sum, line) => sum + line.Amount.Value).ToString()));
        Assert.Equal(payable, breakdown.Payable);
    }

    [Theory]
    [InlineData("60 min 0 s", "08:30:00", "0.5")]
    [InlineData("60 min 1 s, seconds dropped", "08:30:01", "0.5")]
    [InlineData("61 min", "08:31:00", "1")]
    public void G7_more_than_sixty_minutes_at_the_national_nutrition_agency(string label, string arrival, string percent) =>
        Assert.Equal((label, percent), (label, Deducted("bgn-4-2025-test", new MonthFacts().On(1, $"{arrival} 16:00"))));

    [Theory]
    [InlineData("G8: nine in a row", new[] { 1, 2, 3, 4, 7, 8, 9, 10, 11 }, "22.5")]
    [InlineData("G9: ten in a row", new[] { 1, 2, 3, 4, 7, 8, 9, 10, 11, 14 }, "100")]
    public void Ten_days_in_a_row_take_the_whole_month_at_the_ministry_of_education(string label, int[] days, string percent) =>
        Assert.Equal((label, percent), (label, Deducted("dikdasmen-14-2025-test", new MonthFacts().AbsentOn(days))));

    [Fact]
    public void G10_five_days_at_each_side_of_a_month_end_are_twelve_and_a_half_per_cent_each()
    {
        Assert.Equal("12.5", Deducted("dikdasmen-14-2025-test", new MonthFacts().In(2026, 5).AbsentOn(25, 26, 27, 28, 29)));
        Assert.Equal("12.5", Deducted("dikdasmen-14-2025-test", new MonthFacts().In(2026, 6).AbsentOn(1, 2, 3, 4, 5)));
    }

    [Theory]
    [InlineData("G11: arrive 08:45, leave 75 minutes later", "08:45 17:15", "")]
    [InlineData("G12: 09:01", "09:01 17:30", "1")]
    [InlineData("G13: 09:31", "09:31 17:30", "1.25")]
    [InlineData("G13: 10:01", "10:01 17:30", "2.5")]
    [InlineData("G13: no check-in", "- 17:30", "2.5")]
    public void The_ministry_of_finance_counts_by_the_clock_after_its_window(string label, string punches, string percent)
    {
        using var folder = new PolicyFolder();
        var policy = folder.Change("pmk-221-2021", json =>
        {
            json["missing"] = new JsonArray();
            json["cap"]!["pct"] = "100";
            json["rules"]![1]!["tiers"]![3]!["deductPct"] = "0";
            json["rules"]![1]!["missingPunch"]!["deductPct"] = "0";
            json["rules"]![2]!["deductPct"] = "0";
        }).Resolve("pmk-221-2021").Policy!;
        var month = new MonthFacts().On(1, punches).Build();
        var sheet = new ChargeSheet();

        foreach (var rule in policy.Rules)
            rule.Assess(month, month.Assignments[0], sheet);

        Assert.Equal((label, percent), (label, string.Join("+", sheet.Charges.Select(charge => charge.Total))));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "TEGURAN_LISAN")]
    [InlineData(4, "TEGURAN_TERTULIS")]
    [InlineData(6, "TEGURAN_TERTULIS")]
    [InlineData(7, "TIDAK_PUAS")]
    [InlineData(10, "TIDAK_PUAS")]
    [InlineData(11, "TUKIN_25_6")]
    [InlineData(13, "TUKIN_25_6")]
    [InlineData(14, "TUKIN_25_9")]
    [InlineData(16, "TUKIN_25_9")]
    [InlineData(17, "TUKIN_25_12")]
    [InlineData(20, "TUKIN_25_12")]
    [InlineData(21, "TURUN_JABATAN")]
    [InlineData(24, "TURUN_JABATAN")]
    [InlineData(25, "BEBAS_JABATAN")]
    [InlineData(27, "BEBAS_JABATAN")]
    [InlineData(28, "PEMBERHENTIAN")]
    public void G14_unexcused_days_of_a_year_lead_up_the_ladder_of_the_law(int days, string? sanction) =>
        Assert.Equal(sanction, LawLibrary.Default.Discipline("pp-94-2021")!.StepOf(days)?.Sanction);

    /// <summary>What the law provides for and the fragment that pays for it call the same thing by the same word.</summary>
    [Fact]
    public void G14_every_cut_of_the_ladder_has_its_line_in_the_fragment_for_the_allowance()
    {
        using var folder = new PolicyFolder();
        var cuts = folder.Read("pp-94-2021-tukin")["rules"]![0]!["cuts"]!.AsArray().Select(cut => (cut!["sanction"]!.GetValue<string>(), (int?)cut["months"]!.GetValue<int>()));

        var steps = LawLibrary.Default.Discipline("pp-94-2021")!.Steps.Where(step => step.Level == SanctionLevel.Medium);

        Assert.Equal(steps.Select(step => (step.Sanction, step.Months)), cuts);
    }

    private static string Deducted(string policy, MonthFacts facts)
    {
        var breakdown = Calculate(policy, facts);
        var sum = breakdown.Lines.Where(line => line.Code is not (LineCode.Base or LineCode.Rounding)).Aggregate(Exact.Zero, (total, line) => total + line.Amount.Value);
        return (-sum / Exact.Whole(breakdown.Base) * Exact.Whole(100)).ToString();
    }

    private static AllowanceBreakdown Calculate(string id, MonthFacts facts)
    {
        using var folder = new PolicyFolder();
        return AllowanceCalculator.Calculate(folder.Resolve(id).Policy!, facts.Build()).Breakdown!;
    }
}
