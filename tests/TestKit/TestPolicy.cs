using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit;

/// <summary>A policy of the classic shape, to be varied with <c>with</c>: TL and PSW 0.5/1/1.25/1.5, 3 % per absent day, leave free.</summary>
public static class TestPolicy
{
    public static LegalSource Source { get; } = new("Perbup Uji 1/2026", "pasal 1");

    public static Tariff Tariff { get; } = new("uji", Source, new DateOnly(2020, 1, 1), new Dictionary<int, long> { [7] = 3_915_950, [8] = 4_595_150, [9] = 5_079_200 });

    public static MinuteTiersRule Late { get; } = Tiers("TL", Deviation.Late);

    public static MinuteTiersRule Early { get; } = Tiers("PSW", Deviation.EarlyLeave);

    public static AbsentDayRule Absent { get; } = new("TK", new Text("Alpha", "Absent"), PayBase.Whole, Source, Rate.Percent("3"));

    public static AllowancePolicy Classic { get; } = new()
    {
        Identity = new PolicyIdentity("uji", new DateOnly(2020, 1, 1), new string('0', 64), new Text("Uji", "Test"), "Perbup Uji 1/2026"),
        Tariff = Tariff,
        EmploymentFactors = new Dictionary<EmploymentType, (Rate, LegalSource)> { [EmploymentType.Cpns] = (Rate.Percent("80"), Source) },
        Components = [],
        Rules = [Late, Early, Absent],
        Leave = new LeaveRules([Leave("CUTI", Enum.GetValues<AbsenceKind>(), null, new LeaveStep(null, Rate.Full))]),
        Cap = Rate.Full,
        CapSource = Source,
        Rounding = Rounding.HalfUpRupiah,
    };

    /// <summary>Without leave rules: every approved absence is a gap.</summary>
    public static AllowancePolicy Of(params FactRule[] rules) => Classic with { Rules = rules, Leave = new LeaveRules([]) };

    /// <summary>60 % PRODUKTIVITAS and 40 % DISIPLIN.</summary>
    public static AllowancePolicy InTwoParts(this AllowancePolicy policy) => policy with
    {
        Components =
        [
            new PayComponent("PRODUKTIVITAS", new Text("Produktivitas", "Productivity"), Rate.Percent("60"), Source),
            new PayComponent("DISIPLIN", new Text("Disiplin", "Discipline"), Rate.Percent("40"), Source),
        ],
    };

    public static AllowancePolicy CappedAt(this AllowancePolicy policy, string percent) => policy with { Cap = Rate.Percent(percent) };

    public static AbsentDayRule AbsentDay(string percent, PayBase payBase = default) => Absent with { PerDay = Rate.Percent(percent), Base = payBase };

    public static ConsecutiveAbsenceRule Consecutive(int days, string percent, PayBase payBase = default) =>
        new("TK-BERTURUT", new Text("Alpa berturut-turut", "Absent in a row"), payBase, Source, days, Rate.Percent(percent));

    /// <param name="resolution">In seconds "more than 30 minutes" begins one second later.</param>
    public static MinuteTiersRule Tiers(string code, Deviation deviation, FlexWindow? flex = null, TimeResolution resolution = TimeResolution.MinuteFloor)
    {
        var unit = resolution.UnitsPerMinute();
        string[] rates = ["0.5", "1", "1.25", "1.5"];
        long[] from = [1, (30 * unit) + 1, (60 * unit) + 1, (90 * unit) + 1, long.MaxValue];
        var tiers = rates.Select((rate, i) => new Tier($"{code}{i + 1}", new Text(code, code), from[i], from[i + 1], Rate.Percent(rate))).ToList();
        return new MinuteTiersRule(code, new Text(code, code), PayBase.Whole, Source, deviation, resolution, tiers, tiers[^1] with { From = long.MaxValue }, flex);
    }

    public static Tier Tier(string code, long from, long below, string percent) => new(code, new Text(code, code), from, below, Rate.Percent(percent));

    /// <summary>One step of pay for any length.</summary>
    public static LeaveRule Paid(AbsenceKind kind, string percent, params string[] reasons) =>
        Leave(reasons.Length == 0 ? "CUTI" : "CUTI-" + reasons[0], [kind], null, Step(null, percent)) with { Reasons = reasons };

    public static LeaveStep Step(int? upToDays, string percent) => new(upToDays, Rate.Percent(percent));

    public static LeaveRule Leave(string code, IReadOnlyList<AbsenceKind> kinds, int? timesPerMonth, params LeaveStep[] steps) =>
        new(code, new Text(code, code), PayBase.Whole, Source, kinds, [], steps, timesPerMonth);
}
