using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Commendations;

/// <summary>How a change ended: the commendation as it stands now, or why not.</summary>
public sealed record CommendationResult(StoredCommendation? Stored, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator CommendationResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>Proposing, deciding and withdrawing: by the superiors of today and the personnel office, and never by one person both.</summary>
public sealed class CommendationDesk(OrganisationCache organisations, ICommendationStore store, CommendationFacts facts, IOutbox outbox, ProposalTimes times, TimeProvider clock)
{
    private const int Attempts = 8, MostEvidence = 20, MostTitle = 200, MostDocument = 200, MostText = 1000;

    /// <param name="named"><c>null</c> when a period was named that is none.</param>
    public async Task<CommendationResult> ProposeAsync(Nip person, Caller caller, CommendationContent content, NamedEvidence? named, CancellationToken cancellationToken)
    {
        var (organisation, forbidden) = await MayAsync(person, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return forbidden!;
        if (!LineRules.IsText(content.Title, MostTitle) || !LineRules.IsText(content.Grounds, MostText))
            return CommendationViolations.ContentUnusable;
        if (named is null)
            return CommendationViolations.EvidenceUnknown;
        if (named.Count is 0 or > MostEvidence || named.Documents.Any(name => !LineRules.IsText(name, MostDocument)))
            return CommendationViolations.EvidenceMissing;
        if (await facts.OfAsync(person, named, cancellationToken).ConfigureAwait(false) is not { } evidence)
            return CommendationViolations.EvidenceUnknown;
        var (now, by) = (clock.GetUtcNow(), caller.Nip!.Value);
        var year = SubmissionAccess.Today(person, organisation, now).Year;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var all = await store.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false);
            if (all.FirstOrDefault(one => one.Commendation is { Status: CommendationStatus.Proposed } open && open.ProposedBy == by && open.Content == content && open.Evidence.SequenceEqual(evidence)) is { } same)
                return await RepeatAsync(same, organisation, now, cancellationToken).ConfigureAwait(false);
            if (all.Count >= CommendationId.MostInYear)
                return CommendationViolations.TooMany;
            var id = new CommendationId(person, year, all.Count + 1);
            var decision = CommendationDecider.Decide(id, null, new CommendationCommand.Propose(by, content, evidence, now));
            if (decision.Refusal is { } refusal)
                return refusal;
            if (await SaveAsync(null, id, decision, by, now, organisation, cancellationToken).ConfigureAwait(false) is { } stored)
                return new CommendationResult(stored, null, false);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    public Task<CommendationResult> GrantAsync(CommendationId id, Caller caller, int seen, string document, string reason, CancellationToken cancellationToken) => ChangeAsync(
        id,
        caller,
        seen,
        async (one, by, now) =>
        {
            if (!LineRules.IsText(document, MostDocument))
                return (null, CommendationViolations.DocumentMissing);
            if (reason.Length > 0 && !LineRules.IsText(reason, MostText))
                return (null, CommendationViolations.ReasonMissing);
            var evidence = await facts.OfAsync(id.Person, NamedEvidence.Of(one.Evidence), cancellationToken).ConfigureAwait(false);
            return (new CommendationCommand.Grant(by, evidence ?? [], document.Trim(), reason.Trim(), now), null);
        },
        cancellationToken);

    public Task<CommendationResult> RefuseAsync(CommendationId id, Caller caller, int seen, string reason, CancellationToken cancellationToken) => ChangeAsync(
        id,
        caller,
        seen,
        (_, by, now) => Task.FromResult<(CommendationCommand?, Violation?)>(
            LineRules.IsText(reason, MostText) ? (new CommendationCommand.Refuse(by, reason.Trim(), now), null) : (null, CommendationViolations.ReasonMissing)),
        cancellationToken);

    public Task<CommendationResult> WithdrawAsync(CommendationId id, Caller caller, int seen, CancellationToken cancellationToken) => ChangeAsync(
        id, caller, seen, (_, by, now) => Task.FromResult<(CommendationCommand?, Violation?)>((new CommendationCommand.Withdraw(by, now), null)), cancellationToken);

    private async Task<CommendationResult> ChangeAsync(
        CommendationId id, Caller caller, int seen, Func<Commendation, Nip, DateTimeOffset, Task<(CommendationCommand? Command, Violation? Refusal)>> make, CancellationToken cancellationToken)
    {
        var (organisation, forbidden) = await MayAsync(id.Person, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return forbidden!;
        if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
            return AccessViolations.NotFound;
        var (now, by) = (clock.GetUtcNow(), caller.Nip!.Value);
        var (command, unusable) = await make(stored.Commendation, by, now).ConfigureAwait(false);
        if (command is null)
            return unusable!;
        var decision = CommendationDecider.Decide(id, stored.Commendation, command);
        if (decision.Refusal is { } refusal)
            return refusal;
        if (decision.IsRepeat)
            return await RepeatAsync(stored, organisation, now, cancellationToken).ConfigureAwait(false);
        if (seen != stored.Version)
            return AccessViolations.ChangedMeanwhile;
        return await SaveAsync(stored, id, decision, by, now, organisation, cancellationToken).ConfigureAwait(false) is { } next ? new CommendationResult(next, null, false) : AccessViolations.ChangedMeanwhile;
    }

    private async Task<(OrganisationView? Organisation, Violation? Refusal)> MayAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (caller.Nip == person)
            return (null, CommendationViolations.OwnCommendation);
        return caller.IsAny(Role.Hr) || PersonAccess.IsAbove(caller.Nip!.Value, person, organisation, clock.GetUtcNow()) ? (organisation, null) : (null, CommendationViolations.NotAuthority);
    }

    /// <returns><c>null</c> when somebody else changed it first.</returns>
    private async Task<StoredCommendation?> SaveAsync(
        StoredCommendation? before, CommendationId id, Decision<CommendationEvent> decision, Nip by, DateTimeOffset now, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var one = decision.Events.Aggregate(before?.Commendation, (state, happened) => CommendationDecider.Evolve(id, state, happened))!;
        var after = new StoredCommendation(one, (before?.Version ?? 0) + 1, "");
        if (await store.SaveAsync(before, new CommendationChange(after, decision.Events, by, now), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return null;
        await TellAsync(after, organisation, now, cancellationToken).ConfigureAwait(false);
        return after;
    }

    private async Task<CommendationResult> RepeatAsync(StoredCommendation stored, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await TellAsync(stored, organisation, now, cancellationToken).ConfigureAwait(false);
        return new CommendationResult(stored, null, true);
    }

    /// <summary>What an interruption leaves untold the same request tells, and the nightly <see cref="Competence.RemindDevelopment"/>.</summary>
    private async Task TellAsync(StoredCommendation stored, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var notice in CommendationNotices.Of(stored, organisation, times, now).Where(notice => notice.At + Waits.IsNews > now))
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
