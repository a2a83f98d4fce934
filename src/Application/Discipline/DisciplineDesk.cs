using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Discipline;

/// <summary>How a change ended: the case as it stands now, or why not.</summary>
public sealed record CaseResult(StoredCase? Stored, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator CaseResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>What people do in a case: the superior of today summons and examines, the personnel office writes down what was decided by a decree.</summary>
public sealed class DisciplineDesk(OrganisationCache organisations, IDisciplineStore store, DisciplineDecider decider, TimeProvider clock)
{
    public Task<CaseResult> SummonAsync(DisciplineId id, Caller caller, int seen, DateOnly on, string document, CancellationToken cancellationToken) => ChangeAsync(
        id, caller, seen, Superior(id, caller), (by, today, now) => new DisciplineCommand.Summon(by, on, document.Trim(), today, now), cancellationToken);

    public Task<CaseResult> ExamineAsync(DisciplineId id, Caller caller, int seen, DateOnly on, string document, string findings, CancellationToken cancellationToken) => ChangeAsync(
        id,
        caller,
        seen,
        Superior(id, caller),
        (by, today, now) => LineRules.IsText(findings, 1000) ? new DisciplineCommand.Examine(by, on, document.Trim(), findings.Trim(), today, now) : null,
        cancellationToken);

    /// <param name="sanction">Word of the kind; <c>null</c> for none.</param>
    public Task<CaseResult> RuleAsync(
        DisciplineId id, Caller caller, int seen, string? sanction, DateOnly? from, DateOnly? to, string document, string reason, CancellationToken cancellationToken) => ChangeAsync(
        id,
        caller,
        seen,
        (_, _) => caller.Nip == id.Person ? DisciplineViolations.OwnCase : caller.IsAny(Role.Hr) ? null : AccessViolations.NotYours,
        (by, today, now) => reason.Length == 0 || LineRules.IsText(reason, 1000) ? new DisciplineCommand.Rule(by, sanction, from, to, document.Trim(), reason.Trim(), today, now) : null,
        cancellationToken);

    private static Func<OrganisationView, DateTimeOffset, Violation?> Superior(DisciplineId id, Caller caller) => (organisation, now) =>
        caller.Nip == id.Person ? DisciplineViolations.OwnCase : PersonAccess.MayDecide(caller, id.Person, organisation, now) ? null : DisciplineViolations.NotSuperior;

    /// <param name="make">Gives <c>null</c> for a text that cannot be kept.</param>
    private async Task<CaseResult> ChangeAsync(
        DisciplineId id,
        Caller caller,
        int seen,
        Func<OrganisationView, DateTimeOffset, Violation?> may,
        Func<Nip, DateOnly, DateTimeOffset, DisciplineCommand?> make,
        CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var now = clock.GetUtcNow();
        if (may(organisation, now) is { } forbidden)
            return forbidden;
        if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
            return AccessViolations.NotFound;
        if (make(caller.Nip!.Value, SubmissionAccess.Today(id.Person, organisation, now), now) is not { } command)
            return DisciplineViolations.ContentUnusable;
        var decision = decider.Decide(stored.Case, command);
        if (decision.Refusal is { } refusal)
            return refusal;
        if (decision.IsRepeat)
            return new CaseResult(stored, null, true);
        if (seen != stored.Version)
            return AccessViolations.ChangedMeanwhile;
        var next = new StoredCase(decision.Events.Aggregate(stored.Case, DisciplineDecider.Evolve), stored.Version + 1, "");
        return await store.SaveAsync(stored, new CaseChange(next, decision.Events, caller.Nip, now), cancellationToken).ConfigureAwait(false) == SaveResult.Saved
            ? new CaseResult(next, null, false)
            : AccessViolations.ChangedMeanwhile;
    }
}
