using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>Who wants to change which request.</summary>
/// <param name="By"><c>null</c> for the clock.</param>
/// <param name="Form">What is asked for, when the change says so.</param>
/// <param name="Version">The version that was seen; another one refuses the change. <c>null</c> for any.</param>
internal sealed record RequestAsk(RequestId Id, Actor? By, Func<RequestMoment, RequestCommand> Command, RequestForm? Form = null, int? Version = null, string? Reason = null);

/// <summary>What a command is given at the instant of its decision.</summary>
internal sealed record RequestMoment(ApprovalItem Item, VerifierChain Chain, DateTimeOffset Now);

/// <summary>How a change ended: the request as it stands now, or why not.</summary>
/// <param name="IsRepeat">Nothing was changed, because it was so already.</param>
public sealed record RequestResult(StoredRequest? Request, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator RequestResult(Violation refusal) => new(null, refusal, false);
}
