using EPerformance.Application.Allowance;
using EPerformance.Application.Law;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Turns a policy document with its layers into a policy, or says everything that is wrong with it.</summary>
internal sealed class PolicyReader(PolicyDocument document, LawLibrary law)
{
    internal static readonly Dictionary<string, RoundingMode> RoundingModes = new(StringComparer.Ordinal)
    {
        ["HALF_UP"] = RoundingMode.HalfUp,
        ["HALF_EVEN"] = RoundingMode.HalfEven,
        ["FLOOR"] = RoundingMode.Floor,
        ["CEILING"] = RoundingMode.Ceiling,
    };

    internal static readonly Dictionary<string, TimeResolution> Resolutions = new(StringComparer.Ordinal)
    {
        ["MINUTE_FLOOR"] = TimeResolution.MinuteFloor,
        ["MINUTE_CEIL"] = TimeResolution.MinuteCeil,
        ["SECOND"] = TimeResolution.Second,
    };

    internal static readonly Dictionary<string, PendingChoice> PendingChoices = new(StringComparer.Ordinal)
    {
        ["NOT_COUNTED"] = PendingChoice.NotCounted,
        ["AS_ENTERED"] = PendingChoice.AsEntered,
        ["BLOCKS"] = PendingChoice.Blocks,
    };

    private static readonly Dictionary<string, PeriodKind> Periods = new(StringComparer.Ordinal)
    {
        ["MONTH"] = PeriodKind.Monthly,
        ["QUARTER"] = PeriodKind.Quarterly,
    };

    private static readonly string[] Names =
    [
        "id", "effectiveFrom", "name", "regulation", "class", "state", "testOnly", "extends", "sources", "components", "componentGroups", "defaultBase", "timeResolution", "flex",
        "closing", "period", "pendingLines", "measures", "rules", "leave", "modifiers", "floors", "cap", "tariff", "employment", "rounding", "workPattern", "missing",
    ];

    private readonly PolicyProblems _problems = document.Problems;

    /// <summary>
    /// For explaining only: the policy with zero for values that were never published, or a fragment without its base; <c>null</c> when anything
    /// else is wrong.
    /// </summary>
    public AllowancePolicy? Outline { get; private set; }

    public AllowancePolicy? Read()
    {
        var node = document.Node;
        var identity = new PolicyIdentity(node.Text("id"), node.Date("effectiveFrom"), document.Hash, node.Bilingual("name"), node.Text("regulation"));
        CheckStanding(node);
        if (document.IsLooseFragment)
            _problems.Add("class", PolicyProblems.NeedsBase, "bagian peraturan: hitung di atas kebijakan lain, <dasar>+<bagian>", "a fragment: calculate it on another policy, <base>+<fragment>");
        var sources = new SourceList(document);
        var measures = new Dictionary<string, Measure>(StringComparer.Ordinal);
        var values = new ValueReader(measures);
        MeasureReader.ReadAll(document, values, sources, measures);
        var components = ComponentReader.All(document, sources);
        var groups = ComponentReader.Groups(document, sources, values);
        var codes = document.IsLooseFragment && components.Count == 0 ? null : groups.SelectMany(group => group.Components).Concat(components).Select(component => component.Code).ToHashSet(StringComparer.Ordinal);
        var defaultBase = RuleContext.ReadBase(document.Saying("defaultBase"), "defaultBase", codes) ?? PayBase.Whole;
        var context = new RuleContext(sources, new CodeList(), codes, defaultBase, Word("timeResolution", Resolutions) ?? TimeResolution.MinuteFloor, Flex(sources), values);
        var rules = RuleReader.ReadAll(document, context);
        var leave = LeaveReader.ReadAll(document, context);
        var modifiers = ModifierReader.ReadAll(document, context);
        var floors = ModifierReader.Floors(document, context);
        var (cap, capSource) = Cap(sources);
        var tariff = TariffReader.Read(document, law, sources, required: !document.IsLooseFragment);
        var factors = EmploymentFactors(sources);
        var closing = Closing(sources);
        var pending = Pending(sources);
        var rounding = RoundingOf();
        Published();
        CheckPattern();
        var testOnly = document.Saying("testOnly").Flag("testOnly");
        var period = Word("period", Periods) ?? PeriodKind.Monthly;
        Close();
        var policy = new AllowancePolicy
        {
            Identity = identity,
            Tariff = tariff ?? Tariff.Nothing,
            EmploymentFactors = factors,
            Modifiers = modifiers,
            Components = components,
            ComponentGroups = groups,
            Measures = [.. measures.Values],
            Rules = rules,
            Leave = new LeaveRules(leave),
            Cap = cap,
            CapSource = capSource,
            Floors = floors,
            Rounding = rounding,
            Period = period,
            Resolution = context.Resolution,
            Flex = context.Flex,
            Closing = closing,
            PendingLines = pending,
            TestOnly = testOnly,
        };
        if (pending is null && !document.Saying("pendingLines").Has("pendingLines") && NeededFiles.ReadsActivities(policy))
            _problems.Add("pendingLines", PolicyProblems.Missing, "wajib diisi: ada nilai yang dibayar menurut kegiatan", "must be there: something is paid by activity");
        if (_problems.All.All(problem => problem.Code is PolicyProblems.Incomplete or PolicyProblems.NeedsBase))
            Outline = policy;
        return _problems.Any || tariff is null ? null : policy;
    }

