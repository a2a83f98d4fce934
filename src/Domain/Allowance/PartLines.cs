using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>
/// Turns the charges of one assignment into money: each on its base, percentages on one base together no more than its cap, and never more
/// than there is.
/// </summary>
internal sealed class PartLines(AllowancePolicy policy, int number, List<AllowanceLine> lines)
{
    private readonly List<BaseTotal> _bases = [];
    private IReadOnlyList<PayComponent> _components = [];
    private Rupiah _gross;
    private Rupiah _total;

    /// <summary>Before any rule.</summary>
    public Rupiah Start { get; private set; }

    /// <summary>Class amount × factor × share, before modifiers: what is printed as the base.</summary>
    public Rupiah Base { get; private set; }

    /// <summary>Adds to what the assignment starts from.</summary>
    /// <param name="gross">The same before factors.</param>
    public void AddStart(
        string code, Text text, LegalSource source, IReadOnlyList<DateOnly> dates, Exact quantity, string unit, Rate rate, Rupiah basis, Rupiah amount, Rupiah gross = default)
    {
        lines.Add(new AllowanceLine(code, text, source, number, dates, quantity, unit, rate, basis, amount));
        Start += amount;
        if (code == LineCode.Base)
            Base += amount;
        _gross += gross;
    }

    /// <summary>The start is complete: what rules take is of it.</summary>
    public void Begin(IReadOnlyList<PayComponent> components)
    {
        _components = components;
        _total = Start;
    }

    /// <summary>The charges of one stage. All that look at what remains look at the same remainder.</summary>
    public void Write(IReadOnlyList<Charge> charges)
    {
        var before = _total;
        foreach (var charge in charges)
        {
            var total = TotalOf(charge.Rule.Base, charge.Weight);
            var basis = charge.Amount ?? BasisOf(charge, before, total);
            var amount = -(basis * charge.Each * charge.Count);
            var rate = charge.Each.Value.IsNegative ? Rate.Zero - charge.Each : charge.Each;
            Add(new AllowanceLine(charge.Code, charge.Name, charge.Rule.Source, number, charge.Dates, charge.Count, NameOf(charge.Unit), rate, basis, amount), total);
            if (charge.Amount is null && amount.IsNegative)
            {
                total.Basis = basis > total.Basis ? basis : total.Basis;
                total.Deducted -= amount;
            }
        }

        foreach (var charge in charges)
        {
            if (charge.Rule is SanctionRule { Combination: not Combination.Add } sanction)
                Combine(sanction, charge);
        }

        foreach (var total in _bases)
            total.LeftOfStage = total.Left;
    }

    /// <summary>Gives back what goes beyond the cap of a base, and what goes beyond everything.</summary>
    public void Cap(int stage)
    {
        foreach (var total in _bases)
        {
            var excess = total.Deducted - total.Basis * policy.Cap;
            if (total.Basis.IsZero || excess.IsNegative || excess.IsZero)
                continue;
            GiveBack(LineCode.Cap, policy.CapSource, total.Basis, new Rate(excess.Value / total.Basis.Value), total, new Text(
                $"Batas potongan {policy.Cap}% sebulan: kelebihan dikembalikan", $"Deductions stop at {policy.Cap}% a month: the excess is given back"));
        }

        if (_total.IsNegative)
        {
            // Percentages of the whole and of its components can meet on the same rupiah; each may be within its cap and their sum beyond the base.
            var basis = Start.IsZero ? -_total : Start;
            GiveBack(LineCode.Cap, policy.CapSource, basis, new Rate(-_total.Value / basis.Value), TotalOf(PayBase.Whole), new Text(
                "Potongan tidak melebihi tunjangan: kelebihan dikembalikan", "Deductions never exceed the allowance: the excess is given back"));
        }
    }

    public void Floor(PayFloor floor)
    {
        var lacking = Start * floor.Pay - _total;
        if (lacking.IsNegative || lacking.IsZero)
            return;
        Add(new AllowanceLine(floor.Code, floor.Name, floor.Source, number, [], Exact.One, "MONTH", new Rate(lacking.Value / Start.Value), Start, lacking), TotalOf(PayBase.Whole));
    }

    private Rupiah BasisOf(Charge charge, Rupiah before, BaseTotal total) => charge.Rule.Base.Kind switch
    {
        PayBaseKind.Gross => _gross,
        PayBaseKind.Remaining when charge.Rule.Base.Component is null => before,
        PayBaseKind.Remaining => total.LeftOfStage,
        _ => Start * (charge.Weight ?? policy.WeightOf(charge.Rule.Base, _components)),
    };

    /// <param name="weight">By the version that judged the event, which may know components that the last one does not.</param>
    private BaseTotal TotalOf(PayBase payBase, Rate? weight = null)
    {
        // What is taken of a component's remainder is taken of the component.
        var key = payBase.Component is null ? payBase with { Kind = PayBaseKind.Start } : new PayBase(payBase.Component);
        foreach (var total in _bases)
        {
            if (total.Base == key)
                return total;
        }

        var own = Start * (weight ?? policy.WeightOf(key, _components));
        _bases.Add(new BaseTotal(key) { Left = own, LeftOfStage = own, Basis = own });
        return _bases[^1];
    }

    /// <summary>Gives back what the sanction and the other deductions must not take both.</summary>
    private void Combine(SanctionRule rule, Charge charge)
    {
        var total = TotalOf(rule.Base, charge.Weight);
        var cut = total.Basis * charge.Each;
        var others = Rupiah.Zero;
        foreach (var known in _bases)
            others += known.Deducted;
        others -= cut;
        var back = rule.Combination == Combination.Max && cut < others ? cut : others;
        if (back.IsZero || back.IsNegative)
            return;
        GiveBack(rule.Code, rule.Source, back, Rate.Full, total, rule.Combination == Combination.Max
            ? new Text("Hukuman dan potongan harian: hanya yang terbesar", "Sanction and daily cuts: only the larger")
            : new Text("Hukuman menggantikan potongan harian", "The sanction replaces the daily cuts"));
    }

    private void GiveBack(string code, LegalSource source, Rupiah basis, Rate rate, BaseTotal total, Text text)
    {
        var amount = basis * rate;
        Add(new AllowanceLine(code, text, source, number, [], Exact.One, "MONTH", rate, basis, amount), total);
        total.Deducted -= amount;
    }

    private void Add(AllowanceLine line, BaseTotal total)
    {
        lines.Add(line);
        _total += line.Amount;
        total.Left += line.Amount;
    }

    private static string NameOf(ChargeUnit unit) => unit switch
    {
        ChargeUnit.Event => "EVENT",
        ChargeUnit.Day => "DAY",
        ChargeUnit.Month => "MONTH",
        ChargeUnit.Measured => "UNIT",
        _ => throw new InvalidOperationException($"Unknown unit {unit}"),
    };

    private sealed class BaseTotal(PayBase payBase)
    {
        public PayBase Base => payBase;

        /// <summary>Of what the percentages were taken.</summary>
        public Rupiah Basis { get; set; }

        /// <summary>Sum of the percentages, less what was given back.</summary>
        public Rupiah Deducted { get; set; }

        public Rupiah Left { get; set; }

        /// <summary>At the end of the last stage.</summary>
        public Rupiah LeftOfStage { get; set; }
    }
}
