using EPerformance.Domain.Allowance;
using EPerformance.Domain.Policies.Facts;
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

    /// <summary>
    /// By hand, class 8, 22 working days, 11 to each version (1,000,000 and 1,200,000): the month is 500,000 + 600,000 = 1,100,000.
    /// Study on the 14th and 15th pays 75 %: −25 % × 1,100,000 × 2/22 = −25,000; on the 16th and 17th 50 %: −50,000. Left: 1,025,000.
    /// Absent on the 10th: 3 % of B, then 40 %: 410,000 × 3 % = 12,300. On the 21st: 5 % of B, now 50 %: 512,500 × 5 % = 25,625.
    /// Paid: 1,025,000 − 12,300 − 25,625 = 987,075.
    /// </summary>
    [Fact]
    public void Modifiers_and_weights_are_those_of_the_day()
    {
        var breakdown = Calculate(
            Study("75", "40", "3"), Study("50", "50", "5") + ""","tariff":{"classes":{"8":1200000},"source":{"ref":"s"}}""", new MonthFacts().AbsentOn(10, 21), Studying);

        Assert.Equal(
            "BASE 500000; BASE 600000; TUBEL -25000; TUBEL -50000; TK -12300; TK -25625; ROUNDING 0",
            string.Join("; ", breakdown.Lines.Select(item => $"{item.Code} {item.Amount}")));
        Assert.Equal(987_075, breakdown.Payable);
    }

    /// <summary>Who is not eligible before and after has nothing: 1,100,000 − 550,000 − 550,000. One after the other on the same start it would be 275,000.</summary>
    [Fact]
    public void A_modifier_of_the_new_version_does_not_build_on_that_of_the_old_one()
    {
        const string nobody = """ "modifiers":[{"code":"TB","effect":"NOT_ELIGIBLE","kinds":["STUDY"]}] """;
        var whole = PersonFacts.None with { Modifiers = [new ModifierFact("STUDY", new DateRange(new DateOnly(2026, 1, 1), DateOnly.MaxValue), "", "SK 1")] };

        var breakdown = Calculate(nobody, nobody + ""","tariff":{"classes":{"8":1200000},"source":{"ref":"s"}}""", new MonthFacts(), whole);

        Assert.Equal(["-550000", "-550000"], breakdown.Lines.Where(item => item.Code == "TB").Select(item => item.Amount.ToString()));
        Assert.Equal(0, breakdown.Payable);
    }

    /// <summary>Of 1,000,000 the old version takes 3 % of its part C of 30 % = 9,000; the new one has no part C.</summary>
    [Fact]
    public void A_component_that_ended_with_the_old_version_still_bears_what_happened_under_it()
    {
        const string old = """
            "components":[{"code":"C","name":{"id":"C","en":"C"},"weightPct":"30","source":{"ref":"s"}},{"code":"D","name":{"id":"D","en":"D"},"weightPct":"70","source":{"ref":"s"}}],
            "rules":[{"code":"TK","kind":"ABSENT_DAY","base":"COMPONENT:C","deductPct":"3"}]
            """;

        Assert.Equal(991_000, Calculate(old, """ "rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"5"}] """, new MonthFacts().AbsentOn(10)).Payable);
    }

    [Theory]
    [InlineData("the last day of the old one", 15, 970_000)]
    [InlineData("the first day of the new one", 16, 950_000)]
    [InlineData("one of each, within the new cap of 6 % of the month", 15, 940_000, 16)]
    public void Cap_and_floor_are_of_the_month_and_of_its_last_version(string label, int day, long payable, params int[] more)
    {
        const string old = """ "rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"3"}],"cap":{"pct":"1","source":{"ref":"s"}},"floors":[{"code":"F","payPct":"99"}] """;
        const string now = """ "rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"5"}],"cap":{"pct":"6","source":{"ref":"s"}},"floors":[{"code":"F","payPct":"90"}] """;

        Assert.Equal((label, payable), (label, Calculate(old, now, new MonthFacts().AbsentOn([day, .. more])).Payable));
    }

    [Theory]
    [InlineData("the last day before attendance closes", 15, 1_000_000)]
    [InlineData("the first day on which it does", 16, 950_000)]
    public void Attendance_closes_from_the_day_of_the_version_that_says_so(string label, int day, long payable) => Assert.Equal((label, payable), (label, Calculate(
        Old,
        """ "rules":[{"code":"TK","kind":"ABSENT_DAY","deductPct":"5"}],"closing":{"lastArrival":"07:45","source":{"ref":"s"}} """,
        new MonthFacts().On(day, "08:00 16:30")).Payable));

    private static PersonFacts Studying => PersonFacts.None with
    {
        Modifiers = [new ModifierFact("STUDY", new DateRange(new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 17)), "", "SK 1")],
    };

    private static string Study(string pay, string weight, string absent) => $$$"""
        "components":[{"code":"A","name":{"id":"A","en":"A"},"weightPct":"{{{100 - int.Parse(weight, System.Globalization.CultureInfo.InvariantCulture)}}}","source":{"ref":"s"}},
        {"code":"B","name":{"id":"B","en":"B"},"weightPct":"{{{weight}}}","source":{"ref":"s"}}],
        "modifiers":[{"code":"TUBEL","effect":"PAY_PCT","pct":"{{{pay}}}","kinds":["STUDY"]}],
        "rules":[{"code":"TK","kind":"ABSENT_DAY","base":"COMPONENT:B","deductPct":"{{{absent}}}"}]
        """;

    private static AllowanceBreakdown Calculate(string before, string after, MonthFacts facts, PersonFacts? known = null)
    {
        var current = OwnPolicy.Of(after);
        var policy = current with { Identity = current.Identity with { EffectiveFrom = new DateOnly(2026, 9, 16) }, Before = OwnPolicy.Of(before) };
        var (breakdown, gaps) = AllowanceCalculator.Calculate(policy, facts.Build() with { Facts = known ?? PersonFacts.None });
        Assert.Empty(gaps);
        Assert.Equal(Exact.Whole(breakdown!.Payable), breakdown.Lines.Aggregate(Exact.Zero, (sum, line) => sum + line.Amount.Value));
        return breakdown;
    }

    private static AllowanceBreakdown Calculate(MonthFacts facts)
    {
        var current = OwnPolicy.Of(New);
        var policy = current with { Identity = current.Identity with { EffectiveFrom = new DateOnly(2026, 9, 16) }, Before = OwnPolicy.Of(Old) };
        return AllowanceCalculator.Calculate(policy, facts.Build()).Breakdown!;
    }
}
