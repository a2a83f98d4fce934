using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Policies;

/// <summary>What can be written in a policy file does what it says: base Rp 1,000,000, 22 working days.</summary>
public sealed class PolicyMechanismTests
{
    private static readonly string Components = """
        "components":[{"code":"A","weightPct":"60"},{"code":"B","weightPct":"40"}]
        """;

    private static string Tolerance(int free) => $$$"""
        "rules":[{"code":"TL","kind":"MINUTE_TIERS","fact":"LATE","ignoreFlex":true,"freeEvents":{{{free}}},"tiers":[{"code":"T","from":1,"deductPct":"1"}],"missingPunch":{"as":"T"}}],
        "flex":{"earlierMinutes":0,"laterMinutes":30,"repayBlockMinutes":30,"source":{"ref":"s"}}
        """;

    private static MonthFacts Late(int count)
    {
        var facts = new MonthFacts();
        foreach (var day in new MonthFacts().Build().Days.Take(count))
            facts.On(day.Date.Day, "07:40 16:30");
        return facts;
    }

    [Theory]
    [InlineData(5, 1_000_000)]
    [InlineData(6, 990_000)]
    [InlineData(7, 980_000)]
    public void Only_the_sixth_late_arrival_of_a_month_costs(int count, long payable) => Assert.Equal(payable, OwnPolicy.Pay(Tolerance(5), Late(count)).Payable);

    [Theory]
    [InlineData("a second late, half an hour longer", "07:30:01 16:30", 1_000_000)]
    [InlineData("a second late, a second too short", "07:30:01 16:29:59", 990_000)]
    [InlineData("on time", "07:30:00 16:00", 1_000_000)]
    public void Lateness_is_repaid_by_a_fixed_block_even_for_a_second(string label, string punches, long payable) => Assert.Equal((label, payable), (label, OwnPolicy.Pay(
        """
        "timeResolution":"SECOND","flex":{"earlierMinutes":0,"laterMinutes":30,"repayBlockMinutes":30,"source":{"ref":"s"}},
        "rules":[{"code":"U","kind":"MINUTE_TIERS","fact":"UNREPAID","tiers":[{"code":"U1","above":0,"deductPct":"1"}]}]
        """,
        new MonthFacts().On(1, punches)).Payable));

    [Theory]
    [InlineData("attendance is the smaller", 1, "100", 990_000)]
    [InlineData("performance is the smaller", 0, "98.6", 990_000)]
    [InlineData("a half goes to the even neighbour", 0, "98.5", 980_000)]
    [InlineData("so does the next half", 0, "97.5", 980_000)]
    public void The_smaller_of_two_marks_rounded_half_to_even(string label, int late, string score, long payable) => Assert.Equal((label, payable), (label, OwnPolicy.Pay(
        """
        "measures":[{"code":"HADIR","value":{"of":{"fact":"LATE_DAYS"},"bands":[{"upTo":"0","value":"100"},{"value":"99"}]}}],
        "rules":[{"code":"NILAI","kind":"SCORE","payPct":{"round":{"min":[{"measure":"HADIR"},{"fact":"SKP_SCORE"}]},"mode":"HALF_EVEN","step":"1"}}]
        """,
        Late(late), Score(score)).Payable));

    [Fact]
    public void A_later_stage_takes_its_percentage_of_what_the_earlier_one_left()
    {
        var breakdown = OwnPolicy.Pay(
            """
            "rules":[{"code":"HADIR","kind":"ABSENT_DAY","deductPct":"10","base":"REMAINING","stage":6},{"code":"KINERJA","kind":"SCORE","payPct":"80","stage":4}]
            """,
            new MonthFacts().AbsentOn(1));

        Assert.Equal(["BASE 1000000", "KINERJA -200000", "HADIR -80000", "ROUNDING 0"], breakdown.Lines.Select(line => $"{line.Code} {line.Amount}"));
    }

    [Fact]
    public void What_remains_of_a_component_is_that_components_own()
    {
        var breakdown = OwnPolicy.Pay(
            Components + """
            ,"rules":[{"code":"NILAI","kind":"SCORE","base":"COMPONENT:A","payPct":"50","stage":1},{"code":"TK","kind":"ABSENT_DAY","deductPct":"10","base":"REMAINING:A"},
             {"code":"TKB","kind":"DAY_EVENT","event":"ABSENT","deductPct":"10","base":"REMAINING:B"}]
            """,
            new MonthFacts().AbsentOn(1));

        Assert.Equal(["BASE 1000000", "NILAI -300000", "TK -30000", "TKB -40000", "ROUNDING 0"], breakdown.Lines.Select(line => $"{line.Code} {line.Amount}"));
    }

    [Theory]
    [InlineData("ADD", 1, 720_000)]
    [InlineData("MAX", 1, 750_000)]
    [InlineData("MAX", 10, 700_000)]
    [InlineData("REPLACE", 10, 750_000)]
    [InlineData("REPLACE", 0, 750_000)]
    public void A_sanction_adds_to_the_daily_cuts_or_only_the_larger_counts_or_it_replaces_them(string combination, int absent, long payable) => Assert.Equal(payable, OwnPolicy.Pay(
        $$"""
        "rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"3"},{"code":"H","kind":"SANCTION","combination":"{{combination}}","cuts":[{"sanction":"S","deductPct":"25","months":6}]}]
        """,
        new MonthFacts().AbsentOn([.. new MonthFacts().Build().Days.Take(absent).Select(day => day.Date.Day)]),
        PersonFacts.None with { Sanctions = [new SanctionFact("S", DateRange.Since(new DateOnly(2026, 7, 1)), "")] }).Payable);

