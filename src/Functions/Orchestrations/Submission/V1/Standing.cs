using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;

namespace EPerformance.Functions.Orchestrations.Submission.V1;

/// <summary>Where a submission stands, as far as its orchestration needs to know.</summary>
/// <param name="Version">Of the row; the higher one is the later one, in whatever order they arrive.</param>
/// <param name="DueAt">When the decider has to be asked again; <c>null</c> when nobody's deadline runs.</param>
/// <param name="HasOutcomes">Whether a line was decided.</param>
public sealed record Standing(int Version, DateTimeOffset? DueAt, bool HasOutcomes)
{
    public static Standing Of(StoredSubmission submission) => new(
        submission.Version, submission.DueAt, submission.State.Lines.Any(line => !line.IsOpen && line.Status != LineStatus.Withdrawn));

    /// <summary>Of a submission that is not stored: there is nothing to do.</summary>
    public static Standing Gone { get; } = new(0, null, false);
}
