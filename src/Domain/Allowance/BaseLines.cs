using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>
/// What an assignment starts from: class amount × employment factor × its working days / the working days of the month, both as its
/// unit sees them. Joiners, leavers and moves are shares of the month in the same way; so is a tariff that changes within the month.
/// </summary>
internal static class BaseLines
{
    public static void Write(FactContext context, PartLines lines)
    {
        var part = context.Part;
        var pending = Span(context.Policy, part, 0);
        foreach (var version in PolicyVersions.Of(context.Policy, part))
        {
            if (version.Policy.Tariff.For(part.Assignment) is not { } amount)
            {
                context.Missing(new Text(
                    $"tarif {version.Policy.Tariff.Id} tidak punya kelas {part.Assignment.JobClass}", $"tariff {version.Policy.Tariff.Id} has no class {part.Assignment.JobClass}"));
                return;
            }

            var next = Span(version.Policy, part, version.Workdays, amount);
            if (pending.Workdays > 0 && (next.Amount != pending.Amount || next.Factor != pending.Factor))
            {
                Add(pending, part, lines);
                pending = next;
            }
            else
            {
                pending = next with { Workdays = pending.Workdays + next.Workdays };
            }
        }

        Add(pending, part, lines);
    }

    private static BaseSpan Span(AllowancePolicy policy, AssignmentMonth part, int workdays, Rupiah amount = default)
    {
        var factor = policy.EmploymentFactors.TryGetValue(part.Assignment.EmploymentType, out var found) ? found.Factor : Rate.Full;
        return new BaseSpan(policy.Tariff, amount, factor, workdays);
    }

    private static void Add(BaseSpan span, AssignmentMonth part, PartLines lines)
    {
        var share = part.MonthWorkdays == 0 ? Exact.Zero : Exact.Ratio(span.Workdays, part.MonthWorkdays);
        lines.AddStart(
            LineCode.Base, Describe(span, part), span.Tariff.Source, [], share, "MONTH", span.Factor, span.Amount, span.Amount * span.Factor * share, span.Amount * share);
    }

    private static Text Describe(BaseSpan span, AssignmentMonth part)
    {
        if (ReferenceEquals(span.Tariff, Tariff.Nothing))
            return new Text("Dibayar menurut hasil, tanpa tunjangan kelas", "Paid by the piece, without a class amount");
        var jobClass = part.Assignment.JobClass;
        var kind = span.Factor == Rate.Full ? "" : $", {part.Assignment.EmploymentType.ToString().ToUpperInvariant()} {span.Factor}%";
        var whole = span.Workdays == part.MonthWorkdays;
        return new Text(
            $"Tunjangan kelas {jobClass}{kind}{(whole ? "" : $", {span.Workdays} dari {part.MonthWorkdays} hari kerja")}",
            $"Allowance of class {jobClass}{kind}{(whole ? "" : $", {span.Workdays} of {part.MonthWorkdays} working days")}");
    }

    private readonly record struct BaseSpan(Tariff Tariff, Rupiah Amount, Rate Factor, int Workdays);
}