    [Theory]
    [InlineData("sixth month", "2026-04-30", 750_000)]
    [InlineData("seventh month", "2026-03-31", 1_000_000)]
    [InlineData("not yet", "2026-10-01", 1_000_000)]
    public void A_sanction_cuts_for_its_months_counted_from_that_of_the_decree(string label, string from, long payable) => Assert.Equal((label, payable), (label, OwnPolicy.Pay(
        """
        "rules":[{"code":"H","kind":"SANCTION","combination":"ADD","cuts":[{"sanction":"S","deductPct":"25","months":6}]}]
        """,
        new MonthFacts(),
        PersonFacts.None with { Sanctions = [new SanctionFact("S", DateRange.Since(Sample.Date(from)), "")] }).Payable));

    [Theory]
    [InlineData(4, 1_000_000)]
    [InlineData(5, 0)]
    public void A_run_of_absence_goes_on_across_the_month_end_when_the_history_says_so(int before, long payable) => Assert.Equal(payable, OwnPolicy.Pay(
        """
        "rules":[{"code":"R","kind":"CONSECUTIVE_ABSENCE","days":10,"deductPct":"100","runBefore":"ABSENT_RUN"}]
        """,
        new MonthFacts().AbsentOn(1, 2, 3, 4, 7),
        PersonFacts.None with { History = [new HistoryFact("ABSENT_RUN", Sample.Range("2026-08-25", "2026-08-31"), before.ToString(System.Globalization.CultureInfo.InvariantCulture))] }).Payable);

    [Fact]
    public void A_component_group_gives_some_people_other_weights()
    {
        const string members = """
            "componentGroups":[{"code":"G","when":{"classes":{"from":9,"to":17}},"components":[{"code":"A","name":{"id":"A","en":"A"},"weightPct":"100","source":{"ref":"s"}}]}],
            "rules":[{"code":"N","kind":"SCORE","base":"COMPONENT:A","payPct":"90"},{"code":"M","kind":"SCORE","base":"COMPONENT:B","payPct":"50"}]
            """;

        Assert.Equal(740_000, OwnPolicy.Pay($"{Components},{members}", new MonthFacts()).Payable);
        Assert.Equal(1_800_000, OwnPolicy.Pay($"{Components},{members}", new MonthFacts().Assigned("2020-01-01", "9999-12-31", 9)).Payable);
    }

    [Fact]
    public void A_missing_fact_is_a_gap_and_never_zero()
    {
        var policy = OwnPolicy.Of("""
            "rules":[{"code":"N","kind":"SCORE","payPct":{"fact":"SKP_SCORE"}}]
            """);

        var (breakdown, gaps) = Domain.Allowance.AllowanceCalculator.Calculate(policy, new MonthFacts().Build());

        Assert.Null(breakdown);
        Assert.Equal("missing fact: SKP score", Assert.Single(gaps).What.En);
    }

    [Fact]
    public void The_decree_may_say_what_a_missing_fact_counts_as() => Assert.Equal(500_000, OwnPolicy.Pay(
        """
        "rules":[{"code":"N","kind":"SCORE","payPct":{"fact":"SKP_SCORE","ifMissing":"50"}}]
        """,
        new MonthFacts()).Payable);

    [Fact]
    public void Gross_is_the_class_amount_before_the_factor_of_employment() => Assert.Equal(700_000, OwnPolicy.Pay(
        """
        "employment":[{"type":"CPNS","payPct":"80","source":{"ref":"s"}}],"rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"10","base":"GROSS"}]
        """,
        new MonthFacts().As(Domain.Organisation.EmploymentType.Cpns, 8).AbsentOn(1)).Payable);

    [Fact]
    public void Rupiah_per_event_may_depend_on_the_class() => Assert.Equal(960_000, OwnPolicy.Pay(
        """
        "rules":[{"code":"TM","kind":"DAY_EVENT","event":"MISSING_OUT","deductAmount":{"cases":[{"when":{"classes":{"from":8,"to":8}},"value":"20000"}],"otherwise":"5000"}}]
        """,
        new MonthFacts().On(1, "07:30 -").On(2, "07:30 -")).Payable);

    [Fact]
    public void Long_leave_may_cost_a_percentage_a_month() => Assert.Equal(700_000, OwnPolicy.Pay(
        """
        "leave":[{"code":"CB","kinds":["LONG_LEAVE"],"steps":[{"deductPctPerMonth":"30"}]}]
        """,
        new MonthFacts().Away(AbsenceKind.LongLeave, "2026-09-10", "2026-10-10")).Payable);

    [Fact]
    public void Working_days_of_a_leave_are_counted_from_its_first_day_in_another_month() => Assert.Equal(960_000, OwnPolicy.Pay(
        """
        "leave":[{"code":"ALASAN","kinds":["IMPORTANT_REASON_LEAVE"],"ladder":"DAY","count":"WORKING_DAYS","steps":[{"upToDays":3,"deductPctPerDay":"0"},{"deductPctPerDay":"4"}]}]
        """,
        new MonthFacts().Away(AbsenceKind.ImportantReasonLeave, "2026-08-28", "2026-09-02")).Payable);

    private static PersonFacts Score(string score)
    {
        Assert.True(Exact.TryParseDecimal(score, out var value));
        return PersonFacts.None with { Skp = [new SkpScore(2026, 9, value, null)] };
    }
}
