using System.Text.Json;
using EPerformance.Application.Json;

namespace EPerformance.Application.PolicyTools;

/// <param name="Section">Name at the top of the file.</param>
/// <param name="Code">Of the element; empty when the section is one whole.</param>
/// <param name="Path">Below the element.</param>
/// <param name="Value">As written; <c>null</c> in the file is the word <c>null</c>.</param>
internal sealed record PlacedValue(string Section, string Code, string Path, string Value, string File, int Line);

/// <summary>
/// Every value of a policy, layers put together, with its place. Elements of lists are known by their code, so that a rule that moved is the
/// same rule.
/// </summary>
internal static class PolicyValues
{
    /// <summary>Not part of what a policy says.</summary>
    private static readonly string[] Ignored = ["$schema"];

    /// <summary>What identifies an element of a list that has no code.</summary>
    private static readonly string[] Keys = ["code", "type", "sanction"];

    public static IReadOnlyList<PlacedValue> Of(IReadOnlyList<PolicyLayer> layers)
    {
        var values = new Dictionary<(string Section, string Code), List<PlacedValue>>();
        foreach (var layer in layers)
        {
            foreach (var member in layer.Map.Root.EnumerateObject().Where(member => !Ignored.Contains(member.Name)))
            {
                var own = new List<PlacedValue>();
                Elements(layer, member, own);
                if (own.All(value => value.Code.Length == 0))
                    Drop(values, member.Name);
                foreach (var element in own.GroupBy(value => (value.Section, value.Code)))
                    values[element.Key] = [.. element];
            }
        }

        return [.. values.Values.SelectMany(value => value)];
    }

    private static void Drop(Dictionary<(string Section, string Code), List<PlacedValue>> values, string section)
    {
        foreach (var key in values.Keys.Where(key => key.Section == section).ToList())
            values.Remove(key);
    }

    private static void Elements(PolicyLayer layer, JsonProperty member, List<PlacedValue> found)
    {
        if (member.Value.ValueKind == JsonValueKind.Array && member.Value.EnumerateArray().All(item => KeyOf(item) is not null))
        {
            foreach (var (index, item) in member.Value.EnumerateArray().Index())
                Leaves(layer, item, JsonDocumentMap.Below(member.Name, index), "", value => found.Add(value with { Section = member.Name, Code = KeyOf(item)! }));
        }
        else if (member.Value.ValueKind == JsonValueKind.Object && member.Name == "sources")
        {
            foreach (var source in member.Value.EnumerateObject())
                Leaves(layer, source.Value, JsonDocumentMap.Below(member.Name, source.Name), "", value => found.Add(value with { Section = member.Name, Code = source.Name }));
        }
        else
        {
            Leaves(layer, member.Value, member.Name, "", value => found.Add(value with { Section = member.Name }));
        }
    }

    /// <param name="real">Path in the file.</param>
    /// <param name="path">Path below the element, by codes.</param>
    private static void Leaves(PolicyLayer layer, JsonElement value, string real, string path, Action<PlacedValue> found)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Leaves(layer, member.Value, JsonDocumentMap.Below(real, member.Name), JsonDocumentMap.Below(path, member.Name), found);
                break;
            case JsonValueKind.Array when value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object):
                foreach (var (index, item) in value.EnumerateArray().Index())
                    Leaves(layer, item, JsonDocumentMap.Below(real, index), $"{path}[{KeyOf(item) ?? $"{index + 1}"}]", found);
                break;
            case JsonValueKind.Array:
                found(Place(layer, real, path, string.Join(", ", value.EnumerateArray().Select(Show))));
                break;
            default:
                found(Place(layer, real, path, Show(value)));
                break;
        }
    }

    private static PlacedValue Place(PolicyLayer layer, string real, string path, string shown) => new("", "", path, shown, layer.ShownAs, layer.Map.LineOf(real));

    private static string Show(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string? KeyOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var key in Keys)
        {
            if (item.TryGetProperty(key, out var code) && code.ValueKind == JsonValueKind.String)
                return code.GetString();
        }

        return null;
    }
}
