using EPerformance.Domain.Policies;

namespace EPerformance.Application.Policies;

/// <summary>The sources that a policy names, from all its layers. Every number must point to one.</summary>
internal sealed class SourceList
{
    private readonly Dictionary<string, string> _regulations = new(StringComparer.Ordinal);

    public SourceList(PolicyDocument document)
    {
        for (var layer = document; layer is not null; layer = layer.Below)
        {
            if (layer.Node.Child("sources", required: layer == document && layer.Below is null) is { } sources)
                Read(sources);
        }
    }

    /// <summary>The source of a rule: <c>{"ref": key, "article": …}</c>.</summary>
    public LegalSource Of(PolicyNode owner)
    {
        if (owner.Child("source") is not { } node)
            return new LegalSource("", "");
        var key = node.Text("ref");
        var article = node.Has("article") ? node.Text("article") : "";
        node.Close();
        if (!_regulations.TryGetValue(key, out var regulation) && key.Length > 0)
            node.Problems.Add(node.PathOf("ref"), PolicyProblems.Reference, $"sumber {key} tidak ada di sources", $"there is no source {key} in sources");
        return new LegalSource(regulation ?? "", article);
    }

    private void Read(PolicyNode sources)
    {
        foreach (var key in sources.Names())
        {
            if (sources.Child(key) is not { } node)
                continue;
            _regulations.TryAdd(key, node.Text("regulation"));
            node.Text("title");
            node.Text("url", required: false);
            node.Text("kind", required: false);
            node.Text("confidence", required: false);
            node.Close();
        }

        sources.Close();
    }
}
