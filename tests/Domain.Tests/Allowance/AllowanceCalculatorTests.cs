using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Allowance;

/// <summary>Class 8 is Rp 4,595,150 and class 9 Rp 5,079,200; September 2026 has 22 working days.</summary>
public sealed class AllowanceCalculatorTests
{
    private static readonly AllowancePolicy Policy = TestPolicy.Of(TestPolicy.Late, TestPolicy.Early, TestPolicy.AbsentDay("4"));

    [Fact]
    public void A_month_without_events_is_the_class_amount()
    {
        var breakdown = Calculate(Policy, new MonthFacts());

        Assert.Equal((4_595_150, 4_595_150, 0), (breakdown.Base, breakdown.Payable, breakdown.Deduction));
        Assert.Equal(["BASE 4595150", "ROUNDING 0"], Show(breakdown));
    }

    [Fact]
    public void Each_line_is_its_basis_times_rate_times_quantity_and_the_lines_add_up()
    {
        var facts = new MonthFacts().On(1, "07:40 16:30").On(2, "07:55 16:30").On(3, "08:45 16:30").AbsentOn(4);

        var breakdown = Calculate(Policy, facts);

        Assert.Equal(["BASE 4595150", "TL1 -45951.5", "TL3 -57439.375", "TK -183806", "ROUNDING -0.125"], Show(breakdown));
        Assert.Equal(4_307_953, breakdown.Payable);
        Assert.All(breakdown.Lines.Skip(1).SkipLast(1), line => Assert.Equal(-(line.Basis * line.Rate * line.Quantity), line.Amount));
    }

    [Theory]
    [InlineData(EmploymentType.Pns, "4595150")]
    [InlineData(EmploymentType.Cpns, "3676120")]
    [InlineData(EmploymentType.Pppk, "4595150")]
    public void Who_is_on_probation_gets_80_percent_and_others_all(EmploymentType type, string amount) =>
        Assert.Equal($"BASE {amount}", Show(Calculate(Policy, new MonthFacts().As(type, 8)))[0]);

    [Fact]
    public void Percentages_are_of_the_reduced_amount_of_who_is_on_probation() =>
        Assert.Equal("TK -147044.8", Show(Calculate(Policy, new MonthFacts().As(EmploymentType.Cpns, 8).AbsentOn(4)))[1]);

    [Theory]
    [InlineData("the whole month", "2026-09-01", "2026-09-30", 4_595_150)]
    [InlineData("joined on the second", "2026-09-02", "9999-12-31", 4_386_280)]
    [InlineData("joined on the last day", "2026-09-30", "9999-12-31", 208_870)]
    [InlineData("left on the first", "2020-01-01", "2026-09-01", 208_870)]
    [InlineData("left the day before the last", "2020-01-01", "2026-09-29", 4_386_280)]
    public void Who_joins_or_leaves_gets_the_share_of_the_working_days(string label, string from, string to, long payable) =>
        Assert.Equal((label, payable), (label, Calculate(Policy, new MonthFacts().Assigned(from, to)).Payable));

    [Fact]
    public void An_assignment_without_a_working_day_is_a_base_of_nothing()
    {
        var breakdown = Calculate(Policy, new MonthFacts().Assigned("2026-09-05", "2026-09-06"));

        Assert.Equal((8, 0, 0), (breakdown.JobClass, breakdown.Base, breakdown.Payable));
        Assert.Equal(["BASE 0", "ROUNDING 0"], Show(breakdown));
    }

    [Fact]
    public void A_month_without_any_working_day_does_not_divide_by_nothing()
    {
        var facts = Enumerable.Range(1, 30).Aggregate(new MonthFacts(), (month, day) => month.Holiday($"2026-09-{day:D2}"));

        Assert.Equal(0, Calculate(Policy, facts).Payable);
    }

