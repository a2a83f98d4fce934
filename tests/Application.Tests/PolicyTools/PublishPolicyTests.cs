using System.Security.Cryptography;
using System.Text.Json.Nodes;
using EPerformance.Application.PolicyTools;
using EPerformance.Application.Tests.Policies;

namespace EPerformance.Application.Tests.PolicyTools;

public sealed class PublishPolicyTests
{
    private const string Kaur = "kaur-3-2022";

    public static TheoryData<string, Action<JsonNode>> Defects() => new()
    {
        { "an unknown name", json => json["surprise"] = 1 },
        { "a compulsory value is not there", json => json.AsObject().Remove("tariff") },
        { "a value of the wrong type", json => json["rules"]![2]!["deductPct"] = 3 },
        { "a value that was never published", json => json["rules"]![2]!["deductPct"] = null },
        { "a gap between tiers", json => json["rules"]![0]!["tiers"]![1]!["from"] = 32 },
        { "tiers that overlap", json => json["rules"]![0]!["tiers"]![1]!["from"] = 30 },
        { "a tier that cannot be reached", json => json["rules"]![0]!["tiers"]![1]!["to"] = 30 },
        { "weights that are not 100 %", json => json["components"]![0]!["weightPct"] = "61" },
        { "a source that is not there", json => json["rules"]![0]!["source"]!["ref"] = "x" },
        { "a rule without a source", json => json["rules"]![0]!.AsObject().Remove("source") },
        { "a code twice", json => json["rules"]![0]!["tiers"]![1]!["code"] = "TL1" },
        { "a base that is not there", json => json["extends"] = "tidak-ada" },
        { "a test policy", json => json["testOnly"] = true },
        { "a template", json => json["class"] = "template" },
        { "a superseded version", json => json["state"] = "superseded" },
        { "another id than its folder", json => json["id"] = "kaur" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void Publishing_is_refused_for_every_class_of_defect_and_changes_nothing(string label, Action<JsonNode> change)
    {
        using var folder = Draft();
        folder.Change(Kaur, change);
        var before = File.ReadAllBytes(folder.PathOf(Kaur));

        var result = Publish(folder);

        Assert.NotEqual((label, 0), (label, result.Refusals.Count));
        Assert.Equal(before, File.ReadAllBytes(folder.PathOf(Kaur)));
        Assert.False(File.Exists(ListOf(folder)));
    }

    [Fact]
    public void A_sound_draft_is_published_with_its_state_changed_in_place_and_its_hash_listed()
    {
        using var folder = Draft();
        var before = File.ReadAllText(folder.PathOf(Kaur));

        var result = Publish(folder);

        Assert.Empty(result.Refusals);
        Assert.Equal(before.Replace("\"draft\"", "\"published\"", StringComparison.Ordinal), File.ReadAllText(folder.PathOf(Kaur)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.PathOf(Kaur))));
        Assert.Equal([$"{hash}  {Kaur}/2022-01-01.json"], File.ReadAllLines(ListOf(folder)));
        Assert.Equal("published", result.Check.Head!.State);
    }

    [Fact]
    public void Publishing_again_changes_nothing_and_an_edited_published_version_is_refused()
    {
        using var folder = Draft();
        Publish(folder);
        var list = File.ReadAllText(ListOf(folder));

        Assert.Empty(Publish(folder).Refusals);
        folder.Change(Kaur, json => json["rules"]![2]!["deductPct"] = "5");

        Assert.Contains("baru", Assert.Single(Publish(folder).Refusals).Id, StringComparison.Ordinal);
        Assert.Equal(list, File.ReadAllText(ListOf(folder)));
    }

    [Fact]
    public void What_was_interrupted_between_state_and_list_is_finished_by_publishing_again()
    {
        using var folder = new PolicyFolder();

        Assert.Empty(Publish(folder).Refusals);

        Assert.Single(File.ReadAllLines(ListOf(folder)));
    }

    [Fact]
    public void A_layer_is_published_after_its_base()
    {
        using var folder = new PolicyFolder();
        var upper = "kaur-3-2022-discipline40";

        Assert.Contains(Kaur, Assert.Single(Publish(folder, upper).Refusals).Id, StringComparison.Ordinal);
        Publish(folder);

        Assert.Empty(Publish(folder, upper).Refusals);
    }

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("../kaur-3-2022")]
    [InlineData("kaur-3-2022+lh-6-2025-performance")]
    [InlineData("")]
    public void Only_an_id_of_the_folder_is_published(string id)
    {
        using var folder = new PolicyFolder();

        Assert.NotEmpty(Publish(folder, id).Refusals);
    }

    private static PolicyFolder Draft()
    {
        var folder = new PolicyFolder();
        var text = File.ReadAllText(folder.PathOf(Kaur)).Replace("\"state\": \"published\"", "\"state\": \"draft\"", StringComparison.Ordinal);
        return folder.Write(Kaur, text);
    }

    private static PublishResult Publish(PolicyFolder folder, string id = Kaur) => new PublishPolicy(folder.Library, FolderOf(folder)).Run(id);

    private static string FolderOf(PolicyFolder folder) => Path.GetDirectoryName(Path.GetDirectoryName(folder.PathOf(Kaur)))!;

    private static string ListOf(PolicyFolder folder) => Path.Combine(FolderOf(folder), PublishPolicy.ListName);
}
