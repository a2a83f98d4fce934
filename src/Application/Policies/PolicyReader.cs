using EPerformance.Application.Law;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Turns a policy document with its layers into a policy, or says everything that is wrong with it.</summary>
internal sealed class PolicyReader(PolicyDocument document, LawLibrary law)
{
    private static readonly Dictionary<string, EmploymentType> EmploymentTypes = new(StringComparer.Ordinal)
    {
        ["PNS"] = EmploymentType.Pns,
        ["CPNS"] = EmploymentType.Cpns,
        ["PPPK"] = EmploymentType.Pppk,
        ["NON_ASN"] = EmploymentType.NonAsn,
    };

    internal static readonly Dictionary<string, RoundingMode> RoundingModes = new(StringComparer.Ordinal)
    {
        ["HALF_UP"] = RoundingMode.HalfUp,
        ["HALF_EVEN"] = RoundingMode.HalfEven,
        ["FLOOR"] = RoundingMode.Floor,
        ["CEILING"] = RoundingMode.Ceiling,
    };

    private static readonly Dictionary<string, TimeResolution> Resolutions = new(StringComparer.Ordinal)
    {
        ["MINUTE_FLOOR"] = TimeResolution.MinuteFloor,
        ["MINUTE_CEIL"] = TimeResolution.MinuteCeil,
        ["SECOND"] = TimeResolution.Second,
    };

    private readonly PolicyProblems _problems = document.Problems;

    public AllowancePolicy? Read()
    {
        var node = document.Node;
        var identity = new PolicyIdentity(node.Text("id"), node.Date("effectiveFrom"), document.Hash, node.Bilingual("name"), node.Text("regulation"));
        CheckStanding(node);
        var sources = new SourceList(document);
        var components = Components(sources);
        var context = new RuleContext(sources, new CodeList(), components, DefaultBase(components), Word("timeResolution", Resolutions) ?? TimeResolution.MinuteFloor, Flex(sources));
        var rules = RuleReader.ReadAll(document, context);
        var leave = LeaveReader.ReadAll(document, context);
        var (cap, capSource) = Cap(sources);
        var tariff = TariffOf();
        var factors = EmploymentFactors(sources);
        var rounding = RoundingOf();
        Published();
        CheckPattern();
        var testOnly = document.Saying("testOnly").Flag("testOnly");
        for (var layer = document; layer is not null; layer = layer.Below)
        {
            Ask(layer.Node);
            layer.Node.Close();
            if (layer != document)
                _problems.AddRange(layer.Problems.All);
        }

        return _problems.Any || tariff is null ? null : new AllowancePolicy
        {
            Identity = identity,
            Tariff = tariff,
            EmploymentFactors = factors,
            Components = components,
            Rules = rules,
            Leave = new LeaveRules(leave),
            Cap = cap,
            CapSource = capSource,
            Rounding = rounding,
            Resolution = context.Resolution,
            Flex = context.Flex,
            TestOnly = testOnly,
        };
    }

    /// <summary>Names that every layer may have, whichever layer is asked for them.</summary>
    private static void Ask(PolicyNode layer)
    {
        foreach (var name in new[]
        {
            "id", "effectiveFrom", "name", "regulation", "class", "state", "testOnly", "extends", "sources", "components", "defaultBase", "timeResolution", "flex",
            "rules", "leave", "cap", "tariff", "employment", "rounding", "workPattern", "missing",
        })
        {
            layer.Has(name);
        }
    }

    private static void CheckStanding(PolicyNode node)
    {
        node.Word("class", new Dictionary<string, int>(StringComparer.Ordinal) { ["complete"] = 0, ["fragment"] = 1, ["template"] = 2 });
        node.Word("state", new Dictionary<string, int>(StringComparer.Ordinal) { ["draft"] = 0, ["published"] = 1, ["superseded"] = 2 });
    }

    private T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => document.Saying(name).Word(name, words, required: false);

