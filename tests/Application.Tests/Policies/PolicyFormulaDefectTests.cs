
namespace EPerformance.Application.Tests.Policies;

/// <summary>Publishing is refused for every defect of what is composed, at its place; what is a matter of form is refused by the schema too.</summary>
public sealed class PolicyFormulaDefectTests
{
    private const string Score = """
        "rules":[{"code":"N","kind":"SCORE","payPct":
        """;

    /// <summary>Label, members, problem, and whether the form alone is wrong.</summary>
    public static TheoryData<string, string, string, bool> Defects() => new()
    {
        { "an unknown fact", Score + """{"fact":"LUCK"}}]""", "POL-004 rules[0].payPct.fact", true },
        { "an object that is no value", Score + """{"x":"1"}}]""", "POL-004 rules[0].payPct; POL-002 rules[0].payPct.x", true },
        { "a number that is no text", Score + "5}]", "POL-004 rules[0].payPct", true },
        { "a negative number", Score + "\"-5\"}]", "POL-004 rules[0].payPct", true },
        { "an unpublished number", Score + "null}]", "POL-005 rules[0].payPct", false },
        { "an unpublished operand", Score + """{"min":["100",null]}}]""", "POL-005 rules[0].payPct.min[1]", false },
        { "a measure that is not there", Score + """{"measure":"X"}}]""", "POL-008 rules[0].payPct.measure", false },
        { "a measure that uses itself", """ "measures":[{"code":"X","value":{"measure":"X"}}]""", "POL-008 measures[0].value.measure", false },
        { "a division of one", Score + """{"quotient":["1"]}}]""", "POL-004 rules[0].payPct.quotient", true },
        { "an empty sum", Score + """{"sum":[]}}]""", "POL-004 rules[0].payPct.sum", true },
        { "no bands", Score + """{"of":"1","bands":[]}}]""", "POL-006 rules[0].payPct.bands", true },
        { "a last band with an end", Score + """{"of":"1","bands":[{"upTo":"5","value":"1"}]}}]""", "POL-006 rules[0].payPct.bands[0]", false },
        { "an unreachable band", Score + """{"of":"1","bands":[{"upTo":"5","value":"1"},{"upTo":"5","value":"2"},{"value":"3"}]}}]""", "POL-006 rules[0].payPct.bands[1]", false },
        { "an unknown predicate", Score + """{"predicates":{"CUKUP":"1"},"period":"CURRENT"}}]""", "POL-002 rules[0].payPct.predicates.CUKUP", true },
        { "a step of nought", Score + """{"round":"1","mode":"FLOOR","step":"0"}}]""", "POL-004 rules[0].payPct.step", false },
        { "history without a kind", Score + """{"fact":"HISTORY"}}]""", "POL-003 rules[0].payPct.kinds", false },
        { "an empty condition", """ "rules":[{"code":"N","kind":"SHARE","deductPct":"1","when":{}}]""", "POL-003 rules[0].when", true },
        { "month 13", """ "rules":[{"code":"N","kind":"SHARE","deductPct":"1","when":{"months":[13]}}]""", "POL-004 rules[0].when.months", true },
        { "stage 10", """ "rules":[{"code":"N","kind":"SHARE","deductPct":"1","stage":10}]""", "POL-004 rules[0].stage", true },
        { "deducts and adds", """ "rules":[{"code":"N","kind":"AMOUNT","deductAmount":"1","addAmount":"1"}]""", "POL-004 rules[0].addAmount", true },
        { "no effect", """ "rules":[{"code":"N","kind":"DAY_EVENT","event":"LATE"}]""", "POL-003 rules[0].deductPct", true },
        { "the remainder of no component", """ "rules":[{"code":"N","kind":"SHARE","deductPct":"1","base":"REMAINING:X"}]""", "POL-008 rules[0].base", false },
        { "a window that ends before it begins", """ "rules":[{"code":"W","kind":"PUNCH_WINDOWS","deductAmount":"1","windows":[{"code":"P","name":{"id":"a","en":"b"},"from":"08:00","below":"07:00"}]}]""", "POL-006 rules[0].windows[0]", false },
        { "seconds in whole minutes", """ "rules":[{"code":"C","kind":"CLOCK_TIERS","tiers":[{"code":"C1","from":"07:15:01","deductPct":"1"}],"missingPunch":{"as":"C1"}}]""", "POL-004 rules[0].tiers[0].from", false },
        { "more points than the most", """ "rules":[{"code":"P","kind":"POINTS","items":[{"code":"I","name":{"id":"a","en":"b"},"most":"5","points":{"of":"1","bands":[{"value":"6"}]}}]}]""", "POL-004 rules[0].items[0].most", false },
        { "the same sanction twice", """ "rules":[{"code":"H","kind":"SANCTION","combination":"ADD","cuts":[{"sanction":"S","deductPct":"1"},{"sanction":"S","deductPct":"2"}]}]""", "POL-009 rules[0].cuts[1].sanction", false },
        { "a modifier for nobody", """ "modifiers":[{"code":"M","effect":"NOT_ELIGIBLE"}]""", "POL-003 modifiers[0]", true },
        { "a share that is not said", """ "modifiers":[{"code":"M","effect":"PAY_PCT","kinds":["A"]}]""", "POL-003 modifiers[0].pct", false },
        { "class 18 in the tariff", """ "tariff":{"classes":{"18":1},"source":{"ref":"s"}}""", "POL-002 tariff.classes.18", true },
        { "an unpublished amount", """ "tariff":{"classes":{"8":null},"source":{"ref":"s"}}""", "POL-005 tariff.classes.8", false },
        { "weights of a group", """ "componentGroups":[{"code":"G","name":{"id":"a","en":"b"},"when":{"months":[1]},"components":[{"code":"A","name":{"id":"a","en":"b"},"weightPct":"90","source":{"ref":"s"}}]}]""", "POL-007 componentGroups[0].components", false },
        { "a closing that is no time", """ "closing":{"lastArrival":"7.15","source":{"ref":"s"}}""", "POL-004 closing.lastArrival", true },
        { "two bounds of a step", """ "leave":[{"code":"L","kinds":["SICK_LEAVE"],"steps":[{"upToDays":1,"upToMonths":1,"payPct":"1"}]}]""", "POL-004 leave[0].steps[0].upToMonths", true },
        { "working days by length", """ "leave":[{"code":"L","kinds":["SICK_LEAVE"],"count":"WORKING_DAYS","steps":[{"payPct":"1"}]}]""", "POL-004 leave[0].count", false },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task A_defect_is_refused_at_its_place(string label, string members, string problem, bool isOfForm)
    {
        var schema = await PolicyFolder.Schema.Value;

        Assert.Equal((label, problem), (label, OwnPolicy.Problems(members)));
        Assert.Equal((label, isOfForm), (label, schema.Validate(OwnPolicy.Json(members).ToJsonString()).Count > 0));
    }

    [Fact]
    public void A_formula_that_leaves_all_bounds_is_a_gap_and_no_crash()
    {
        var big = string.Join(',', Enumerable.Repeat("\"999999999999999\"", 12));
        var policy = OwnPolicy.Of($$$"""
            "rules":[{"code":"N","kind":"AMOUNT","addAmount":{"product":[{{{big}}}]}}]
            """);

        var (breakdown, gaps) = Domain.Allowance.AllowanceCalculator.Calculate(policy, new TestKit.MonthFacts().Build());

        Assert.Null(breakdown);
        Assert.Contains("beyond", Assert.Single(gaps).What.En, StringComparison.Ordinal);
    }
}
