using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Policies;

/// <summary>Policies and rules with the tiers of Permentan 68/2012, for tests of the mechanisms. Class 8 is Rp 4,595,150, class 9 Rp 5,079,200.</summary>
public static class Decree
{
    public static LegalSource Source { get; } = new("Permentan 68/2012", "Lampiran");

    public static Tariff Tariff { get; } = new(
        "uji", new LegalSource("Perpres 71/2023", "Lampiran"), new DateOnly(2023, 10, 16), new Dictionary<int, long> { [8] = 4_595_150, [9] = 5_079_200 });

    public static AllowancePolicy Of(params FactRule[] rules) => new()
    {
        Identity = new PolicyIdentity("uji", new DateOnly(2020, 1, 1), new string('0', 64), Say("Uji"), "Uji 1/2020"),
        Tariff = Tariff,
        EmploymentFactors = new Dictionary<EmploymentType, (Rate, LegalSource)> { [EmploymentType.Cpns] = (Rate.Percent("80"), Source) },
        Components = [],
        Rules = rules,
        Leave = new LeaveRules([]),
        Cap = Rate.Full,
        CapSource = Source,
        Rounding = Rounding.HalfUpRupiah,
    };

    /// <summary>60 % PRODUKTIVITAS and 40 % DISIPLIN.</summary>
    public static AllowancePolicy InTwoParts(this AllowancePolicy policy) => policy with
    {
        Components =
        [
            new PayComponent("PRODUKTIVITAS", Say("Produktivitas"), Rate.Percent("60"), Source),
            new PayComponent("DISIPLIN", Say("Disiplin"), Rate.Percent("40"), Source),
        ],
    };

    public static AllowancePolicy WithLeave(this AllowancePolicy policy, params LeaveRule[] rules) => policy with { Leave = new LeaveRules(rules) };

    public static AllowancePolicy CappedAt(this AllowancePolicy policy, string percent) => policy with { Cap = Rate.Percent(percent) };

    /// <summary>1–30 min 0.5 %, 31–60 1 %, 61–90 1.5 %, from 91 2 %; a missing check-in costs like the last.</summary>
    public static MinuteTiersRule Late(TimeResolution resolution = TimeResolution.MinuteFloor, FlexWindow? flex = null) =>
        MinuteTiers("TL", Deviation.Late, resolution, flex);

    public static MinuteTiersRule EarlyLeave(TimeResolution resolution = TimeResolution.MinuteFloor, FlexWindow? flex = null) =>
        MinuteTiers("PSW", Deviation.EarlyLeave, resolution, flex);

    public static AbsentDayRule AbsentDay(string percent = "4", PayBase payBase = default) => new("TK", Say("Alpa"), payBase, Source, Rate.Percent(percent));

    public static ConsecutiveAbsenceRule Consecutive(int days = 10, string percent = "100", PayBase payBase = default) =>
        new("TK10", Say("Alpa berturut-turut"), payBase, Source, days, Rate.Percent(percent));

    /// <summary>One step for any length.</summary>
    public static LeaveRule Leave(AbsenceKind kind, string payPercent, params string[] reasons) => LeaveInSteps(kind, null, reasons, (null, payPercent));

    public static LeaveRule LeaveInSteps(AbsenceKind kind, int? timesPerMonth, string[] reasons, params (int? UpToDays, string Pay)[] steps) => new(
        "CUTI" + (reasons.Length == 0 ? "" : "-" + reasons[0]), Say("Cuti"), PayBase.Whole, Source, [kind], reasons,
        [.. steps.Select(step => new LeaveStep(step.UpToDays, Rate.Percent(step.Pay)))], timesPerMonth);

    public static Tier Tier(string code, long from, long below, string percent) => new(code, Say(code), from, below, Rate.Percent(percent));

    private static MinuteTiersRule MinuteTiers(string code, Deviation deviation, TimeResolution resolution, FlexWindow? flex)
    {
        // In seconds the same words "more than 30 minutes" begin one second later.
        var unit = resolution.UnitsPerMinute();
        Tier[] tiers =
        [
            Tier(code + "1", 1, (30 * unit) + 1, "0.5"),
            Tier(code + "2", (30 * unit) + 1, (60 * unit) + 1, "1"),
            Tier(code + "3", (60 * unit) + 1, (90 * unit) + 1, "1.5"),
            Tier(code + "4", (90 * unit) + 1, long.MaxValue, "2"),
        ];
        var missing = tiers[^1] with { Code = code + "-NIHIL", From = long.MaxValue };
        return new MinuteTiersRule(code, Say(code), PayBase.Whole, Source, deviation, resolution, tiers, missing, flex);
    }

    private static Text Say(string word) => new(word, word + " (en)");
}
