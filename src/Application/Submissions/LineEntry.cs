using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>Whether lines may be entered for a day at all, and beside what is there.</summary>
internal sealed class LineEntry(ISubmissionStore store, LineGate gate)
{
    /// <param name="replacesAll">The lines are all of the submission from now on.</param>
    public async Task<Entry> LookAsync(
        SubmissionCase one, Actor by, IReadOnlyList<ActivityLine> lines, bool replacesAll, CancellationToken cancellationToken)
    {
        if (by.Nip != one.Id.Nip && by.Office == Office.None)
            return ApprovalViolations.NotOwner;
        if (one.Organisation.AssignmentOn(one.Id.Nip, one.Id.Day) is not { } assignment)
            return SubmissionViolations.NotEmployed;
        if (one.Id.Day > one.Organisation.UnitOf(assignment).Zone.DateOf(one.Now))
            return SubmissionViolations.FutureDay;
        if (await gate.Periods.RefusalAsync(one.Id.Day, cancellationToken).ConfigureAwait(false) is { } closed)
            return closed;
        if (await gate.Plans.RefusalAsync(one.Id.Nip, assignment, one.Id.Day, cancellationToken).ConfigureAwait(false) is { } unplanned)
            return unplanned;
        var entry = LateLines.Look(one, by, lines, gate.Policy);
        if (entry.Refusal is not null)
            return entry;
        var others = replacesAll ? [] : one.State.Lines.Where(known => lines.All(line => line.Id != known.Id)).ToList();
        var counting = others.Where(line => line.Status is not (LineStatus.Withdrawn or LineStatus.Rejected)).Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        var beside = counting.Count == 0 ? [] : await store.LinesAsync(one.Id, cancellationToken).ConfigureAwait(false);
        if (LineRules.Refusal(lines, [.. beside.Where(line => counting.Contains(line.Id))], others.Count, gate.Policy) is { } refusal)
            return refusal;
        var (budgetLines, notOrdered) = await gate.Orders.LookAsync(one.Id.Nip, one.Id.Day, lines.Select(line => line.WorkOrder).OfType<string>(), cancellationToken).ConfigureAwait(false);
        if (notOrdered is not null)
            return notOrdered;
        entry = entry with { Lines = [.. entry.Lines.Select(line => line with { BudgetLine = line.WorkOrder is { } order ? budgetLines.GetValueOrDefault(order) : null })] };
        return await gate.Items.RefusalAsync(one.Organisation, assignment, one.Id.Day, lines.Select(line => line.ActivityCode), cancellationToken).ConfigureAwait(false) is { } unusable ? unusable : entry;
    }
}
