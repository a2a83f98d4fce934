using EPerformance.Application.Bundles.Files;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads a value: a number as text, or an object with one of the words below that says how it is worked out.</summary>
internal sealed class ValueReader(IReadOnlyDictionary<string, Measure> measures)
{
    private static readonly Dictionary<string, Operation> Operations = new(StringComparer.Ordinal)
    {
        ["sum"] = Operation.Sum,
        ["product"] = Operation.Product,
        ["difference"] = Operation.Difference,
        ["quotient"] = Operation.Quotient,
        ["min"] = Operation.Min,
        ["max"] = Operation.Max,
    };

    /// <summary>What stands in the file for the value of a rule that could not be read; the problem is reported.</summary>
    private static ConstantValue Nothing { get; } = new(Exact.Zero);

    /// <summary>The value under a name; <c>null</c> only when it is not compulsory and not there.</summary>
    public PolicyValue? Read(PolicyNode owner, string name, bool required = true)
    {
        if (!owner.Has(name) && !required)
            return null;
        if (owner.IsText(name))
            return Constant(owner, name);
        return owner.Child(name, required) is { } node ? Of(node) : Nothing;
    }

    private static ConstantValue Constant(PolicyNode owner, string name) => new(owner.Decimal(name) ?? Exact.Zero);

    private PolicyValue Of(PolicyNode node)
    {
        var value = Formed(node);
        if (value is null)
        {
            var words = $"fact, measure, {string.Join(", ", Operations.Keys)}, bands, cases, predicates, round";
            node.Problems.Add(node.Path, PolicyProblems.Invalid, $"nilai harus punya salah satu dari: {words}", $"a value must have one of: {words}");
        }

        node.Close();
        return value ?? Nothing;
    }

    private PolicyValue? Formed(PolicyNode node)
    {
        foreach (var (word, operation) in Operations)
        {
            if (node.Has(word))
                return Combined(node, word, operation);
        }

        if (node.Has("fact"))
            return Fact(node);
        if (node.Has("measure"))
            return MeasureNamed(node);
        if (node.Has("bands"))
            return Banded(node);
        if (node.Has("cases"))
            return new ChosenValue([.. node.Children("cases", required: true).Select(Case)], Read(node, "otherwise", required: false));
        if (node.Has("predicates"))
            return ByPredicate(node);
        return node.Has("round") ? Rounded(node) : null;
    }

    private CombinedValue Combined(PolicyNode node, string word, Operation operation)
    {
        var operands = new List<PolicyValue>();
        foreach (var element in node.Elements(word))
            operands.Add(element.IsText ? new ConstantValue(element.Decimal() ?? Exact.Zero) : element.Node is { } inner ? Of(inner) : Nothing);
        if (operands.Count < (operation is Operation.Difference or Operation.Quotient ? 2 : 1) || (operation == Operation.Quotient && operands.Count > 2))
            node.Invalid(word, "jumlah nilai tidak sesuai", "the wrong number of values");
        if (operands.Count == 0)
            operands.Add(Nothing);
        return new CombinedValue(operation, operands, operation == Operation.Quotient ? Read(node, "ifZero", required: false) : null);
    }

    private FactValue Fact(PolicyNode node)
    {
        var fact = node.Word("fact", FactWords.All) ?? FactName.Workdays;
        var kinds = node.Texts("kinds");
        var period = node.Has("period") ? node.Word("period", FactWords.Periods) ?? FactPeriod.Current : FactPeriod.Current;
        var absences = new List<AbsenceKind>();
        if (fact == FactName.LeaveDays)
        {
            foreach (var kind in kinds)
            {
                if (AbsencesFile.Kinds.Find(System.Text.Encoding.UTF8.GetBytes(kind)) is { } known)
                    absences.Add(known);
                else
                    node.Invalid("kinds", $"{kind}: pilihan {AbsencesFile.Kinds.All}", $"{kind}: one of {AbsencesFile.Kinds.All}");
            }
        }

        if (fact is FactName.History or FactName.Modifier && kinds.Count == 0)
            node.Problems.Add(node.PathOf("kinds"), PolicyProblems.Missing, "wajib ada untuk fakta ini", "must be there for this fact");
        return new FactValue(fact, kinds, node.Texts("reasons"), period, Read(node, "ifMissing", required: false)) { AbsenceKinds = absences };
    }

    private PolicyValue MeasureNamed(PolicyNode node)
    {
        var code = node.Text("measure");
        if (measures.TryGetValue(code, out var measure))
            return new MeasureValue(measure);
        node.Problems.Add(
            node.PathOf("measure"), PolicyProblems.Reference, $"tidak ada ukuran {code} sebelum ini di measures", $"there is no measure {code} before this one in measures");
        return Nothing;
    }

    private BandedValue Banded(PolicyNode node)
    {
        var of = Read(node, "of")!;
        var bands = new List<Band>();
        foreach (var item in node.Children("bands", required: true))
        {
            bands.Add(new Band(item.Has("upTo") ? item.Decimal("upTo") ?? Exact.Zero : null, Read(item, "value")!));
            item.Close();
        }

        Cover(node, bands);
        return new BandedValue(of, bands);
    }

    private static void Cover(PolicyNode node, List<Band> bands)
    {
        var path = node.PathOf("bands");
        if (bands.Count == 0)
        {
            node.Problems.Add(path, PolicyProblems.Tiers, "daftar kosong", "an empty list");
            bands.Add(new Band(null, Nothing));
        }

        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i - 1].UpTo is not { } before || bands[i].UpTo <= before)
                node.Problems.Add($"{path}[{i}]", PolicyProblems.Tiers, "baris ini tidak mungkin tercapai", "this band can never be reached");
        }

        if (bands[^1].UpTo is not null)
            node.Problems.Add($"{path}[{bands.Count - 1}]", PolicyProblems.Tiers, "baris terakhir harus terbuka (tanpa upTo)", "the last band must be open (without upTo)");
    }

    private (Domain.Policies.Conditions.Condition, PolicyValue) Case(PolicyNode node)
    {
        var found = (new ConditionReader(this).Read(node, "when")!, Read(node, "value")!);
        node.Close();
        return found;
    }

    private PredicateValue ByPredicate(PolicyNode node)
    {
        var values = new Dictionary<Predicate, PolicyValue>();
        var table = node.Child("predicates")!;
        foreach (var name in table?.Names() ?? [])
        {
            if (FactWords.Predicates.TryGetValue(name, out var predicate))
                values[predicate] = Read(table!, name)!;
            else
                table!.Problems.Add(table.PathOf(name), PolicyProblems.UnknownName, $"pilihan: {string.Join(", ", FactWords.Predicates.Keys)}", $"one of {string.Join(", ", FactWords.Predicates.Keys)}");
        }

        return new PredicateValue(node.Word("period", FactWords.Periods) ?? FactPeriod.Current, values, Read(node, "ifMissing", required: false));
    }

    private RoundedValue Rounded(PolicyNode node)
    {
        var of = Read(node, "round")!;
        var mode = node.Word("mode", PolicyReader.RoundingModes) ?? RoundingMode.HalfUp;
        var step = node.Decimal("step") ?? Exact.One;
        if (step.IsZero)
            node.Invalid("step", "harus lebih dari nol", "must be more than zero");
        return new RoundedValue(of, mode, step.IsZero ? Exact.One : step);
    }
}
