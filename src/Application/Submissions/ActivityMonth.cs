using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>What counts of a person's activities of a month.</summary>
/// <param name="Days">In the order of dates; only days of which something was decided.</param>
public sealed record ActivityMonth(IReadOnlyList<ActivityDay> Days)
{
    public static ActivityMonth Empty { get; } = new([]);

    public long Minutes => Days.Sum(day => (long)day.Minutes);

    public int Lines => Days.Sum(day => day.Lines);

    /// <summary>The month with this day; unchanged when it is there in this or a later version.</summary>
    public ActivityMonth With(ActivityDay day) => Days.Any(known => known.Date == day.Date && known.Version >= day.Version)
        ? this
        : new ActivityMonth([.. Days.Where(known => known.Date != day.Date).Append(day).OrderBy(known => known.Date)]);
}

/// <param name="Version">Of the submission that was counted.</param>
/// <param name="Minutes">Verified.</param>
/// <param name="Quantity">Verified, over all activities of the day whatever their unit.</param>
/// <param name="Lines">Lines that count, in full or in part.</param>
/// <param name="InPart">Of these, the ones verified in part.</param>
/// <param name="Unreviewed">Of these, the ones that count because nobody looked in time.</param>
/// <param name="Rejected">Lines that do not count.</param>
public sealed record ActivityDay(DateOnly Date, int Version, int Minutes, decimal Quantity, int Lines, int InPart, int Unreviewed, int Rejected)
{
    /// <summary>What counts, line by line, for policies that pay by activity.</summary>
    public IReadOnlyList<VerifiedLine> Work { get; init; } = [];

    /// <summary>In full or in part.</summary>
    internal static bool Counts(ApprovalLine line) => line.Status is LineStatus.Verified or LineStatus.VerifiedInPart or LineStatus.VerifiedUnreviewed;

    public static ActivityDay Of(StoredSubmission submission)
    {
        var counting = submission.State.Lines
            .Where(Counts)
            .ToList();
        return new ActivityDay(
            submission.Id.Day,
            submission.Version,
            counting.Sum(line => line.Outcome.Minutes),
            counting.Sum(line => line.Outcome.Quantity),
            counting.Count,
            counting.Count(line => line.Status == LineStatus.VerifiedInPart),
            counting.Count(line => line.Status == LineStatus.VerifiedUnreviewed),
            submission.State.Lines.Count(line => line.Status == LineStatus.Rejected))
        {
            Work = [.. counting.Select(line => new VerifiedLine(line.Claim.Code, line.Outcome.Quantity, line.Claim.Minutes == 0 ? null : line.Outcome.Minutes) { BudgetLine = line.Claim.BudgetLine })],
        };
    }

    public bool Equals(ActivityDay? other) => other is not null
        && (Date, Version, Minutes, Quantity, Lines, InPart, Unreviewed, Rejected) == (other.Date, other.Version, other.Minutes, other.Quantity, other.Lines, other.InPart, other.Unreviewed, other.Rejected)
        && Work.SequenceEqual(other.Work);

    public override int GetHashCode() => HashCode.Combine(Date, Version, Minutes, Quantity, Lines, Work.Count);
}

/// <summary>A line that counts, without its description.</summary>
/// <param name="Code">Of the activity.</param>
/// <param name="Quantity">Verified.</param>
/// <param name="Minutes">Verified; <c>null</c> when none were claimed, so that the standard time of the catalogue counts.</param>
public sealed record VerifiedLine(string Code, decimal Quantity, int? Minutes)
{
    /// <summary>Of the work order that it was done for; <c>null</c> for that of the catalogue.</summary>
    public string? BudgetLine { get; init; }
}
