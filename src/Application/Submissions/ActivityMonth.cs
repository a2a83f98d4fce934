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
    public static ActivityDay Of(StoredSubmission submission)
    {
        var counting = submission.State.Lines
            .Where(line => line.Status is LineStatus.Verified or LineStatus.VerifiedInPart or LineStatus.VerifiedUnreviewed)
            .ToList();
        return new ActivityDay(
            submission.Id.Day,
            submission.Version,
            counting.Sum(line => line.Outcome.Minutes),
            counting.Sum(line => line.Outcome.Quantity),
            counting.Count,
            counting.Count(line => line.Status == LineStatus.VerifiedInPart),
            counting.Count(line => line.Status == LineStatus.VerifiedUnreviewed),
            submission.State.Lines.Count(line => line.Status == LineStatus.Rejected));
    }
}
