using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>components</c> and <c>componentGroups</c>: the weights of each list add up to 100 %.</summary>
internal static class ComponentReader
{
    public static List<PayComponent> All(PolicyDocument document, SourceList sources) => List(document.Saying("components"), sources);

    public static List<ComponentGroup> Groups(PolicyDocument document, SourceList sources, ValueReader values)
    {
        var groups = new List<ComponentGroup>();
        foreach (var node in document.Saying("componentGroups").Children("componentGroups"))
        {
            var code = node.Text("code");
            if (code.Length > 0 && groups.Any(other => other.Code == code))
                CodeList.Duplicate(node, code);
            groups.Add(new ComponentGroup(code, node.Bilingual("name"), new ConditionReader(values).Read(node, "when")!, List(node, sources, required: true)));
            node.Close();
        }

        return groups;
    }

    private static List<PayComponent> List(PolicyNode node, SourceList sources, bool required = false)
    {
        var components = new List<PayComponent>();
        var isPublished = true;
        foreach (var item in node.Children("components", required))
        {
            var code = item.Text("code");
            if (code.Length > 0 && components.Any(other => other.Code == code))
                CodeList.Duplicate(item, code);
            isPublished &= !item.IsNull("weightPct");
            components.Add(new PayComponent(code, item.Bilingual("name"), item.Percent("weightPct") ?? Rate.Zero, sources.Of(item)));
            item.Close();
        }

        var sum = components.Aggregate(Rate.Zero, (total, component) => total + component.Weight);
        if (components.Count > 0 && isPublished && sum != Rate.Full)
            node.Problems.Add(node.PathOf("components"), PolicyProblems.Weights, $"bobot berjumlah {sum}%, bukan 100%", $"the weights add up to {sum}%, not 100%");
        return components;
    }
}
