using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>What people order about a period after it was closed. Each says what its author had seen.</summary>
public sealed class PeriodOrders(PeriodDesk desk, IPeriodStore periods, PeriodSettings settings)
{
    private const int LongestReason = 1000;
    private const int LongestDocument = 100;

    /// <summary>Shows a refused run to everybody again.</summary>
    public Task<PeriodResult> PublishAsync(PeriodId id, Nip by, PeriodSeen seen, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, by, seen, (_, now) => new PeriodCommand.Publish(seen.Version, by, now), cancellationToken);

    /// <summary>Signs for one of the two offices; not who ordered this calculation, unless the agency allows it.</summary>
    public async Task<PeriodResult> ApproveAsync(PeriodId id, Caller caller, SigningOffice office, PeriodSeen seen, CancellationToken cancellationToken)
    {
        if (caller.Nip is not { } by || !caller.IsAny(office == SigningOffice.Personnel ? Role.Hr : Role.Finance))
            return RunViolations.NotInOffice;
        if (!settings.OrderingOfficerMaySign && await IsOrderedByAsync(id, seen.Version, by, cancellationToken).ConfigureAwait(false))
            return RunViolations.OwnRun;
        return await desk.ChangeAsync(id, by, seen, (_, now) => new PeriodCommand.Approve(office, by, seen.Version, now), cancellationToken).ConfigureAwait(false);
    }

    public Task<PeriodResult> RefuseAsync(PeriodId id, Nip by, PeriodSeen seen, string reason, CancellationToken cancellationToken) =>
        ForReasonAsync(id, by, seen, reason, now => new PeriodCommand.Refuse(by, reason, now), cancellationToken);

    public Task<PeriodResult> RecalculateAsync(PeriodId id, Nip by, PeriodSeen seen, string reason, CancellationToken cancellationToken) =>
        ForReasonAsync(id, by, seen, reason, now => new PeriodCommand.Recalculate(by, seen.Version, reason, now), cancellationToken);

    public Task<PeriodResult> ReopenAsync(PeriodId id, Nip by, PeriodSeen seen, string reason, CancellationToken cancellationToken) =>
        ForReasonAsync(id, by, seen, reason, now => new PeriodCommand.Reopen(by, reason, now), cancellationToken);

    /// <summary>Leaves out somebody who could not be calculated.</summary>
    public async Task<PeriodResult> ExcludeAsync(PeriodId id, Nip by, PeriodSeen seen, Nip person, string reason, CancellationToken cancellationToken)
    {
        var totals = await PeriodTotals.OfAsync(periods, id, seen.Version, cancellationToken).ConfigureAwait(false);
        if (totals.Failed.All(failed => failed.Nip != person))
            return RunViolations.NotFailed;
        return await ForReasonAsync(id, by, seen, reason, now => new PeriodCommand.Exclude(person, by, reason, now), cancellationToken).ConfigureAwait(false);
    }

    public async Task<PeriodResult> PayAsync(PeriodId id, Caller caller, PeriodSeen seen, string documentNumber, CancellationToken cancellationToken)
    {
        if (caller.Nip is not { } by || !caller.IsAny(Role.Finance))
            return RunViolations.NotInOffice;
        if (!IsText(documentNumber, LongestDocument))
            return RunViolations.TextTooLong;
        return await desk.ChangeAsync(id, by, seen, (_, now) => new PeriodCommand.RecordPayment(by, documentNumber, now), cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> IsOrderedByAsync(PeriodId id, int version, Nip person, CancellationToken cancellationToken) =>
        RunOrder.By((await periods.HistoryAsync(id, cancellationToken).ConfigureAwait(false)).SelectMany(change => change.Events), version) == person;

    private async Task<PeriodResult> ForReasonAsync(
        PeriodId id, Nip by, PeriodSeen seen, string reason, Func<DateTimeOffset, PeriodCommand> command, CancellationToken cancellationToken) =>
        IsText(reason, LongestReason)
            ? await desk.ChangeAsync(id, by, seen, (_, now) => command(now), cancellationToken).ConfigureAwait(false)
            : RunViolations.TextTooLong;

    private static bool IsText(string text, int longest) => text.Length <= longest && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'));
}
