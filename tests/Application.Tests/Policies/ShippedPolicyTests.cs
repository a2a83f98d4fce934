using System.Security.Cryptography;
using System.Text.Json.Nodes;
using EPerformance.Domain.Policies.Rules;

namespace EPerformance.Application.Tests.Policies;

/// <summary>Every decree that travels with the program is what its class says.</summary>
public sealed class ShippedPolicyTests
{
    private const string Base = "dasar-perpres-71-2023+komponen-60-40";

    public static TheoryData<string> Complete() => OfClass("complete");

    public static TheoryData<string> Templates() => OfClass("template");

    public static TheoryData<string> Fragments() => OfClass("fragment");

    [Theory]
    [MemberData(nameof(Complete))]
    public void A_complete_policy_can_calculate(string id)
    {
        using var folder = new PolicyFolder();

        Assert.Equal([], folder.Problems(id));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_lacks_values_and_nothing_else_is_wrong_with_it(string id)
    {
        using var folder = new PolicyFolder();

        var problems = folder.Problems(id);

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.StartsWith("POL-005", problem, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_fragment_needs_a_base_and_calculates_on_one(string id)
    {
        using var folder = new PolicyFolder();

        Assert.Equal(["POL-011 class"], folder.Problems(id));
        Assert.Equal([], folder.Problems($"{Base}+{id}"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_rule_describes_itself_in_both_languages_and_names_its_source(string id)
    {
        using var folder = new PolicyFolder();
        var name = folder.Read(id)["class"]!.GetValue<string>() == "fragment" ? $"{Base}+{id}" : id;
        if (folder.Resolve(name).Policy is not { } policy)
            return;

        foreach (var rule in policy.Rules.Concat<PolicyRule>(policy.Leave.All).Concat(policy.Modifiers))
        {
            var sentence = rule.Describe(policy);
            Assert.Equal(rule.Code, sentence.Code);
            Assert.False(string.IsNullOrWhiteSpace(sentence.Sentence.Id) || string.IsNullOrWhiteSpace(sentence.Sentence.En), rule.Code);
            Assert.NotEqual(sentence.Sentence.Id, sentence.Sentence.En);
            Assert.NotEqual("", sentence.Source.Regulation);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_tiers_cover_every_minute_exactly_once(string id)
    {
        using var folder = new PolicyFolder();
        var name = folder.Read(id)["class"]!.GetValue<string>() == "fragment" ? $"{Base}+{id}" : id;
        if (folder.Resolve(name).Policy is not { } policy)
            return;

        foreach (var rule in policy.Rules.OfType<MinuteTiersRule>())
        {
            for (var unit = 1L; unit <= 1440 * (rule.Resolution == Domain.Policies.TimeResolution.Second ? 60 : 1); unit++)
                Assert.Equal((rule.Code, unit, 1), (rule.Code, unit, rule.Tiers.Count(tier => tier.Contains(unit))));
        }

        foreach (var rule in policy.Rules.OfType<ClockTiersRule>())
        {
            for (var unit = rule.Tiers[0].From; unit < 1440 * (rule.Resolution == Domain.Policies.TimeResolution.Second ? 60 : 1); unit++)
                Assert.Equal((rule.Code, unit, 1), (rule.Code, unit, rule.Tiers.Count(tier => tier.Contains(unit))));
        }
    }

    [Fact]
    public void A_published_version_is_never_edited()
    {
        var listed = File.ReadAllLines(Path.Combine(PolicyFolder.Shipped, "published.sha256")).Select(line => line.Split("  ")).ToDictionary(words => words[1], words => words[0]);
        var published = Directory.GetFiles(PolicyFolder.Shipped, "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "schema.json" && JsonNode.Parse(File.ReadAllBytes(file))!["state"]!.GetValue<string>() != "draft")
            .ToDictionary(file => Path.GetRelativePath(PolicyFolder.Shipped, file).Replace('\\', '/'), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

        Assert.Equal(published.OrderBy(pair => pair.Key, StringComparer.Ordinal), listed.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    public static TheoryData<string> All() => [.. Ids()];

    /// <summary>A template whose missing values are test values calculates: it counts as complete.</summary>
    private static TheoryData<string> OfClass(string word)
    {
        using var folder = new PolicyFolder();
        return [.. Ids().Where(id => ClassOf(folder.Read(id)) == word)];
    }

    private static string ClassOf(JsonNode policy)
    {
        var word = policy["class"]!.GetValue<string>();
        return word == "template" && policy["testOnly"] is not null ? "complete" : word;
    }

    private static IEnumerable<string> Ids() => Directory.GetDirectories(PolicyFolder.Shipped).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
