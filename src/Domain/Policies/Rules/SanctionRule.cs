using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>How a sanction's cut and the daily cuts of the same month meet.</summary>
public enum Combination
{
    /// <summary>Both.</summary>
    Add,

    /// <summary>The larger of the two.</summary>
    Max,

    /// <summary>The sanction's cut instead of the daily ones.</summary>
    Replace,
}

/// <param name="Months">Months with the cut, counted from the month of the decree; <c>null</c> for as long as the sanction's own dates say.</param>
public sealed record SanctionCut(string Sanction, Rate Deduct, int? Months);

/// <summary>A monthly cut while a decided disciplinary sanction is in force. Of several in force the largest counts.</summary>
public sealed record SanctionRule(string Code, Text Name, PayBase Base, LegalSource Source, IReadOnlyList<SanctionCut> Cuts, Combination Combination)
    : FactRule(Code, Name, Base, Source)
{
    public override bool IsOfEachDay => false;

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        SanctionCut? largest = null;
        foreach (var sanction in context.Person.Facts.Sanctions)
        {
            foreach (var cut in Cuts)
            {
                if (cut.Sanction == sanction.Kind && IsInForce(cut, sanction, context.Person.Month) && (largest is null || cut.Deduct > largest.Deduct))
                    largest = cut;
            }
        }

        if (largest is not null)
            sheet.Add(new Charge(this, Code, new Text($"{Name.Id} ({largest.Sanction})", $"{Name.En} ({largest.Sanction})"), largest.Deduct, 1, ChargeUnit.Month, []));
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var how = Combination switch
        {
            Combination.Add => new Text("ditambahkan pada potongan harian", "in addition to the daily cuts"),
            Combination.Max => new Text("dipakai yang terbesar antara ini dan potongan harian", "the larger of it and the daily cuts counts"),
            Combination.Replace => new Text("menggantikan potongan harian", "instead of the daily cuts"),
            _ => throw new InvalidOperationException($"Unknown combination {Combination}"),
        };
        return Sentence(
            $"{Name.Id}: {string.Join(", ", Cuts.Select(cut => $"{cut.Sanction} −{cut.Deduct}%{(cut.Months is { } months ? $" selama {months} bulan" : "")}"))}; {how.Id}.",
            $"{Name.En}: {string.Join(", ", Cuts.Select(cut => $"{cut.Sanction} −{cut.Deduct}%{(cut.Months is { } months ? $" for {months} months" : "")}"))}; {how.En}.",
            policy,
            Rate.Zero - Cuts[0].Deduct);
    }

    private static bool IsInForce(SanctionCut cut, SanctionFact sanction, CivilMonth month)
    {
        if (!sanction.Days.Overlaps(month.Range))
            return false;
        var first = CivilMonth.Of(sanction.Days.From);
        return cut.Months is not { } months || (month.Year - first.Year) * 12 + month.Month - first.Month < months;
    }
}
