using EPerformance.Domain.Policies.Conditions;
using EPerformance.Domain.Policies.Facts;

namespace EPerformance.Application.Policies;

/// <summary>Reads a condition: an object of which every word must hold.</summary>
internal sealed class ConditionReader(ValueReader values)
{
    public Condition? Read(PolicyNode owner, string name, bool required = true)
    {
        if (!owner.Has(name) && !required)
            return null;
        return owner.Child(name, required) is { } node ? Of(node) : new AllOf([]);
    }

    private Condition Of(PolicyNode node)
    {
        var parts = new List<Condition>();
        if (node.Has("employment"))
            parts.Add(new EmployedAs(Words(node, "employment", FactWords.EmploymentTypes)));
        if (node.Child("classes", required: false) is { } classes)
        {
            parts.Add(new ClassBetween(classes.Integer("from", 1, 17) ?? 1, classes.Integer("to", 1, 17) ?? 17));
            classes.Close();
        }

        if (node.Has("positions"))
            parts.Add(new InPost(List(node, "positions")));
        if (node.Has("echelons"))
            parts.Add(new InEchelon(List(node, "echelons")));
        if (node.Has("units"))
            parts.Add(new InUnit(List(node, "units")));
        if (node.Has("months"))
            parts.Add(new InMonth(node.Integers("months", 1, 12)));
        if (node.Has("modifiers"))
            parts.Add(new HasModifier(List(node, "modifiers")));
        if (node.Child("predicate", required: false) is { } predicate)
        {
            parts.Add(new HasPredicate(Words(predicate, "is", FactWords.Predicates), predicate.Word("period", FactWords.Periods) ?? FactPeriod.Current));
            predicate.Close();
        }

        if (node.Has("value"))
            parts.Add(new ValueBetween(values.Read(node, "value")!, values.Read(node, "atLeast", required: false), values.Read(node, "atMost", required: false)));
        if (node.Has("any"))
            parts.Add(new AnyOf([.. node.Children("any").Select(Of)]));
        if (node.Has("all"))
            parts.Add(new AllOf([.. node.Children("all").Select(Of)]));
        if (node.Child("not", required: false) is { } not)
            parts.Add(new Not(Of(not)));
        node.Close();
        if (parts.Count == 0)
            node.Problems.Add(node.Path, PolicyProblems.Missing, "syarat kosong", "an empty condition");
        return parts.Count == 1 ? parts[0] : new AllOf(parts);
    }

    private static IReadOnlyList<string> List(PolicyNode node, string name)
    {
        if (node.IsEmptyList(name))
            node.Invalid(name, "daftar kosong", "an empty list");
        return node.Texts(name);
    }

    private static List<T> Words<T>(PolicyNode node, string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var found = new List<T>();
        foreach (var word in List(node, name))
        {
            if (words.TryGetValue(word, out var value))
                found.Add(value);
            else
                node.Invalid(name, $"{word}: pilihan {string.Join(", ", words.Keys)}", $"{word}: one of {string.Join(", ", words.Keys)}");
        }

        return found;
    }
}
