using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies;
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

    public static MinuteTiersRule Tiers(string code, Deviation deviation, FlexWindow? flex = null)
    {
        string[] rates = ["0.5", "1", "1.25", "1.5"];
        long[] from = [1, 31, 61, 91, long.MaxValue];
        var tiers = rates.Select((rate, i) => new Tier($"{code}{i + 1}", new Text(code, code), from[i], from[i + 1], Rate.Percent(rate))).ToList();
        return new MinuteTiersRule(code, new Text(code, code), PayBase.Whole, Source, deviation, TimeResolution.MinuteFloor, tiers, tiers[^1] with { From = long.MaxValue }, flex);
    }

    public static LeaveRule Leave(string code, IReadOnlyList<AbsenceKind> kinds, int? timesPerMonth, params LeaveStep[] steps) =>
        new(code, new Text(code, code), PayBase.Whole, Source, kinds, [], steps, timesPerMonth);
}
