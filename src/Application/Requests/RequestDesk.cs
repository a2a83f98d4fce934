using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>
/// The way of every change of a request: read, look up, decide, guard, write, follow. Of two changes at once one is written; the other one is
/// decided anew on what it finds then.
/// </summary>
public sealed class RequestDesk(
    OrganisationCache organisations, IRequestStore store, RequestGroundsOf grounds, RequestEffects effects, RequestPolicy policy, TimeProvider clock)
{
    private const int Attempts = 8;

    internal IRequestStore Store => store;

    internal async Task<RequestResult> ChangeAsync(RequestAsk ask, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await store.FindAsync(ask.Id, cancellationToken).ConfigureAwait(false);
            // Addresses and the due list know the month only.
            ask = stored is null ? ask : ask with { Id = stored.Id };
            var now = clock.GetUtcNow();
            // Strangers and what is not there are the same answer: nobody can find out who asked for what.
            if (ask.By is { } actor && !RequestAccess.MayAct(actor, ask, stored, organisation, now))
                return AccessViolations.NotYours;
            if (stored is null && ask.Form is null)
                return AccessViolations.NotFound;
            // What was asked for while employed goes its way to the end, also when its owner has left.
            if ((stored?.State.Approval.Item.UnitCode ?? organisation.AssignmentOn(ask.Id.Owner, ask.Id.Day)?.UnitCode) is not { } filedUnder)
                return RequestViolations.NotEmployed;
            var unit = organisation.UnitFor(filedUnder, ask.Id.Owner, ask.Id.Day).Code;
            if (Unusable(ask, organisation, unit, now) is { } unusable)
                return unusable;
            var (events, refusal) = await DecideAsync(ask, organisation, stored, unit, now, cancellationToken).ConfigureAwait(false);
            if (refusal is null && ask.Version is { } seen && seen != (stored?.Version ?? 0) && events.Count > 0)
                refusal = AccessViolations.ChangedMeanwhile;
            if (refusal is not null)
                return refusal;
            if (events.Count == 0)
            {
                // A client that got no answer asks again: what the first run may have left undone is done, so that what is accepted does not wait for the night's look.
                if (ask.By is not null && stored is not null)
                    stored = await effects.SettleAsync(token => store.FindAsync(ask.Id, token), now, cancellationToken).ConfigureAwait(false);
                return new RequestResult(stored, null, true);
            }

            if (await WriteAsync(ask, stored, events, now, cancellationToken).ConfigureAwait(false) is { } written)
                return new RequestResult(written, null, false);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    private static Violation? Unusable(RequestAsk ask, OrganisationView organisation, string unit, DateTimeOffset now) =>
        ask.Form is { } form ? RequestTexts.Refusal(form.Matter) ?? RequestDecider.Unusable(form, ask.Id.Owner, organisation.Units[unit].Zone.DateOf(now)) : null;

    /// <summary>The decision under today's chain: whoever became, or is no longer, the superior counts as such before anything else is asked.</summary>
    private async Task<(IReadOnlyList<RequestEvent> Events, Violation? Refusal)> DecideAsync(
        RequestAsk ask, OrganisationView organisation, StoredRequest? stored, string unit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var chain = organisation.Supervision.ChainOf(ask.Id.Owner, organisation.Units[unit].Zone.DateOf(now));
        var item = new ApprovalItem(ask.Id.ToString(), RequestKinds.ItemOf((ask.Form ?? stored!.State.Form).Matter.Kind), ask.Id.Owner, unit, ask.Id.Day);
        var command = ask.Command(new RequestMoment(item, chain, now));
        var matter = (ask.Form ?? stored!.State.Form).Matter;
        var about = command switch
        {
            RequestCommand.Propose or RequestCommand.Revise => ask.Form!.Persons,
            RequestCommand.Decide decide => decide.Parts.Where(part => part.Verdict is Verdict.Verify or Verdict.VerifyPart).Select(part => Nip.TryParse(part.LineId, out var nip) ? nip : ask.Id.Owner),
            _ => [],
        };
        var known = await grounds.RunAsync(organisation, ask.Id, unit, matter, about, now, cancellationToken).ConfigureAwait(false);
        var rerouted = Ask(stored?.State, new RequestCommand.Reroute(chain, now));
        var state = rerouted.Events.Aggregate(stored?.State, RequestDecider.Evolve);
        var decision = Ask(state, command);
        var keepsRoute = decision.Events.Count > 0 || (command is RequestCommand.DeadlinePassed && !decision.IsRefused);
        return (keepsRoute ? [.. rerouted.Events, .. decision.Events] : decision.Events, decision.Refusal);

        Decision<RequestEvent> Ask(RequestState? before, RequestCommand asked) => RequestDecider.Decide(
            before is null ? null : before with { Approval = before.Approval with { Item = before.Approval.Item with { UnitCode = unit } } }, asked, policy, known, organisation.WorkingTime);
    }

    /// <summary>Null when somebody was faster.</summary>
    private Task<StoredRequest?> WriteAsync(RequestAsk ask, StoredRequest? stored, IReadOnlyList<RequestEvent> events, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var version = (stored?.Version ?? 0) + 1;
        var notices = RequestNotices.Of(ask.Id, version, events);
        var audit = new RequestAudit(version, ask.By?.Nip, ask.Reason, now.ToUniversalTime(), events);
        return effects.WriteAsync(stored, now, token => store.FindAsync(ask.Id, token), Change, (follow, token) => store.SaveAsync(follow.Before, follow.After, audit, token), cancellationToken);

        Following<StoredRequest> Change(StoredRequest? before)
        {
            var next = new StoredRequest(ask.Id, events.Aggregate(before?.State, RequestDecider.Evolve)!, version, "", Aftermath.None);
            return new Following<StoredRequest>(
                before, next with { Aftermath = Aftermath.After(before, next, notices, now) }, RequestNotices.Steps(events), notices, events.Any(one => one is RequestEvent.Revoked));
        }
    }
}
