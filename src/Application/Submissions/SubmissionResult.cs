using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>How a change ended: the submission as it stands now, or why not.</summary>
/// <param name="IsRepeat">Nothing was changed, because it was so already or the same request came before.</param>
public sealed record SubmissionResult(StoredSubmission? Submission, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator SubmissionResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>What a client sends along with a change.</summary>
/// <param name="Key">Under which it may send the same request again; <c>null</c> when it cannot.</param>
/// <param name="Version">The version that it saw; another one refuses the change. <c>null</c> for any.</param>
public sealed record RequestMark(IdempotencyKey? Key = null, int? Version = null)
{
    public static RequestMark None { get; } = new();
}
