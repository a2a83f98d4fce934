using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>A submission for somebody to read.</summary>
/// <param name="Version">To be sent back with a change.</param>
/// <param name="Lines">Those in force, in the order in which they were entered; empty in a list.</param>
public sealed record SubmissionView(StoredSubmission Submission, int Version, Text Status, IReadOnlyList<LineView> Lines);

/// <param name="Line">Claim and outcome.</param>
public sealed record LineView(ActivityLine Activity, ApprovalLine Line);