    /// <summary>Every layer may have every name, whichever layer was asked for it.</summary>
    private void Close()
    {
        for (var layer = document; layer is not null; layer = layer.Below)
        {
            foreach (var name in Names)
                layer.Node.Has(name);
            layer.Node.Close();
            if (layer != document)
                _problems.AddRange(layer.Problems.All);
        }
    }

    private static void CheckStanding(PolicyNode node)
    {
        node.Word("class", new Dictionary<string, int>(StringComparer.Ordinal) { ["complete"] = 0, ["fragment"] = 1, ["template"] = 2 });
        node.Word("state", new Dictionary<string, int>(StringComparer.Ordinal) { ["draft"] = 0, ["published"] = 1, ["superseded"] = 2 });
    }

    private T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => document.Saying(name).Word(name, words, required: false);

    private FlexWindow? Flex(SourceList sources)
    {
        if (document.Saying("flex").Child("flex", required: false) is not { } node)
            return null;
        var window = new FlexWindow(node.Integer("earlierMinutes", 0, 720) ?? 0, node.Integer("laterMinutes", 0, 720) ?? 0)
        {
            BlockMinutes = node.Has("repayBlockMinutes") ? node.Integer("repayBlockMinutes", 1, 720) : null,
        };
        sources.Of(node);
        node.Close();
        return window;
    }

    private DayClosing? Closing(SourceList sources)
    {
        if (document.Saying("closing").Child("closing", required: false) is not { } node)
            return null;
        var closing = new DayClosing(node.Clock("lastArrival") ?? TimeSpan.Zero, sources.Of(node));
        node.Close();
        return closing;
    }

    private PendingLines? Pending(SourceList sources)
    {
        if (document.Saying("pendingLines").Child("pendingLines", required: false) is not { } node)
            return null;
        var (choice, source) = (node.Word("as", PendingChoices), sources.Of(node));
        node.Close();
        return choice is { } known ? new PendingLines(known, source) : null;
    }

    private (Rate Cap, LegalSource Source) Cap(SourceList sources)
    {
        if (document.Saying("cap").Child("cap", required: !document.IsLooseFragment) is not { } node)
            return (Rate.Full, new LegalSource("", ""));
        var cap = (node.Percent("pct") ?? Rate.Full, sources.Of(node));
        node.Close();
        return cap;
    }

    private Dictionary<EmploymentType, (Rate, LegalSource)> EmploymentFactors(SourceList sources)
    {
        var factors = new Dictionary<EmploymentType, (Rate, LegalSource)>();
        foreach (var item in document.Saying("employment").Children("employment"))
        {
            var share = (item.Percent("payPct", 1000) ?? Rate.Full, sources.Of(item));
            if (item.Word("type", FactWords.EmploymentTypes) is { } type && !factors.TryAdd(type, share))
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
