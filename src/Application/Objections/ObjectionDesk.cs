using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>
/// The way of every change of an objection: read, decide under the chain of today, guard, write, follow. Of two changes at once one is written; the other
/// one is decided anew on what it finds then.
/// </summary>
public sealed class ObjectionDesk(
    OrganisationCache organisations, IObjectionStore store, ObjectionRemedies remedies, ObjectionEffects effects, ObjectionPolicies policies, TimeProvider clock)
{
    private const int Attempts = 8;

    internal IObjectionStore Store => store;

    internal async Task<ObjectionChange> ChangeAsync(ObjectionAsk ask, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await store.FindAsync(ask.Id, cancellationToken).ConfigureAwait(false);
            // Addresses and the due list know the month only.
            ask = stored is null ? ask : ask with { Id = stored.Id };
            var now = clock.GetUtcNow();
            // Strangers and what is not there are the same answer: nobody can find out who objects to what.
            if (ask.By is { } actor && !ObjectionAccess.Concerns(actor, ask.Id.Owner, stored, organisation, now))
                return AccessViolations.NotYours;
            if ((stored?.State ?? (ask.Begin is { Case: var begun } ? ObjectionDecider.Start(begun) : null)) is not { } state)
                return AccessViolations.NotFound;
            var matter = stored?.Matter ?? ask.Begin!.Value.Matter;
            var (events, refusal) = await DecideAsync(ask, organisation, matter, state, now, cancellationToken).ConfigureAwait(false);
            if (refusal is null && ask.Version is { } seen && seen != (stored?.Version ?? 0) && events.Count > 0)
                refusal = AccessViolations.ChangedMeanwhile;
            if (refusal is not null)
                return refusal;
            if (events.Count == 0)
            {
                // A client that got no answer asks again: what the first run may have left undone is done, so that what is accepted does not wait for the night's look.
                if (ask.By is not null && stored is not null)
                    stored = await effects.SettleAsync(token => store.FindAsync(ask.Id, token), now, cancellationToken).ConfigureAwait(false);
                return new ObjectionChange(stored, null, true);
            }

            if (await WriteAsync(ask, matter, stored, state, events, now, cancellationToken).ConfigureAwait(false) is { } written)
                return new ObjectionChange(written, null, false);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    private async Task<(IReadOnlyList<ObjectionEvent> Events, Violation? Refusal)> DecideAsync(
        ObjectionAsk ask, OrganisationView organisation, ObjectionMatter matter, ObjectionState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var unit = organisation.UnitFor(state.Case.UnitCode, ask.Id.Owner, ask.Id.Day);
        var chain = organisation.Supervision.ChainOf(ask.Id.Owner, unit.Zone.DateOf(now));
        var command = ask.Command(new ObjectionMoment(chain, now));
        var policy = policies.Of(matter.Kind);
        if (command is ObjectionCommand.Decide or ObjectionCommand.DeadlinePassed)
        {
            // Who may not decide hears that first.
            if (Decide(command) is { IsRefused: true, Refusal: var refusal })
                return ([], refusal);
            var (problem, isAtOnce) = await remedies.ForeseenAsync(organisation, ask.Id, matter, command, cancellationToken).ConfigureAwait(false);
            if (problem is not null && command is ObjectionCommand.Decide)
                return ([], problem);
            // What cannot be corrected as claimed needs somebody's judgement.
            policy = problem is null ? policy : policy with { SilenceAccepts = false };
            command = command with { TakesEffectAtOnce = isAtOnce };
        }

        var decision = Decide(command);
        return (decision.Events, decision.Refusal);

        // Under today's chain: whoever became, or is no longer, the superior counts as such before anything else is asked.
        Decision<ObjectionEvent> Decide(ObjectionCommand asked)
        {
            var rerouted = Ask(state, new ObjectionCommand.Reroute(chain, now));
            var decided = Ask(rerouted.Events.Aggregate(state, ObjectionDecider.Evolve), asked);
            var keepsRoute = decided.Events.Count > 0 || (asked is ObjectionCommand.DeadlinePassed && !decided.IsRefused);
            return keepsRoute ? Decision<ObjectionEvent>.Of([.. rerouted.Events, .. decided.Events]) : decided;
        }

        Decision<ObjectionEvent> Ask(ObjectionState before, ObjectionCommand asked) =>
            new ObjectionDecider(policy, organisation.Calendar, organisation.Units).Decide(before with { Case = before.Case with { UnitCode = unit.Code } }, asked);
    }

    /// <summary>Null when somebody was faster.</summary>
    private Task<StoredObjection?> WriteAsync(
        ObjectionAsk ask, ObjectionMatter matter, StoredObjection? stored, ObjectionState state, IReadOnlyList<ObjectionEvent> events, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var version = (stored?.Version ?? 0) + 1;
        var audit = new ObjectionAudit(version, ask.By?.Nip, ask.Reason, now.ToUniversalTime(), events);
        return effects.WriteAsync(stored, now, token => store.FindAsync(ask.Id, token), Change, (follow, token) => store.SaveAsync(follow.Before, follow.After, audit, token), cancellationToken);

        Following<StoredObjection> Change(StoredObjection? before)
        {
            var next = new StoredObjection(ask.Id, matter, events.Aggregate(state, ObjectionDecider.Evolve), version, "", Aftermath.None);
            var notices = ObjectionNotices.Of(next, events);
            return new Following<StoredObjection>(
                before, next with { Aftermath = Aftermath.After(before, next, notices, now) }, [], notices, events.Any(one => one is ObjectionEvent.Decided or ObjectionEvent.AcceptedBySilence));
        }
    }
}
