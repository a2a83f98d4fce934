using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>The order of operations, from the class amount to the one rounding.</summary>
internal static class PolicyOrder
{
    public static IReadOnlyList<Text> Of(AllowancePolicy policy, PolicyCheck check)
    {
        var steps = new List<Text>
        {
            policy.Modifiers.Count == 0
                ? new Text("Tunjangan kelas × jenis pegawai × bagian bulan.", "Class amount × kind of employment × share of the month.")
                : new Text("Tunjangan kelas × jenis pegawai × bagian bulan, lalu pengubah.", "Class amount × kind of employment × share of the month, then modifiers."),
        };
        foreach (var stage in policy.Rules.Select(rule => (rule.Stage, rule.Code)).Concat(policy.Leave.All.Select(rule => (rule.Stage, rule.Code))).GroupBy(rule => rule.Stage).OrderBy(stage => stage.Key))
            steps.Add(new Text($"Tahap {stage.Key}: {string.Join(", ", stage.Select(rule => rule.Code))}.", $"Stage {stage.Key}: {string.Join(", ", stage.Select(rule => rule.Code))}."));
        steps.Add(check.Missing.Any(problem => problem.Path == "cap.pct") ? new Text("Batas potongan sebulan: nilai belum terbit.", "The monthly cap on deductions: never published.") : new Text($"Potongan paling banyak {policy.Cap}% dari tiap dasar pengenaan.", $"Deductions take at most {policy.Cap}% of each base."));
        if (policy.Floors.Count > 0)
            steps.Add(new Text($"Batas bawah: {string.Join(", ", policy.Floors.Select(floor => floor.Code))}.", $"Floors: {string.Join(", ", policy.Floors.Select(floor => floor.Code))}."));
        steps.Add(Rounding(policy));
        return steps;
    }

    private static Text Rounding(AllowancePolicy policy)
    {
        var (id, en) = policy.Rounding.Mode switch
        {
            RoundingMode.HalfUp => ("setengah ke atas", "half up"),
            RoundingMode.HalfEven => ("setengah ke genap", "half to even"),
            RoundingMode.Floor => ("ke bawah", "down"),
            RoundingMode.Ceiling => ("ke atas", "up"),
            _ => throw new InvalidOperationException($"Unknown rounding mode {policy.Rounding.Mode}"),
        };
        var period = policy.Period == PeriodKind.Quarterly ? new Text("triwulan", "quarter") : new Text("bulan", "month");
        return new Text(
            $"Jumlah semua penugasan dalam satu {period.Id} dibulatkan sekali, {id}, ke kelipatan Rp {policy.Rounding.Unit}.",
            $"The sum over all assignments of a {period.En} is rounded once, {en}, to a multiple of Rp {policy.Rounding.Unit}.");
    }
}