    [Fact]
    public void Who_moves_in_the_month_has_two_bases_and_each_event_is_of_its_own()
    {
        var facts = new MonthFacts().Assigned("2026-09-01", "2026-09-15").Assigned("2026-09-16", "2026-09-30", jobClass: 9, unit: "BM")
            .AbsentOn(15, 16);

        var breakdown = Calculate(Policy, facts);

        // 11 of 22 working days each: 2,297,575 and 2,539,600.
        Assert.Equal(["1 BASE 2297575", "1 TK -91903", "2 BASE 2539600", "2 TK -101584", " ROUNDING 0"], breakdown.Lines.Select(line => $"{line.Assignment} {line.Code} {line.Amount}"));
        Assert.Equal((9, 4_837_175, 4_643_688), (breakdown.JobClass, breakdown.Base, breakdown.Payable));
    }

    [Fact]
    public void Shares_without_a_decimal_add_up_to_the_whole_when_nothing_else_changes()
    {
        var facts = new MonthFacts().Assigned("2026-09-01", "2026-09-08").Assigned("2026-09-09", "2026-09-10").Assigned("2026-09-11", "2026-09-30");

        var breakdown = Calculate(Policy, facts);

        Assert.Equal(4_595_150, breakdown.Payable);
        Assert.Equal("0", breakdown.Lines[^1].Amount.ToString());
    }

    [Theory]
    [InlineData("below", 2, 4_227_538, null)]
    [InlineData("at", 3, 4_043_732, null)]
    [InlineData("above", 4, 4_043_732, "183806")]
    [InlineData("far above", 22, 4_043_732, "3492314")]
    public void The_cap_gives_back_what_goes_beyond_it(string label, int absentDays, long payable, string? back)
    {
        var facts = AbsentDays(absentDays);

        var breakdown = Calculate(Policy.CappedAt("12"), facts);

        Assert.Equal((label, payable), (label, breakdown.Payable));
        Assert.Equal((label, back), (label, breakdown.Lines.FirstOrDefault(line => line.Code == LineCode.Cap)?.Amount.ToString()));
    }

    [Fact]
    public void Nothing_is_left_at_a_cap_of_100_and_never_less_than_nothing()
    {
        var policy = TestPolicy.Of(TestPolicy.AbsentDay("4"), TestPolicy.Consecutive(10, "100"));

        Assert.Equal(0, Calculate(policy, AbsentDays(22)).Payable);
    }

    [Fact]
    public void A_percentage_of_a_component_is_of_its_weight()
    {
        var policy = TestPolicy.Of(TestPolicy.AbsentDay("4", new PayBase("DISIPLIN"))).InTwoParts();

        var line = Calculate(policy, new MonthFacts().AbsentOn(1)).Lines[1];

        Assert.Equal(("1838060", "-73522.4"), (line.Basis.ToString(), line.Amount.ToString()));
    }

    [Fact]
    public void Each_base_has_its_own_cap()
    {
        var policy = TestPolicy.Of(TestPolicy.AbsentDay("30", new PayBase("DISIPLIN")), TestPolicy.Consecutive(2, "10", new PayBase("PRODUKTIVITAS"))).InTwoParts();

        var breakdown = Calculate(policy, new MonthFacts().AbsentOn(1, 2, 3, 4));

        // 120 % of discipline becomes 100 %; 10 % of productivity stays.
        Assert.Equal(["BASE 4595150", "TK -2205672", "TK-BERTURUT -275709", "CAP 367612", "ROUNDING 0"], Show(breakdown));
    }

