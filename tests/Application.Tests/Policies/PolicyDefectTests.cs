using System.Text.Json.Nodes;

namespace EPerformance.Application.Tests.Policies;

/// <summary>One defect gives exactly the problems that somebody has to mend, no echo of them and nothing in silence.</summary>
public sealed class PolicyDefectTests
{
    private const string Kaur = "kaur-3-2022";
    private const string Finance = "pmk-221-2021";

    public static TheoryData<string, Action<JsonNode>, string[]> Defects() => new()
    {
        { "a word that is no truth value", json => json["testOnly"] = "true", ["POL-004 testOnly"] },
        { "an unpublished truth value", json => json["testOnly"] = null, ["POL-004 testOnly"] },
        { "no rules", json => json.AsObject().Remove("rules"), ["POL-003 rules"] },
        { "no rules on leave", json => json.AsObject().Remove("leave"), ["POL-003 leave"] },
        { "no tariff", json => json.AsObject().Remove("tariff"), ["POL-003 tariff"] },
        { "no cap", json => json.AsObject().Remove("cap"), ["POL-003 cap"] },
        { "a rule without tiers", json => json["rules"]![0]!["tiers"] = new JsonArray(), ["POL-006 rules[0].tiers"] },
        { "leave of no kind", json => json["leave"]![0]!["kinds"] = new JsonArray(), ["POL-004 leave[0].kinds"] },
        { "leave without steps", json => json["leave"]![0]!["steps"] = new JsonArray(), ["POL-006 leave[0].steps"] },
        { "steps in the wrong order", json => json["leave"]![2]!["steps"] = Json("""[{"upToDays":2,"payPct":"100"},{"upToDays":2,"payPct":"50"}]"""), ["POL-006 leave[2].steps[1]"] },
        { "a step after the last", json => json["leave"]![2]!["steps"] = Json("""[{"payPct":"100"},{"upToDays":2,"payPct":"50"}]"""), ["POL-006 leave[2].steps[1]"] },
        { "an unknown kind of employment", json => json["employment"]![0]!["type"] = "HONORER", ["POL-004 employment[0].type"] },
        { "the same kind of employment twice", json => json["employment"]!.AsArray().Add(json["employment"]![0]!.DeepClone()), ["POL-009 employment[1].type"] },
        { "the same component twice", json => json["components"]![1]!["code"] = "PRODUKTIVITAS", ["POL-009 components[1].code"] },
        { "the same tier twice", json => json["rules"]![0]!["tiers"]![1]!["code"] = "TL1", ["POL-009 rules[0].tiers[1].code"] },
        { "the tier of another rule", json => json["rules"]![1]!["tiers"]![0]!["code"] = "TL1", ["POL-009 rules[1].tiers[0].code"] },
        { "a leave rule with the code of a rule", json => json["leave"]![0]!["code"] = "TK", ["POL-009 leave[0].code"] },
        { "a code that the breakdown uses itself", json => json["rules"]![2]!["code"] = "ROUNDING", ["POL-009 rules[2].code"] },
        { "a bound of the wrong type", json => json["rules"]![0]!["tiers"]![0]!["to"] = "30", ["POL-004 rules[0].tiers[0].to"] },
        { "a rule without a code", json => json["rules"]![2]!.AsObject().Remove("code"), ["POL-003 rules[2].code"] },
        { "both kinds of lower bound", json => json["rules"]![0]!["tiers"]![0]!["above"] = 0, ["POL-004 rules[0].tiers[0].above"] },
        { "both kinds of upper bound", json => json["rules"]![0]!["tiers"]![0]!["below"] = 31, ["POL-004 rules[0].tiers[0].to"] },
        { "a work pattern that is not there", json => json["workPattern"] = "enam-hari", ["POL-008 workPattern"] },
        { "a tier for missing punches that is not there", json => json["rules"]![0]!["missingPunch"]!["as"] = "TL9", ["POL-008 rules[0].missingPunch.as"] },
        { "a note that is no text", json => json["note"] = 1, ["POL-004 note"] },
        { "a schema inside", json => json["cap"]!["$schema"] = "x", ["POL-002 cap.$schema"] },
        { "an unknown id", json => json["id"] = "kaur", ["POL-004 id"] },
        { "another date than the file's", json => json["effectiveFrom"] = "2022-02-01", ["POL-004 effectiveFrom"] },
        { "a rule that is a number", json => json["rules"]![2] = 3, ["POL-004 rules[2]"] },
        { "signed percentage", json => json["rules"]![2]!["deductPct"] = "+3", ["POL-004 rules[2].deductPct"] },
        { "percentage without a whole part", json => json["rules"]![2]!["deductPct"] = ".5", ["POL-004 rules[2].deductPct"] },
        { "percentage without a decimal", json => json["rules"]![2]!["deductPct"] = "5.", ["POL-004 rules[2].deductPct"] },
        { "percentage with an exponent", json => json["rules"]![2]!["deductPct"] = "3e0", ["POL-004 rules[2].deductPct"] },
        { "percentage in Arabic-Indic digits", json => json["rules"]![2]!["deductPct"] = "\u0663", ["POL-004 rules[2].deductPct"] },
        { "percentage with a space", json => json["rules"]![2]!["deductPct"] = " 3", ["POL-004 rules[2].deductPct"] },
        { "more than everything", json => json["rules"]![2]!["deductPct"] = "100.000000000001", ["POL-004 rules[2].deductPct"] },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_is_reported_once_at_its_place(string label, Action<JsonNode> change, string[] problems)
    {
        using var folder = new PolicyFolder();

        var found = folder.Change(Kaur, change).Resolve(Kaur);

        Assert.Equal((label, string.Join("; ", problems)), (label, string.Join("; ", found.Problems.Select(problem => $"{problem.Code} {problem.Path}"))));
        Assert.Null(found.Policy);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("100.0")]
    [InlineData("0.000000000001")]
    [InlineData("99.999999999999")]
    public void A_percentage_may_have_up_to_twelve_decimals_and_be_all(string percent)
    {
        using var folder = new PolicyFolder();

        Assert.Empty(folder.Change(Kaur, json => json["rules"]![2]!["deductPct"] = percent).Problems(Kaur));
    }

    [Theory]
    [InlineData("x", "POL-008 flex.source.ref")]
    [InlineData("pmk", null)]
    public void The_flexible_window_names_its_source_like_any_number(string source, string? problem)
    {
        using var folder = new PolicyFolder();

        var problems = folder.Change(Finance, json => json["flex"]!["source"]!["ref"] = source).Problems(Finance);

        Assert.Equal(problem is null ? [] : [problem], problems.Where(found => found.Contains("flex", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a gap", "09:32", "10:01", "POL-006 rules[0].tiers[1]")]
    [InlineData("an overlap", "09:30", "10:01", "POL-006 rules[0].tiers[1]")]
    [InlineData("never reached", "09:31", "09:31", "POL-006 rules[0].tiers[1]")]
    [InlineData("no such time", "09:31", "24:00", "POL-004 rules[0].tiers[1].below")]
    [InlineData("not two digits", "9:31", "10:01", "POL-004 rules[0].tiers[1].from")]
    public void Tiers_by_the_clock_leave_no_minute_out(string label, string from, string below, string problem)
    {
        using var folder = new PolicyFolder();

        var problems = folder.Change(Finance, json =>
        {
            json["rules"]![0]!["tiers"]![1]!["from"] = from;
            json["rules"]![0]!["tiers"]![1]!["below"] = below;
        }).Problems(Finance);

        Assert.Contains((label, problem), problems.Select(found => (label, found)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1e999999")]
    public void A_file_that_is_no_object_has_this_one_problem(string text)
    {
        using var folder = new PolicyFolder();

        Assert.Equal(["POL-004 *"], folder.Write(Kaur, text).Problems(Kaur));
    }

    [Theory]
    [InlineData("seconds from one second on", "SECOND", "above", 0, false)]
    [InlineData("seconds from one minute on leave 59 out", "SECOND", "from", 1, true)]
    [InlineData("minutes from one on", "MINUTE_FLOOR", "from", 1, false)]
    [InlineData("minutes above one leave one out", "MINUTE_FLOOR", "above", 1, true)]
    public void The_first_tier_begins_where_counting_begins(string label, string resolution, string bound, int value, bool isGap)
    {
        using var folder = new PolicyFolder();

        var problems = folder.Change(Kaur, json =>
        {
            json["timeResolution"] = resolution;
            for (var rule = 0; rule < 2; rule++)
                json["rules"]![rule]!["tiers"] = Json($$"""[{"code":"{{(rule == 0 ? "TL4" : "PSW4")}}","{{bound}}":{{value}},"deductPct":"1"}]""");
        }).Problems(Kaur);

        Assert.Equal((label, isGap ? "POL-006 rules[0].tiers[0]; POL-006 rules[1].tiers[0]" : ""), (label, string.Join("; ", problems)));
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
