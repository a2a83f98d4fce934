namespace EPerformance.Application.Policies;

/// <summary>Lists that layers share by code: an upper element replaces the lower one of the same code in its place, others are added.</summary>
internal static class Layers
{
    /// <param name="required">The lowest layer must have the list, unless it is a fragment.</param>
    public static IReadOnlyList<PolicyNode> Merge(PolicyDocument document, string name, bool required = true)
    {
        List<PolicyNode> merged = document.Below is null ? [] : [.. Merge(document.Below, name, required)];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < merged.Count; i++)
            places[merged[i].Text("code")] = i;
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in document.Node.Children(name, required: required && document.Below is null && !document.IsLooseFragment))
        {
            var code = node.Text("code");
            if (!own.Add(code) && code.Length > 0)
                CodeList.Duplicate(node, code);
            if (code.Length > 0 && places.TryGetValue(code, out var place))
            {
                merged[place] = node;
                continue;
            }

            places[code] = merged.Count;
            merged.Add(node);
        }

        return merged;
    }
}
