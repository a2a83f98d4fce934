using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary>How a change ended: the proposal as it stands now, or why not.</summary>
public sealed record DevelopmentResult(StoredDevelopment? Stored, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator DevelopmentResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>What people do about proposals: the person or a superior of today proposes, a superior answers and confirms, the person reports.</summary>
public sealed class DevelopmentDesk(OrganisationCache organisations, IDevelopmentStore store, IOutbox outbox, ProposalTimes times, TimeProvider clock)
{
    private const int Attempts = 8, MostEvidence = 10, MostHours = 2000, MostTitle = 200, MostText = 1000, MostCode = 40;

    public async Task<DevelopmentResult> ProposeAsync(Nip person, Caller caller, DevelopmentContent content, string reason, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var now = clock.GetUtcNow();
        if (caller.Nip != person && !PersonAccess.MayDecide(caller, person, organisation, now))
            return CompetenceViolations.NotSuperior;
        var (by, today) = (caller.Nip!.Value, SubmissionAccess.Today(person, organisation, now));
        if (Unusable(content, today) is { } unusable)
            return unusable;
        if (!LineRules.IsText(reason, MostText))
            return CompetenceViolations.ReasonMissing;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var all = await store.OfYearAsync(person, today.Year, cancellationToken).ConfigureAwait(false);
            if (all.FirstOrDefault(one => one.Proposal is { Cause: null, Status: DevelopmentStatus.Proposed } && one.Proposal.ProposedBy == by && one.Proposal.Content == content) is { } same)
                return await RepeatAsync(same, now, organisation, cancellationToken).ConfigureAwait(false);
            if (all.Count >= DevelopmentId.MostInYear)
                return CompetenceViolations.TooMany;
            var id = new DevelopmentId(person, today.Year, all.Count + 1);
            var origin = by == person ? DevelopmentOrigin.Person : DevelopmentOrigin.Superior;
            var decision = DevelopmentDecider.Decide(null, new DevelopmentCommand.Propose(by, origin, content, reason.Trim(), now));
            if (decision.Refusal is { } refusal)
                return refusal;
            if (await SaveAsync(null, id, decision, by, now, organisation, cancellationToken).ConfigureAwait(false) is { } stored)
                return new DevelopmentResult(stored, null, false);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    /// <param name="changed">What is approved instead of what was proposed.</param>
    public Task<DevelopmentResult> ApproveAsync(DevelopmentId id, Caller caller, int seen, DevelopmentContent? changed, string reason, CancellationToken cancellationToken) => ChangeAsync(
        id, caller, seen, (by, today, now) => reason.Length > 0 && !LineRules.IsText(reason, MostText) ? CompetenceViolations.ReasonMissing
            : changed is not null && Unusable(changed, today) is { } unusable ? unusable
            : null, (by, now) => new DevelopmentCommand.Approve(by, changed, reason.Trim(), now), cancellationToken);

    public Task<DevelopmentResult> DeclineAsync(DevelopmentId id, Caller caller, int seen, string reason, CancellationToken cancellationToken) => ChangeAsync(
        id, caller, seen, Reason(reason), (by, now) => new DevelopmentCommand.Decline(by, reason.Trim(), now), cancellationToken);

    public Task<DevelopmentResult> ConfirmAsync(DevelopmentId id, Caller caller, int seen, CancellationToken cancellationToken) => ChangeAsync(
        id, caller, seen, (_, _, _) => null, (by, now) => new DevelopmentCommand.Confirm(by, now), cancellationToken);

    public Task<DevelopmentResult> ReturnAsync(DevelopmentId id, Caller caller, int seen, string reason, CancellationToken cancellationToken) => ChangeAsync(
        id, caller, seen, Reason(reason), (by, now) => new DevelopmentCommand.Return(by, reason.Trim(), now), cancellationToken);

    public Task<DevelopmentResult> FinishAsync(DevelopmentId id, Caller caller, int seen, string text, IReadOnlyList<string> evidence, int hours, CancellationToken cancellationToken) => ChangeAsync(
        id,
        caller,
        seen,
        (_, _, _) => LineRules.IsText(text, MostText) && evidence.Count is >= 1 and <= MostEvidence && evidence.All(LineRules.IsAddress) && hours is >= 0 and <= MostHours ? null : CompetenceViolations.EvidenceMissing,
        (by, now) => new DevelopmentCommand.Finish(by, new DevelopmentReport(text.Trim(), evidence, hours, now), now),
        cancellationToken,
        byPerson: true);

    internal static Violation? Unusable(DevelopmentContent content, DateOnly today) =>
        LineRules.IsText(content.Title, MostTitle) && LineRules.IsText(content.Goal, MostText) && content.DueOn >= today
            && (content.Competency is null || LineRules.IsText(content.Competency, MostCode))
            ? null
            : CompetenceViolations.ContentUnusable;

    /// <summary>Writes what the engine or a person decided, then tells who has to know.</summary>
    /// <returns><c>null</c> when somebody else changed it first.</returns>
    internal async Task<StoredDevelopment?> SaveAsync(
        StoredDevelopment? before, DevelopmentId id, Decision<DevelopmentEvent> decision, Nip? by, DateTimeOffset now, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var proposal = decision.Events.Aggregate(before?.Proposal, (one, happened) => DevelopmentDecider.Evolve(id, one, happened))!;
        var after = new StoredDevelopment(proposal, (before?.Version ?? 0) + 1, "");
        if (await store.SaveAsync(before, new DevelopmentChange(after, decision.Events, by, now), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return null;
        await TellAsync(after, now, organisation, cancellationToken).ConfigureAwait(false);
        return after;
    }

    private static Func<Nip, DateOnly, DateTimeOffset, Violation?> Reason(string reason) => (_, _, _) => LineRules.IsText(reason, MostText) ? null : CompetenceViolations.ReasonMissing;

    private async Task<DevelopmentResult> ChangeAsync(
        DevelopmentId id,
        Caller caller,
        int seen,
        Func<Nip, DateOnly, DateTimeOffset, Violation?> check,
        Func<Nip, DateTimeOffset, DevelopmentCommand> make,
        CancellationToken cancellationToken,
        bool byPerson = false)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var now = clock.GetUtcNow();
        if (byPerson ? caller.Nip != id.Person : caller.Nip == id.Person)
            return byPerson ? CompetenceViolations.OnlyPersonReports : CompetenceViolations.OwnProposal;
        if (!byPerson && !PersonAccess.MayDecide(caller, id.Person, organisation, now))
            return CompetenceViolations.NotSuperior;
        if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
            return AccessViolations.NotFound;
        var by = caller.Nip!.Value;
        if (check(by, SubmissionAccess.Today(id.Person, organisation, now), now) is { } unusable)
            return unusable;
        var decision = DevelopmentDecider.Decide(stored.Proposal, make(by, now));
        if (decision.Refusal is { } refusal)
            return refusal;
        if (decision.IsRepeat)
            return await RepeatAsync(stored, now, organisation, cancellationToken).ConfigureAwait(false);
        if (seen != stored.Version)
            return AccessViolations.ChangedMeanwhile;
        return await SaveAsync(stored, id, decision, by, now, organisation, cancellationToken).ConfigureAwait(false) is { } next
            ? new DevelopmentResult(next, null, false)
            : AccessViolations.ChangedMeanwhile;
    }

    private async Task<DevelopmentResult> RepeatAsync(StoredDevelopment stored, DateTimeOffset now, OrganisationView organisation, CancellationToken cancellationToken)
    {
        await TellAsync(stored, now, organisation, cancellationToken).ConfigureAwait(false);
        return new DevelopmentResult(stored, null, true);
    }

    /// <summary>What an interruption leaves untold the same request tells, and the nightly <see cref="RemindDevelopment"/>.</summary>
    private async Task TellAsync(StoredDevelopment stored, DateTimeOffset now, OrganisationView organisation, CancellationToken cancellationToken)
    {
        foreach (var notice in DevelopmentNotices.Of(stored, organisation, times, now).Where(notice => notice.At + Waits.IsNews > now))
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
