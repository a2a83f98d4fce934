using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>Somebody objects to a decision about the own work, attendance, allowance, appraisal or class.</summary>
public sealed class RaiseObjection(OrganisationCache organisations, ContestedDecision contested, ObjectionDesk desk, TimeProvider clock)
{
    public async Task<ObjectionChange> RunAsync(Nip owner, ObjectionMatter matter, string reason, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        if (!organisation.People.ContainsKey(owner))
            return ObjectionViolations.NothingContested;
        if (!LineRules.IsReadable(reason))
            return ObjectionViolations.ContentUnusable;
        var (full, @case, refusal) = await contested.OfAsync(owner, matter, organisation, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        if (@case is null)
            return refusal!;
        var id = new ObjectionId(owner, full.Day, @case.Id);
        return await desk.ChangeAsync(
            new ObjectionAsk(id, new Actor(owner), at => new ObjectionCommand.File(owner, reason, at.Chain, at.Now), (full, @case), Reason: reason), cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>An objection is withdrawn, decided, or recorded as carried out. By which right, the chain of today says.</summary>
public sealed class ChangeObjection(ObjectionDesk desk)
{
    public Task<ObjectionChange> WithdrawAsync(ObjectionId id, Actor by, int version, CancellationToken cancellationToken) =>
        desk.ChangeAsync(new ObjectionAsk(id, by, at => new ObjectionCommand.Withdraw(by.Nip, at.Now), Version: version), cancellationToken);

    public Task<ObjectionChange> DecideAsync(
        ObjectionId id, Actor by, ObjectionResult result, string grounds, ObjectionRemedy remedy, int version, CancellationToken cancellationToken) =>
        LineRules.IsReadable(grounds)
            ? desk.ChangeAsync(
                new ObjectionAsk(id, by, at => new ObjectionCommand.Decide(by, result, grounds, at.Now) { Remedy = remedy }, Version: version, Reason: grounds), cancellationToken)
            : Task.FromResult<ObjectionChange>(ObjectionViolations.ContentUnusable);

    public Task<ObjectionChange> CarryOutAsync(ObjectionId id, Actor by, string note, int version, CancellationToken cancellationToken) =>
        LineRules.IsReadable(note)
            ? desk.ChangeAsync(new ObjectionAsk(id, by, at => new ObjectionCommand.CarryOut(by, note, at.Now), Version: version, Reason: note), cancellationToken)
            : Task.FromResult<ObjectionChange>(ObjectionViolations.ContentUnusable);
}
