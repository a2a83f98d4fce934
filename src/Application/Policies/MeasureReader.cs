using EPerformance.Domain.Policies.Values;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>measures</c>: values with a name. Each may use those before it, so they can never run in a circle.</summary>
internal static class MeasureReader
{
    public static void ReadAll(PolicyDocument document, ValueReader values, SourceList sources, Dictionary<string, Measure> measures)
    {
        foreach (var node in Layers.Merge(document, "measures", required: false))
        {
            var code = node.Text("code");
            var measure = new Measure(code, node.Bilingual("name"), values.Read(node, "value")!, sources.Of(node));
            measures.TryAdd(code, measure);
            node.Close();
        }
    }
}
