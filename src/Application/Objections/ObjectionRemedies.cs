using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>
/// The correction that an accepted objection is: the line counts and is scored, or the punches are there and the day is read again. In a month that is
/// published or paid the corrected fact takes part in the next calculation, or becomes a difference (ADR 9). Doing it twice changes nothing more.
/// </summary>
public sealed class ObjectionRemedies(
    OrganisationCache organisations, SubmissionDesk submissions, IPunchStore punches, LateFacts late, IPeriodGate gate)
{
    /// <summary>Whether an acceptance can be carried out as it is meant, and whether nothing was calculated with the wrong fact yet. Two reads at most.</summary>
    internal async Task<(Violation? Problem, bool IsAtOnce)> ForeseenAsync(
        OrganisationView organisation, ObjectionId id, ObjectionMatter matter, ObjectionCommand command, CancellationToken cancellationToken)
    {
        var decide = command as ObjectionCommand.Decide;
        if (decide is { Result: ObjectionResult.Rejected })
            return (decide.Remedy == ObjectionRemedy.None ? null : ObjectionViolations.RemedyUnusable, false);
        if (!matter.CorrectsItself)
            return (decide is null || decide.Remedy == ObjectionRemedy.None ? null : ObjectionViolations.RemedyUnusable, false);
        var isAtOnce = await gate.RefusalAsync(matter.Day, cancellationToken).ConfigureAwait(false) is null;
        var isPart = decide is { Result: ObjectionResult.AcceptedInPart };
        var remedy = decide?.Remedy ?? ObjectionRemedy.None;
        if (matter.Kind != ObjectionKind.VerificationOutcome)
        {
            // A day that is accepted in part is read by a person: the punches that were claimed are not simply added.
            return (remedy == ObjectionRemedy.None ? null : ObjectionViolations.RemedyUnusable, isAtOnce && !isPart);
        }

        if (isPart != (remedy != ObjectionRemedy.None))
            return (ObjectionViolations.RemedyUnusable, false);
        var stored = await submissions.Store.FindAsync(new SubmissionDay(id.Owner, matter.Day), cancellationToken).ConfigureAwait(false);
        if (stored is null)
            return (ObjectionViolations.NothingContested, false);
        var line = LineOf(matter, isPart, remedy, decide?.Grounds);
        return (LineRules.Refusal([line]) ?? submissions.Foresee(organisation, stored, new ApprovalCommand.Redress(id.ToString(), decide?.Actor.Nip, [line], command.Now)), isAtOnce);
    }

    internal async Task RunAsync(StoredObjection objection, CancellationToken cancellationToken)
    {
        if (objection.State is not ObjectionState.Decided { IsAccepted: true } decided)
            return;
        var isPart = decided.Result == ObjectionResult.AcceptedInPart;
        switch (objection.Matter)
        {
            case { Kind: ObjectionKind.VerificationOutcome } matter:
                var redress = new ApprovalCommand.Redress(objection.Id.ToString(), decided.By?.Nip, [LineOf(matter, isPart, decided.Remedy, decided.Grounds)], decided.At);
                var ask = new SubmissionAsk(new SubmissionDay(objection.Id.Owner, matter.Day), null, RequestMark.None, "");
                await submissions.ChangeAsync(ask, (one, _) => Task.FromResult(new Proposal(one.Decide(redress), [], decided.Grounds)), cancellationToken).ConfigureAwait(false);
                break;
            case { Kind: ObjectionKind.Attendance, CorrectsItself: true } matter when !isPart:
                await AddPunchesAsync(objection.Id, matter, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private async Task AddPunchesAsync(ObjectionId id, ObjectionMatter matter, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return;
        var days = new HashSet<(AgencyZone, DateOnly)>();
        foreach (var (at, direction) in new[] { (matter.In, PunchDirection.In), (matter.Out, PunchDirection.Out) })
        {
            if (at is not { } time)
                continue;
            // The event id is that of the objection: a second run meets its own punch.
            var punch = RecordedPunch.WallClock(matter.Day.ToDateTime(time).Ticks, direction);
            var record = ImportedPunch.Of(organisation, id.Owner, $"O-{id.Id}-{(int)direction}", PunchSource.Manual, punch);
            await punches.AddAsync(record, cancellationToken).ConfigureAwait(false);
            days.Add((record.Zone, record.Date));
        }

        await late.MarkAsync(days, cancellationToken).ConfigureAwait(false);
    }

    private static LineDecision LineOf(ObjectionMatter matter, bool isPart, ObjectionRemedy remedy, string? grounds) => new(
        matter.Line!,
        isPart ? Verdict.VerifyPart : Verdict.Verify,
        remedy.Quantity,
        remedy.Minutes,
        string.IsNullOrWhiteSpace(grounds) ? "Keberatan diterima karena tidak dijawab dalam batas waktu" : grounds);
}
