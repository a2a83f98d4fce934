using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>The personnel office takes an approval back: leave that was cancelled, a trip that did not take place.</summary>
internal static class Revocations
{
    public static Decision<RequestEvent> Decide(RequestState state, RequestCommand.Revoke command)
    {
        if (command.Actor.Office != Office.Hr)
            return RequestViolations.NotHr;
        var named = command.Persons.Count > 0
            ? [.. command.Persons.Distinct()]
            : state.Form.Persons.Where(person => state.PartOf(person).IsApproved() || state.PartOf(person) == PartStatus.Revoked).ToList();
        if (named.Count == 0 || named.Any(person => !state.PartOf(person).IsApproved() && state.PartOf(person) != PartStatus.Revoked))
            return RequestViolations.NotApproved;
        var fresh = named.Where(person => state.PartOf(person) != PartStatus.Revoked).ToList();
        if (fresh.Count == 0)
            return Decision<RequestEvent>.Nothing;
        if (fresh.Contains(command.Actor.Nip))
            return RequestViolations.OwnPart;
        if (state.Form.Matter.Kind == RequestKind.ForgottenPunch)
            return RequestViolations.PunchStays;
        return string.IsNullOrWhiteSpace(command.Reason)
            ? ApprovalViolations.ReasonMissing
            : new RequestEvent.Revoked(command.Actor.Nip, fresh, command.Reason.Trim(), command.Now);
    }
}
