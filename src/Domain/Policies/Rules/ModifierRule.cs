using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

public enum ModifierEffect
{
    /// <summary>Only a share of the amount: study leave at 75 %, a minister's 150 %.</summary>
    PayShare,

    /// <summary>The amount of another class, or a share of it: study leave "as class 7", acting on a higher post.</summary>
    PayAsClass,

    /// <summary>A share of another class's amount on top: acting on a post of the same level.</summary>
    AddShareOfClass,

    /// <summary>Nothing: no post, suspended, waiting pay, pre-retirement.</summary>
    NotEligible,
}

/// <summary>Changes the amount that somebody starts from, for the working days on which it applies.</summary>
/// <param name="Kinds">Kinds in the list of modifiers; empty when <see cref="PolicyRule.When"/> alone decides.</param>
/// <param name="JobClass">The other class; <c>null</c> when the row of the list names it as its value.</param>
/// <param name="MinWorkdays">Working days in the month on which it must apply, at least; fewer give no effect.</param>
/// <param name="MaxMonths">Longest time since its first day; what comes after it is not regulated. <c>null</c> for no limit.</param>
public sealed record ModifierRule(
    string Code, Text Name, LegalSource Source, IReadOnlyList<string> Kinds, ModifierEffect Effect, Rate Share, int? JobClass, int MinWorkdays, int? MaxMonths)
    : PolicyRule(Code, Name, PayBase.Whole, Source)
{
    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var cls = JobClass is { } number ? new Text($"kelas {number}", $"class {number}") : new Text("kelas yang disebut di daftar", "the class named in the list");
        var who = Kinds.Count == 0 ? new Text("Pegawai", "Who") : new Text($"Pengubah {string.Join(", ", Kinds)}", $"Modifier {string.Join(", ", Kinds)}");
        var what = Effect switch
        {
            ModifierEffect.PayShare => new Text($"dibayar {Share}% tunjangannya", $"is paid {Share}% of the own allowance"),
            ModifierEffect.PayAsClass => new Text($"dibayar {Share}% tunjangan {cls.Id}", $"is paid {Share}% of the allowance of {cls.En}"),
            ModifierEffect.AddShareOfClass => new Text($"menambah {Share}% tunjangan {cls.Id}", $"adds {Share}% of the allowance of {cls.En}"),
            ModifierEffect.NotEligible => new Text("tidak berhak tunjangan", "is not eligible"),
            _ => throw new InvalidOperationException($"Unknown effect {Effect}"),
        };
        var least = MinWorkdays > 1 ? new Text($"; paling sedikit {MinWorkdays} hari kerja", $"; for at least {MinWorkdays} working days") : default;
        var most = MaxMonths is { } months ? new Text($"; paling lama {months} bulan", $"; for at most {months} months") : default;
        return Sentence(
            $"{who.Id} {what.Id}, menurut hari kerja yang dicakup{least.Id}{most.Id}.",
            $"{who.En} {what.En}, for the working days that it covers{least.En}{most.En}.",
            policy,
            Effect == ModifierEffect.AddShareOfClass ? Share : Share - Rate.Full);
    }
}
