using EPerformance.Application.Policies;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>Says what changed from one policy to another: in sentences where both can be read, value by value with the lines of the files always.</summary>
public sealed class DiffPolicies(PolicyLibrary library)
{
    /// <summary>The sections of a file in the order in which people read a decree.</summary>
    private static readonly string[] Order =
    [
        "id", "effectiveFrom", "name", "regulation", "class", "state", "extends", "tariff", "employment", "modifiers", "components", "componentGroups", "timeResolution", "flex", "closing", "pendingLines", "measures", "rules", "leave", "cap",
        "floors", "rounding",
    ];

    /// <param name="beforeOn">The version of an id in force on that day; the newest when not given. So for the other.</param>
    public PolicyDiff Run(string before, string after, DateOnly? beforeOn = null, DateOnly? afterOn = null)
    {
        var left = Side.Of(library, before, beforeOn);
        var right = Side.Of(library, after, afterOn);
        if (left.Layers.Count == 0 || right.Layers.Count == 0)
            return new PolicyDiff(left.Check.Head, right.Check.Head, [], [.. new[] { left, right }.Where(side => side.Layers.Count == 0).SelectMany(side => side.Check.Problems)]);
        var old = left.Elements();
        var now = right.Elements();
        var changes = new List<ElementChange>();
        foreach (var key in old.Keys.Union(now.Keys))
        {
            if (Compare(key, old.GetValueOrDefault(key, []), now.GetValueOrDefault(key, []), left, right) is { } change)
                changes.Add(change);
        }

        return new PolicyDiff(left.Check.Head, right.Check.Head, [.. changes.OrderBy(change => PlaceOf(change.Section))], []);
    }

    private static int PlaceOf(string section) => Array.IndexOf(Order, section) is >= 0 and var place ? place : Order.Length;

    private static ElementChange? Compare((string Section, string Code) key, List<PlacedValue> old, List<PlacedValue> now, Side left, Side right)
    {
        var values = new List<ValueChange>();
        var before = old.ToDictionary(value => value.Path, StringComparer.Ordinal);
        var after = now.ToDictionary(value => value.Path, StringComparer.Ordinal);
        foreach (var path in before.Keys.Union(after.Keys))
        {
            var from = before.GetValueOrDefault(path);
            var to = after.GetValueOrDefault(path);
            if (from?.Value == to?.Value)
                continue;
            values.Add(new ValueChange(KindOf(from, to), path, path.Length == 0 ? PolicyWords.OfName(key.Section) : PolicyWords.OfPath(path), from?.Value, to?.Value, Place(from), Place(to)));
        }

        if (values.Count == 0)
            return null;
        var kind = old.Count == 0 ? ChangeKind.Added : now.Count == 0 ? ChangeKind.Removed : ChangeKind.Changed;
        var sentences = (Before: left.Sentences.GetValueOrDefault(key), After: right.Sentences.GetValueOrDefault(key));
        return new ElementChange(
            kind, key.Section, key.Code, Title(key, old.Count == 0 ? now : old), sentences.Before, sentences.After, left.SourceOf(before), right.SourceOf(after), values);
    }

    private static ChangeKind KindOf(PlacedValue? from, PlacedValue? to) => from is null ? ChangeKind.Added : to is null ? ChangeKind.Removed : ChangeKind.Changed;

    private static string Place(PlacedValue? value) => value is null ? "" : $"{value.File}:{value.Line}";

    private static Text Title((string Section, string Code) key, List<PlacedValue> values)
    {
        var section = PolicyWords.OfName(key.Section);
        string Name(string language) => values.FirstOrDefault(value => value.Path == $"name.{language}")?.Value is { } name ? $" ({name})" : "";
        return key.Code.Length == 0 ? section : new Text($"{section.Id} {key.Code}{Name("id")}", $"{section.En} {key.Code}{Name("en")}");
    }

    /// <summary>One of the two policies.</summary>
    private sealed record Side(PolicyCheck Check, IReadOnlyList<PolicyLayer> Layers, IReadOnlyDictionary<(string Section, string Code), Text?> Sentences)
    {
        private readonly IReadOnlyList<PlacedValue> _values = PolicyValues.Of(Layers);

        public static Side Of(PolicyLibrary library, string name, DateOnly? on)
        {
            var check = new CheckPolicy(library).Run(name, on);
            return new Side(check, PolicyLayers.Of(library, name, on), SentencesOf(check.Policy));
        }

        public Dictionary<(string Section, string Code), List<PlacedValue>> Elements() =>
            _values.GroupBy(value => (value.Section, value.Code)).ToDictionary(element => element.Key, element => element.ToList());

        /// <summary>Regulation and article of an element.</summary>
        public string SourceOf(Dictionary<string, PlacedValue> element)
        {
            if (!element.TryGetValue("source.ref", out var key))
                return "";
            var regulation = _values.FirstOrDefault(value => value.Section == "sources" && value.Code == key.Value && value.Path == "regulation")?.Value ?? key.Value;
            return element.TryGetValue("source.article", out var article) ? $"{regulation}, {article.Value}" : regulation;
        }

        private static Dictionary<(string Section, string Code), Text?> SentencesOf(AllowancePolicy? policy)
        {
            var sentences = new Dictionary<(string Section, string Code), Text?>();
            if (policy is null)
                return sentences;
            foreach (var (section, rules) in new (string, IEnumerable<PolicyRule>)[] { ("rules", policy.Rules), ("leave", policy.Leave.All), ("modifiers", policy.Modifiers) })
            {
                foreach (var rule in rules)
                    sentences[(section, rule.Code)] = rule.Describe(policy).Sentence;
            }

            return sentences;
        }
    }
}
