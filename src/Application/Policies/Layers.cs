namespace EPerformance.Application.Policies;

/// <summary>Lists that layers share by code: an upper element replaces the lower one of the same code in its place, others are added.</summary>
internal static class Layers
{
    public static IReadOnlyList<PolicyNode> Merge(PolicyDocument document, string name)
    {
        List<PolicyNode> merged = document.Below is null ? [] : [.. Merge(document.Below, name)];
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in document.Node.Children(name))
        {
            var code = node.Text("code");
            if (!own.Add(code) && code.Length > 0)
                node.Problems.Add(node.PathOf("code"), PolicyProblems.Duplicate, $"kode {code} muncul dua kali", $"the code {code} is there twice");
            var index = merged.FindIndex(lower => lower.Text("code") == code);
            if (index < 0)
                merged.Add(node);
            else
                merged[index] = node;
        }

        return merged;
    }
}
