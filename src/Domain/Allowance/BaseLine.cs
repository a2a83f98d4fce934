using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>
/// What an assignment starts from: class amount × employment factor × its working days / the working days of the month, both as its
/// unit sees them. Joiners, leavers and moves are shares of the month in the same way.
/// </summary>
internal static class BaseLine
{
    public static AllowanceLine Of(AllowancePolicy policy, AssignmentMonth part, int jobClass, int number)
    {
        var amount = policy.Tariff.Of(jobClass)
            ?? throw new InvalidOperationException($"Tariff {policy.Tariff.Id} has no class {jobClass}: the import lets no such class in");
        var factor = policy.EmploymentFactors.TryGetValue(part.Assignment.EmploymentType, out var found) ? found.Factor : Rate.Full;
        var share = part.MonthWorkdays == 0 ? Exact.Zero : Exact.Ratio(part.Workdays, part.MonthWorkdays);
        return new AllowanceLine(
            LineCode.Base, Describe(part, jobClass, factor), policy.Tariff.Source, number, [], share, "MONTH", factor, amount, amount * factor * share);
    }

    private static Text Describe(AssignmentMonth part, int jobClass, Rate factor)
    {
        var whole = part.Workdays == part.MonthWorkdays;
        var kind = factor == Rate.Full ? "" : $", {part.Assignment.EmploymentType.ToString().ToUpperInvariant()} {factor}%";
        return new Text(
            $"Tunjangan kelas {jobClass}{kind}{(whole ? "" : $", {part.Workdays} dari {part.MonthWorkdays} hari kerja")}",
            $"Allowance of class {jobClass}{kind}{(whole ? "" : $", {part.Workdays} of {part.MonthWorkdays} working days")}");
    }
}
