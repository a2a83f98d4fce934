using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Who wants to change which submission.</summary>
/// <param name="By"><c>null</c> for the clock.</param>
/// <param name="Content">What is asked, as text: the same request has the same.</param>
/// <param name="Begins">Whether there need not be a submission yet.</param>
internal sealed record SubmissionAsk(SubmissionDay Id, Actor? By, RequestMark Mark, string Content, bool Begins = false)
{
    /// <summary>The day is part of the key, because one request may change several submissions in one place.</summary>
    public string? Key => Mark.Key is { } key ? $"{By?.Nip} {Id.Day:yyyyMMdd} {key.Value}" : null;

    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));

    public KeptRequest? Kept(int version) => Key is { } key ? new KeptRequest(key, Fingerprint, version) : null;
}

/// <summary>What a use case makes of a submission.</summary>
/// <param name="Lines">Descriptions to store with it.</param>
internal sealed record Proposal(Decision<ApprovalEvent> Decision, IReadOnlyList<ActivityLine> Lines, string? Reason = null)
{
    public static implicit operator Proposal(Violation refusal) => new(refusal, []);
}