    private List<PayComponent> Components(SourceList sources)
    {
        var node = document.Saying("components");
        var components = new List<PayComponent>();
        foreach (var item in node.Children("components"))
        {
            var code = item.Text("code");
            if (code.Length > 0 && components.Any(other => other.Code == code))
                CodeList.Duplicate(item, code);
            components.Add(new PayComponent(code, item.Bilingual("name"), item.Percent("weightPct") ?? Rate.Zero, sources.Of(item)));
            item.Close();
        }

        var sum = components.Aggregate(Rate.Zero, (total, component) => total + component.Weight);
        if (components.Count > 0 && sum != Rate.Full)
            node.Problems.Add("components", PolicyProblems.Weights, $"bobot berjumlah {sum}%, bukan 100%", $"the weights add up to {sum}%, not 100%");
        return components;
    }

    private PayBase DefaultBase(List<PayComponent> components) => RuleContext.ReadBase(document.Saying("defaultBase"), "defaultBase", components) ?? PayBase.Whole;

    private FlexWindow? Flex(SourceList sources)
    {
        if (document.Saying("flex").Child("flex", required: false) is not { } node)
            return null;
        var window = new FlexWindow(node.Integer("earlierMinutes", 0, 720) ?? 0, node.Integer("laterMinutes", 0, 720) ?? 0);
        sources.Of(node);
        node.Close();
        return window;
    }

    private (Rate Cap, LegalSource Source) Cap(SourceList sources)
    {
        if (document.Saying("cap").Child("cap") is not { } node)
            return (Rate.Full, new LegalSource("", ""));
        var cap = (node.Percent("pct") ?? Rate.Full, sources.Of(node));
        node.Close();
        return cap;
    }

    private Tariff? TariffOf()
    {
        var node = document.Saying("tariff");
        var id = node.Text("tariff");
        var tariff = law.Tariff(id);
        if (tariff is null && id.Length > 0)
            node.Problems.Add("tariff", PolicyProblems.Reference, $"tidak ada tarif {id}", $"there is no tariff {id}");
        return tariff;
    }

    private Dictionary<EmploymentType, (Rate, LegalSource)> EmploymentFactors(SourceList sources)
    {
        var factors = new Dictionary<EmploymentType, (Rate, LegalSource)>();
        foreach (var item in document.Saying("employment").Children("employment"))
        {
            var share = (item.Percent("payPct", 1000) ?? Rate.Full, sources.Of(item));
            if (item.Word("type", EmploymentTypes) is { } type && !factors.TryAdd(type, share))
                item.Problems.Add(item.PathOf("type"), PolicyProblems.Duplicate, "muncul dua kali", "is there twice");
            item.Close();
        }

        return factors;
    }

    /// <summary>The pattern that the decree assumes: for information, but it must be one.</summary>
    private void CheckPattern()
    {
        var node = document.Saying("workPattern");
        var id = node.Text("workPattern", required: false);
        if (id.Length > 0 && !law.Patterns.ContainsKey(id))
            node.Problems.Add("workPattern", PolicyProblems.Reference, $"tidak ada pola kerja {id}", $"there is no work pattern {id}");
    }

    private Rounding RoundingOf()
    {
        if (document.Saying("rounding").Child("rounding", required: false) is not { } node)
            return Rounding.HalfUpRupiah;
        var rounding = new Rounding(node.Word("mode", RoundingModes) ?? RoundingMode.HalfUp, node.Integer("unit", 1, 1_000_000) ?? 1);
        node.Close();
        return rounding;
    }

    /// <summary>Values that no rule has a place for and that the source never published.</summary>
    private void Published()
    {
        foreach (var item in document.Saying("missing").Children("missing"))
        {
            var what = item.Bilingual("what");
            item.Text("where", required: false);
            item.Close();
            item.Problems.Add(item.Path, PolicyProblems.Incomplete, $"belum diterbitkan sumbernya: {what.Id}", $"never published by the source: {what.En}");
        }
    }
}
