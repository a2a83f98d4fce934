using System.Text.Json.Nodes;
using NJsonSchema;

namespace EPerformance.Application.Tests.Policies;

/// <summary>The schema is for editors, the loader for the run: they must not contradict each other.</summary>
public sealed class PolicySchemaTests
{
    [Fact]
    public async Task Every_shipped_policy_is_valid_by_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(PolicyFolder.SchemaFile, TestContext.Current.CancellationToken);

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
        { "rules as an object", json => json["rules"] = new JsonObject() },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task Schema_and_loader_both_refuse(string label, Action<JsonNode> change)
    {
        using var folder = new PolicyFolder();
        var schema = await JsonSchema.FromFileAsync(PolicyFolder.SchemaFile, TestContext.Current.CancellationToken);

        folder.Change("kaur-3-2022", change);

        Assert.True(schema.Validate(folder.Read("kaur-3-2022").ToJsonString()).Count > 0, $"schema: {label}");
        Assert.True(folder.Problems("kaur-3-2022").Length > 0, $"loader: {label}");
    }
}
