using EPerformance.Application.Policies;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>
/// Tells a decree in plain sentences, so that those who wrote it can see whether the file says what they meant. A policy that lacks values is
/// told as far as it goes; what is missing is named and nothing is worked out.
/// </summary>
public sealed class ExplainPolicy(PolicyLibrary library)
{
    public PolicyExplanation Run(string idOrFile, DateOnly? on = null)
    {
        var check = new CheckPolicy(library).Run(idOrFile, on);
        if ((check.Policy ?? check.Outline) is not { } policy)
            return new PolicyExplanation(check.Head, check.Verdict, [], [], [], default, check.Problems);
        var values = PolicyValues.Of(PolicyLayers.Of(library, idOrFile, on));
        var examples = check.Policy is null ? new Dictionary<string, Text>() : WorkedExamples.Of(check.Policy);
        var elements = new ElementTelling(policy, values, examples);
        return new PolicyExplanation(check.Head, check.Verdict, PolicyStart.Of(policy, check), elements.All(), PolicyOrder.Of(policy, check), Whose(check.Policy), []);
    }

    private static Text Whose(AllowancePolicy? policy)
    {
        if (policy is null)
            return new Text("", "");
        var jobClass = WorkedExamples.ClassOf(policy);
        return new Text(
            $"Contoh dihitung oleh mesin yang sama dengan pembayaran: PNS kelas {jobClass}, September 2026 tanpa hari libur (22 hari kerja), selain yang disebut tanpa kejadian.",
            $"The examples are worked out by the engine that pays: PNS of class {jobClass}, September 2026 without holidays (22 working days), nothing else happened.");
    }
}

/// <summary>Tells rules, leave, modifiers and measures one by one.</summary>
internal sealed class ElementTelling(AllowancePolicy policy, IReadOnlyList<PlacedValue> values, IReadOnlyDictionary<string, Text> examples)
{
    public IReadOnlyList<ElementExplanation> All() =>
    [
        .. policy.Modifiers.Select(rule => Tell("modifiers", rule, null)),
        .. policy.Measures.Select(measure => Tell(measure)),
        .. policy.Rules.OrderBy(rule => rule.Stage).Select(rule => Tell("rules", rule, rule.Stage)),
        .. policy.Leave.All.Select(rule => Tell("leave", rule, rule.Stage)),
        .. policy.Floors.Select(floor => Tell(floor)),
    ];

    private ElementExplanation Tell(string section, PolicyRule rule, int? stage)
    {
        var sentence = Missing(section, rule.Code) is { Count: > 0 } missing ? Lacking(rule.Name, missing) : rule.Describe(policy).Sentence;
        return new ElementExplanation(section, rule.Code, stage, sentence, SourceOf(rule.Source), ExampleOf(section, rule.Code));
    }

    private ElementExplanation Tell(Domain.Policies.Values.Measure measure)
    {
        var value = measure.Value.Describe();
        var sentence = Missing("measures", measure.Code) is { Count: > 0 } missing ? Lacking(measure.Name, missing) : new Text($"{measure.Name.Id} = {value.Id}.", $"{measure.Name.En} = {value.En}.");
        return new ElementExplanation("measures", measure.Code, null, sentence, SourceOf(measure.Source), null);
    }

    private ElementExplanation Tell(PayFloor floor)
    {
        var when = floor.When?.Describe();
        var sentence = new Text(
            $"{floor.Name.Id}: paling sedikit {floor.Pay}% dibayar{(when is null ? "" : $" bila {when.Value.Id}")}.",
            $"{floor.Name.En}: at least {floor.Pay}% is paid{(when is null ? "" : $" if {when.Value.En}")}.");
        return new ElementExplanation("floors", floor.Code, null, Missing("floors", floor.Code) is { Count: > 0 } missing ? Lacking(floor.Name, missing) : sentence, SourceOf(floor.Source), ExampleOf("floors", floor.Code));
    }

    private List<PlacedValue> Missing(string section, string code) => [.. values.Where(value => value.Section == section && value.Code == code && value.Value == "null")];

    private static Text Lacking(Text name, List<PlacedValue> missing)
    {
        string Names(string language) => string.Join("; ", missing.Select(value => $"{PolicyWords.OfPath(value.Path).In(language)} ({value.File}:{value.Line})"));
        return new Text($"{name.Id}: nilai belum terbit: {Names("id")}.", $"{name.En}: values never published: {Names("en")}.");
    }

    /// <summary>Of the first of its tiers that the constructed months set off, else of the rule.</summary>
    private Text? ExampleOf(string section, string code)
    {
        var codes = values.Where(value => value.Section == section && value.Code == code && value.Path.EndsWith(".code", StringComparison.Ordinal)).Select(value => value.Value);
        foreach (var candidate in codes.Append(code))
        {
            if (examples.TryGetValue(candidate, out var example))
                return example;
        }

        return null;
    }

    private static string SourceOf(LegalSource source) => source.Article.Length == 0 ? source.Regulation : $"{source.Regulation}, {source.Article}";
}
