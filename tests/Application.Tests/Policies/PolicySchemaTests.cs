using System.Text.Json.Nodes;

namespace EPerformance.Application.Tests.Policies;

/// <summary>The schema is for editors, the loader for the run: they must not contradict each other.</summary>
public sealed class PolicySchemaTests
{
    [Fact]
    public async Task Every_shipped_policy_is_valid_by_the_schema()
    {
        var schema = await PolicyFolder.Schema.Value;

        foreach (var file in Directory.GetFiles(PolicyFolder.Shipped, "*.json", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "schema.json"))
            Assert.True(schema.Validate(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Count == 0, file);
    }

    public static TheoryData<string, Action<JsonNode>> Mutations() => new()
    {
        { "unknown name", json => json["x"] = 1 },
        { "unknown name in a rule", json => json["rules"]![0]!["x"] = 1 },
        { "unknown name in a tier", json => json["rules"]![0]!["tiers"]![0]!["x"] = 1 },
        { "no id", json => json.AsObject().Remove("id") },
        { "no name in English", json => json["name"]!.AsObject().Remove("en") },
        { "unknown class", json => json["class"] = "ready" },
        { "unknown resolution", json => json["timeResolution"] = "HOUR" },
        { "unknown rounding", json => json["rounding"]!["mode"] = "UP" },
        { "a unit of nought", json => json["rounding"]!["unit"] = 0 },
        { "a percentage as a number", json => json["rules"]![2]!["deductPct"] = 3 },
        { "a percentage with a comma", json => json["rules"]![2]!["deductPct"] = "3,5" },
        { "a negative percentage", json => json["rules"]![2]!["deductPct"] = "-3" },
        { "an unknown kind of rule", json => json["rules"]![2]!["kind"] = "X" },
        { "a rule without a source", json => json["rules"]![2]!.AsObject().Remove("source") },
        { "no rule for missing punches", json => json["rules"]![0]!.AsObject().Remove("missingPunch") },
        { "minutes beyond a day", json => json["rules"]![0]!["tiers"]![0]!["to"] = 2000 },
        { "an unknown kind of leave", json => json["leave"]![0]!["kinds"] = new JsonArray("CUTI") },
        { "a leave without steps", json => json["leave"]![0]!.AsObject().Remove("steps") },
        { "a base of nothing", json => json["defaultBase"] = "NOTHING" },
        { "no rules", json => json.AsObject().Remove("rules") },
        { "no leave", json => json.AsObject().Remove("leave") },
        { "no sources", json => json.AsObject().Remove("sources") },
        { "no tariff", json => json.AsObject().Remove("tariff") },
        { "no cap", json => json.AsObject().Remove("cap") },
        { "null for a name", json => json["regulation"] = null },
        { "null for a code", json => json["rules"]![0]!["code"] = null },
        { "null for a bound", json => json["rules"]![0]!["tiers"]![0]!["to"] = null },
        { "null for a flag", json => json["testOnly"] = null },
        { "a flag in words", json => json["testOnly"] = "true" },
        { "no such day", json => json["effectiveFrom"] = "2022-02-30" },
        { "a percentage above a hundred", json => json["rules"]![2]!["deductPct"] = "100.1" },
        { "a share above a thousand", json => json["employment"]![0]!["payPct"] = "1000.5" },
        { "thirteen decimals", json => json["rules"]![2]!["deductPct"] = "1.0000000000001" },
        { "a signed percentage", json => json["rules"]![2]!["deductPct"] = "+3" },
        { "a percentage that begins with a point", json => json["rules"]![2]!["deductPct"] = ".5" },
        { "two lower bounds", json => json["rules"]![0]!["tiers"]![0]!["above"] = 0 },
        { "no lower bound", json => json["rules"]![0]!["tiers"]![0]!.AsObject().Remove("from") },
        { "two upper bounds", json => json["rules"]![0]!["tiers"]![0]!["below"] = 31 },
        { "no tiers", json => json["rules"]![0]!["tiers"] = new JsonArray() },
        { "two answers for a missing punch", json => json["rules"]![0]!["missingPunch"]!["deductPct"] = "1" },
        { "leave of no kind", json => json["leave"]![0]!["kinds"] = new JsonArray() },
        { "leave of no step", json => json["leave"]![0]!["steps"] = new JsonArray() },
        { "leave never in a month", json => json["leave"]![0]!["timesPerMonth"] = 0 },
        { "leave of no day", json => json["leave"]![2]!["steps"]![0]!["upToDays"] = 0 },
        { "a note of numbers", json => json["cap"]!["note"] = 1 },
        { "a schema inside", json => json["cap"]!["$schema"] = "x" },
        { "an empty text", json => json["regulation"] = "" },
        { "a very long text", json => json["regulation"] = new string('a', 2001) },
        { "flexible hours without a source", json => json["flex"] = JsonNode.Parse("""{"earlierMinutes":1,"laterMinutes":1}""") },
        { "flexible hours without an end", json => json["flex"] = JsonNode.Parse("""{"earlierMinutes":1,"laterMinutes":721,"source":{"ref":"perbup"}}""") },
        { "undecided work of no kind", json => json["pendingLines"] = JsonNode.Parse("""{"as":"GUESSED","source":{"ref":"perbup"}}""") },
        { "undecided work without a source", json => json["pendingLines"] = JsonNode.Parse("""{"as":"BLOCKS"}""") },
        { "rules as an object", json => json["rules"] = new JsonObject() },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task Schema_and_loader_both_refuse(string label, Action<JsonNode> change)
    {
        using var folder = new PolicyFolder();
        var schema = await PolicyFolder.Schema.Value;

        folder.Change("kaur-3-2022", change);

        Assert.True(schema.Validate(folder.Read("kaur-3-2022").ToJsonString()).Count > 0, $"schema: {label}");
        Assert.True(folder.Problems("kaur-3-2022").Length > 0, $"loader: {label}");
    }

    /// <summary>What the loader alone knows: values that are right in form and wrong beside others.</summary>
    public static TheoryData<string, string, Action<JsonNode>> OnlyTheLoaderKnows() => new()
    {
        { "a tariff that is not there", "POL-008", json => json["tariff"] = "tidak-ada" },
        { "a source that is not there", "POL-008", json => json["cap"]!["source"]!["ref"] = "tidak-ada" },
        { "a component that is not there", "POL-008", json => json["defaultBase"] = "COMPONENT:X" },
        { "weights of 99.9", "POL-007", json => json["components"]![0]!["weightPct"] = "59.9" },
        { "a gap between tiers", "POL-006", json => json["rules"]![0]!["tiers"]![1]!["from"] = 32 },
        { "a last tier with an end", "POL-006", json => json["rules"]![0]!["tiers"]![3]!["to"] = 200 },
        { "a code twice", "POL-009", json => json["rules"]![1]!["code"] = "TL" },
        { "the id of another folder", "POL-004", json => json["id"] = "kaur" },
        { "an unpublished deduction", "POL-005", json => json["rules"]![2]!["deductPct"] = null },
        { "an unpublished tier", "POL-005", json => json["rules"]![0]!["tiers"]![0]!["deductPct"] = null },
        { "an unpublished cap", "POL-005", json => json["cap"]!["pct"] = null },
        { "an unpublished weight", "POL-005", json => json["components"]![0]!["weightPct"] = null },
        { "an unpublished share", "POL-005", json => json["employment"]![0]!["payPct"] = null },
        { "unpublished pay during leave", "POL-005", json => json["leave"]![0]!["steps"]![0]!["payPct"] = null },
    };

    [Theory]
    [MemberData(nameof(OnlyTheLoaderKnows))]
    public async Task What_is_right_in_form_passes_the_schema_and_fails_the_loader(string label, string code, Action<JsonNode> change)
    {
        using var folder = new PolicyFolder();
        var schema = await PolicyFolder.Schema.Value;

        folder.Change("kaur-3-2022", change);

        Assert.Equal((label, 0), (label, schema.Validate(folder.Read("kaur-3-2022").ToJsonString()).Count));
        Assert.Contains(folder.Problems("kaur-3-2022"), problem => problem.StartsWith(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_schema_of_completion_knows_every_word_that_the_loader_knows()
    {
        using var folder = new PolicyFolder();
        var schema = await PolicyFolder.Schema.Value;

        folder.Change("kaur-3-2022", json =>
        {
            json["note"] = "catatan";
            json["workPattern"] = "perpres21-5day";
            json["timeResolution"] = "SECOND";
            json["pendingLines"] = JsonNode.Parse("""{"as":"AS_ENTERED","source":{"ref":"perbup"},"note":"n"}""");
            json["rounding"] = JsonNode.Parse("""{"mode":"FLOOR","unit":1000,"note":"n"}""");
            json["flex"] = JsonNode.Parse("""{"earlierMinutes":0,"laterMinutes":720,"source":{"ref":"perbup","article":"pasal 1"}}""");
            json["rules"] = JsonNode.Parse(
                """
                [{"code":"TL","kind":"MINUTE_TIERS","fact":"LATE","base":"COMPONENT:DISIPLIN","name":{"id":"a","en":"b"},"source":{"ref":"perbup"},
                  "tiers":[{"code":"A","above":0,"below":60,"deductPct":"0.50"},{"code":"B","from":60,"deductPct":"100"}],"missingPunch":{"code":"C","deductPct":"0"}},
                 {"code":"J","kind":"CLOCK_TIERS","source":{"ref":"perbup"},"tiers":[{"code":"D","from":"00:00","below":"23:59","deductPct":"007"},{"code":"E","from":"23:59","deductPct":"1"}],"missingPunch":{"as":"E"}},
                 {"code":"TK","kind":"ABSENT_DAY","base":"WHOLE","source":{"ref":"perbup"},"deductPct":"3"},
                 {"code":"TK5","kind":"CONSECUTIVE_ABSENCE","source":{"ref":"perbup"},"days":366,"deductPct":"100.00"}]
                """);
            json["employment"] = JsonNode.Parse("""[{"type":"PPPK","payPct":"1000","source":{"ref":"cpns"}},{"type":"NON_ASN","payPct":"0","source":{"ref":"cpns"}}]""");
            json["leave"]![0]!["reasons"] = new JsonArray("CHILD_1");
            json["leave"]![0]!["timesPerMonth"] = 31;
        });

        Assert.Equal([], folder.Problems("kaur-3-2022"));
        Assert.Equal([], schema.Validate(folder.Read("kaur-3-2022").ToJsonString()).Select(error => error.ToString()));
    }
}
