using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>
/// The way of every change: read, decide, guard, write, follow. Of two changes at once one is written; the other one is decided anew on what it
/// finds then, so the second of two superiors learns that it has been decided.
/// </summary>
public sealed class SubmissionDesk(
    OrganisationCache organisations, ISubmissionStore store, SubmissionEffects effects, ApprovalPolicy policy, TimeProvider clock)
{
    private const int Attempts = 8;

    internal ISubmissionStore Store => store;

    internal async Task<SubmissionResult> ChangeAsync(
        SubmissionAsk ask, Func<SubmissionCase, CancellationToken, Task<Proposal>> propose, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await store.FindAsync(ask.Id, cancellationToken).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            // Strangers and what is not there are the same answer: nobody can find out who submitted what.
            if (ask.By is { } actor && !SubmissionAccess.Concerns(actor, ask.Id, stored?.State, organisation, now))
                return AccessViolations.NotYours;
            if (stored is null && !ask.Begins)
                return AccessViolations.NotFound;
            if ((stored?.State ?? SubmissionCase.Begin(ask.Id, organisation)) is not { } state)
                return SubmissionViolations.NotEmployed;
            var one = new SubmissionCase(ask.Id, organisation, stored, state, policy, now);
            var proposal = await propose(one, cancellationToken).ConfigureAwait(false);
            // What would be refused anyway says why: the second of two superiors hears that it is decided, not that something changed (RFC 9110, 13.2.1).
            if (ask.Mark.Version is { } seen && seen != (stored?.Version ?? 0) && !proposal.Decision.IsRefused)
                proposal = AccessViolations.ChangedMeanwhile;
            var changes = proposal.Decision.Events.Count > 0 || (!proposal.Decision.IsRefused && proposal.Lines.Count > 0);
            if (changes && await WriteAsync(ask, one, proposal, cancellationToken).ConfigureAwait(false) is { } written)
                return new SubmissionResult(written, null, false);
            if (await RepeatedAsync(ask, cancellationToken).ConfigureAwait(false) is { } repeated)
                return repeated;
            if (!changes)
                return proposal.Decision.Refusal is { } refusal ? refusal : new SubmissionResult(stored, null, true);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    /// <summary>Why a command would be refused on what is stored; <c>null</c> when it would be taken.</summary>
    internal Violation? Foresee(OrganisationView organisation, StoredSubmission stored, ApprovalCommand command) =>
        new SubmissionCase(stored.Id, organisation, stored, stored.State, policy, command.Now).Decide(command).Refusal;

    /// <summary>Null when somebody was faster.</summary>
    private Task<StoredSubmission?> WriteAsync(SubmissionAsk ask, SubmissionCase one, Proposal proposal, CancellationToken cancellationToken)
    {
        var events = proposal.Decision.Events;
        var version = (one.Stored?.Version ?? 0) + 1;
        var notices = Notice.Of(ask.Id, version, events);
        var audit = new SubmissionAudit(version, ask.By?.Nip, proposal.Reason, one.Now.ToUniversalTime(), events, proposal.Lines);
        return effects.WriteAsync(one.Stored, one.Now, token => store.FindAsync(ask.Id, token), Change, SaveAsync, cancellationToken);

        Following<StoredSubmission> Change(StoredSubmission? before)
        {
            var next = new StoredSubmission(ask.Id, events.Aggregate(one.State, ApprovalDecider.Evolve), version, "", Aftermath.None);
            return new Following<StoredSubmission>(before, next with { Aftermath = Aftermath.After(before, next, notices, one.Now) }, events, notices);
        }

        async Task<bool> SaveAsync(Following<StoredSubmission> follow, CancellationToken token) =>
            await store.SaveAsync(new SubmissionChange(follow.Before, follow.After, proposal.Lines, audit, ask.Kept(version)), token).ConfigureAwait(false) == SaveResult.Saved;
    }

    /// <summary>The answer to a request that came before. What its first run may have left undone is done, so that a client's retry heals.</summary>
    private async Task<SubmissionResult?> RepeatedAsync(SubmissionAsk ask, CancellationToken cancellationToken)
    {
        if (ask.Key is not { } key || await store.RequestAsync(ask.Id, key, cancellationToken).ConfigureAwait(false) is not { } kept)
            return null;
        if (kept.Fingerprint != ask.Fingerprint)
            return SubmissionViolations.KeyOfOtherRequest;
        return await effects.SettleAsync(token => store.FindAsync(ask.Id, token), clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) is { } now
            ? new SubmissionResult(now, null, true)
            : AccessViolations.NotFound;
    }
}
