using EPerformance.Domain.Activities;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Lines that are first entered after the window of their day, and what the agency asks of them.</summary>
internal static class LateLines
{
    private const int MaxReason = 1000;

    /// <summary>The lines as they are kept: a reason for being late stays only with what is late.</summary>
    public static Entry Look(SubmissionCase one, Actor by, IReadOnlyList<ActivityLine> lines, EntryPolicy policy)
    {
        var window = WindowOf(one, policy);
        var kept = new List<ActivityLine>(lines.Count);
        foreach (var line in lines)
        {
            var known = one.State.Find(line.Id);
            var isLate = known is null ? window.IsOver(one.Now) : known.EnteredAt is { } at && window.IsOver(at);
            if (isLate && known is null && policy.Late == LateEntry.Refused && by.Office != Office.Hr)
                return SubmissionViolations.EntryTooLate(window.LastDay!.Value);
            if (isLate && !LineRules.IsText(line.LateReason, MaxReason))
                return SubmissionViolations.LateReasonMissing;
            kept.Add(isLate ? line : line with { LateReason = null });
        }

        return new Entry(kept, null);
    }

    private static EntryWindow WindowOf(SubmissionCase one, EntryPolicy policy)
    {
        var (organisation, person) = (one.Organisation, one.Organisation.People[one.Id.Nip]);
        return EntryWindow.Of(
            one.Id.Day,
            policy,
            day => person.AssignmentOn(day) is not null && organisation.IsWorkday(person, day),
            day => organisation.UnitOf(person.AssignmentNearest(day)!).Zone);
    }
}

/// <summary>Lines on their way in: as they would be kept, or why not.</summary>
internal sealed record Entry(IReadOnlyList<ActivityLine> Lines, Violation? Refusal)
{
    public static implicit operator Entry(Violation refusal) => new([], refusal);
}
