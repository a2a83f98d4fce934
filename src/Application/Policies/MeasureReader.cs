using EPerformance.Domain.Policies.Values;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>measures</c>: values with a name. Each may use those before it, so they can never run in a circle.</summary>
internal static class MeasureReader
{
    // Each may lead to the one before it: their number bounds how deep that goes.
    private const int MaxMeasures = 200;

    public static void ReadAll(PolicyDocument document, ValueReader values, SourceList sources, Dictionary<string, Measure> measures)
    {
        foreach (var node in Layers.Merge(document, "measures", required: false))
        {
            if (measures.Count == MaxMeasures)
            {
                node.Invalid("code", $"paling banyak {MaxMeasures} ukuran", $"{MaxMeasures} measures at most");
                return;
            }

            var code = node.Text("code");
            var measure = new Measure(code, node.Bilingual("name"), values.Read(node, "value")!, sources.Of(node));
            measures.TryAdd(code, measure);
            node.Close();
        }
    }
}
