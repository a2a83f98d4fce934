using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>Who wants to change which objection.</summary>
/// <param name="By"><c>null</c> for the clock.</param>
/// <param name="Begin">What to begin with where there is nothing yet; <c>null</c> changes only what is there.</param>
/// <param name="Version">That the client saw; another one refuses the change. <c>null</c> for any.</param>
internal sealed record ObjectionAsk(
    ObjectionId Id, Actor? By, Func<ObjectionMoment, ObjectionCommand> Command, (ObjectionMatter Matter, ObjectionCase Case)? Begin = null, int? Version = null, string? Reason = null);

/// <summary>What a command is given at the instant of its decision.</summary>
internal sealed record ObjectionMoment(VerifierChain Chain, DateTimeOffset Now);

/// <summary>How a change ended: the objection as it stands now, or why not.</summary>
/// <param name="IsRepeat">Nothing was changed, because it was so already.</param>
public sealed record ObjectionChange(StoredObjection? Objection, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator ObjectionChange(Violation refusal) => new(null, refusal, false);
}