    [Theory]
    [InlineData("less than there is", "50", 459_515, null)]
    [InlineData("just all of it", "60", 0, null)]
    [InlineData("more than there is", "70", 0, "459515")]
    public void The_whole_and_a_component_together_never_take_more_than_there_is(string label, string ofTheWhole, long payable, string? back)
    {
        var policy = TestPolicy.Of(TestPolicy.AbsentDay(ofTheWhole), TestPolicy.Consecutive(1, "100", new PayBase("DISIPLIN"))).InTwoParts();

        var breakdown = Calculate(policy, new MonthFacts().AbsentOn(1));

        Assert.Equal((label, payable, back), (label, breakdown.Payable, breakdown.Lines.FirstOrDefault(line => line.Code == LineCode.Cap)?.Amount.ToString()));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, 1, 4_572_174, "-0.25")]
    [InlineData(RoundingMode.Floor, 1, 4_572_174, "-0.25")]
    [InlineData(RoundingMode.Ceiling, 1, 4_572_175, "0.75")]
    [InlineData(RoundingMode.Floor, 1000, 4_572_000, "-174.25")]
    [InlineData(RoundingMode.Ceiling, 1000, 4_573_000, "825.75")]
    public void The_rounding_line_makes_the_sum_whole(RoundingMode mode, int unit, long payable, string difference)
    {
        // 4,595,150 × (100 % − 0.5 %) = 4,572,174.25.
        var policy = Policy with { Rounding = new Rounding(mode, unit) };

        var breakdown = Calculate(policy, new MonthFacts().On(1, "07:35 16:30"));

        Assert.Equal((payable, difference), (breakdown.Payable, breakdown.Lines[^1].Amount.ToString()));
        Assert.Equal(LineCode.Rounding, breakdown.Lines[^1].Code);
    }

    [Fact]
    public void Only_the_sum_of_all_assignments_is_rounded()
    {
        // 4,595,150 / 22 has no decimal; two parts of one class round to the same amount as one.
        var facts = new MonthFacts().Assigned("2026-09-01", "2026-09-01").Assigned("2026-09-02", "2026-09-30");

        Assert.Equal(["BASE 2297575/11", "BASE 48249075/11", "ROUNDING 0"], Show(Calculate(Policy, facts)));
    }

    [Fact]
    public void Who_has_no_job_class_has_no_allowance_and_no_gap()
    {
        var (breakdown, gaps) = AllowanceCalculator.Calculate(
            Policy, new MonthFacts().As(EmploymentType.NonAsn, null).Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-30").Build());

        Assert.Null(breakdown);
        Assert.Empty(gaps);
    }

    [Fact]
    public void Who_is_not_placed_in_the_month_has_no_allowance()
    {
        var (breakdown, gaps) = AllowanceCalculator.Calculate(Policy, new MonthFacts().Assigned("2026-10-01", "9999-12-31").Build());

        Assert.Null(breakdown);
        Assert.Empty(gaps);
    }

    [Fact]
    public void A_part_without_a_job_class_earns_nothing_and_keeps_its_number()
    {
        var facts = new MonthFacts().As(EmploymentType.NonAsn, null, "2026-09-01", "2026-09-15").Assigned("2026-09-16", "2026-09-30")
            .AbsentOn(15, 16);

        var breakdown = Calculate(Policy, facts);

        Assert.Equal(["2 BASE 2297575", "2 TK -91903", " ROUNDING 0"], breakdown.Lines.Select(line => $"{line.Assignment} {line.Code} {line.Amount}"));
    }

    [Fact]
    public void A_gap_prevents_an_answer_and_all_gaps_are_named()
    {
        var facts = new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-02").Away(AbsenceKind.UnpaidLeave, "2026-09-10", "2026-09-11");

        var (breakdown, gaps) = AllowanceCalculator.Calculate(Policy, facts.Build());

        Assert.Null(breakdown);
        Assert.Equal([AbsenceKind.SickLeave, AbsenceKind.UnpaidLeave], gaps.Select(gap => gap.Kind));
    }

    [Fact]
    public void A_class_that_the_tariff_lacks_cannot_be_calculated()
    {
        var (breakdown, gaps) = AllowanceCalculator.Calculate(Policy, new MonthFacts().As(EmploymentType.Pns, 6).Build());

        Assert.Null(breakdown);
        Assert.Equal("tariff uji has no class 6", Assert.Single(gaps).What.En);
    }

    private static MonthFacts AbsentDays(int count) =>
        new MonthFacts().AbsentOn([.. new MonthFacts().Build().Days.Take(count).Select(day => day.Date.Day)]);

    private static List<string> Show(AllowanceBreakdown breakdown) => [.. breakdown.Lines.Select(line => $"{line.Code} {line.Amount}")];

    private static AllowanceBreakdown Calculate(AllowancePolicy policy, MonthFacts facts)
    {
        var (breakdown, gaps) = AllowanceCalculator.Calculate(policy, facts.Build());
        Assert.Empty(gaps);
        var sum = breakdown!.Lines.Aggregate(Rupiah.Zero, (total, line) => total + line.Amount);
        Assert.Equal(Rupiah.Whole(breakdown.Payable), sum);
        return breakdown;
    }
}
