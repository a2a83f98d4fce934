using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Delegations;

/// <summary>How a change ended: the stand-in as it is now, or why not.</summary>
public sealed record StandInResult(RecordedStandIn? Recorded, Violation? Refusal, bool IsRepeat)
{
    public static implicit operator StandInResult(Violation refusal) => new(null, refusal, false);
}

/// <summary>
/// Records who stands in for a superior, and ends it: by the holder (delegation only), somebody above, the unit's administrator, the personnel office. Nobody appoints oneself. It is in force within
/// <see cref="OrganisationCache.Lifetime"/>; what waits is handed on by the next look at it.
/// </summary>
public sealed class RecordStandIn(OrganisationCache organisations, IStandInStore store, IOutbox outbox, TimeProvider clock)
{
    private const int Attempts = 8, MaxText = 200;

    /// <summary>Of a holder, the newest first.</summary>
    public async Task<(IReadOnlyList<RecordedStandIn> Items, Violation? Refusal)> OfAsync(Nip holder, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        if (!PersonAccess.MayRead(caller, holder, organisation, clock.GetUtcNow()))
            return ([], AccessViolations.NotYours);
        var list = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
        return ([.. list.Items.Where(one => one.StandIn.For == holder).OrderByDescending(one => one.StandIn.Days.From).ThenByDescending(one => one.At)], null);
    }

    /// <param name="key">The same key records the same one.</param>
    public async Task<StandInResult> AddAsync(Caller caller, IdempotencyKey key, StandIn standIn, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Nip} {key.Value}")))[..20];
        return await ChangeAsync(caller, standIn.For, standIn.Kind, (organisation, list, now) =>
        {
            if (list.Items.FirstOrDefault(one => one.Id == id) is { } there)
                return (there, null);
            if (standIn.By == caller.Nip)
                return (null, StandInViolations.OwnPower);
            if (standIn.Document.Length > 0 && !LineRules.IsText(standIn.Document, MaxText))
                return (null, StandInViolations.DocumentMissing);
            var today = SubmissionAccess.Today(standIn.For, organisation, now);
            var refusal = StandInRules.Refusal(
                standIn, list.Items.Where(one => one.StandIn.For == standIn.For), today, day => organisation.AssignmentOn(standIn.By, day) is not null);
            return refusal is null ? (new RecordedStandIn(id, standIn, caller.Nip!.Value, now, null, null), null) : (null, refusal);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="lastDay">Inclusive; yesterday ends it at once.</param>
    public Task<StandInResult> EndAsync(Caller caller, Nip holder, string id, DateOnly lastDay, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(caller, holder, StandInKind.Delegate, (organisation, list, now) =>
        {
            if (!LineRules.IsText(reason, MaxText))
                return (null, StandInViolations.ReasonMissing);
            if (list.Items.FirstOrDefault(one => one.Id == id && one.StandIn.For == holder) is not { } recorded)
                return (null, AccessViolations.NotFound);
            if (recorded.EndedOn == lastDay)
                return (recorded, null);
            var refusal = StandInRules.RefusalToEnd(recorded, lastDay, SubmissionAccess.Today(holder, organisation, now));
            return refusal is null ? (recorded with { EndedOn = lastDay, Reason = reason.Trim(), EndedAt = now }, null) : (null, refusal);
        }, cancellationToken);

    private async Task<StandInResult> ChangeAsync(
        Caller caller, Nip holder, StandInKind kind, Func<OrganisationView, StandInList, DateTimeOffset, (RecordedStandIn? After, Violation? Refusal)> decide, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var now = clock.GetUtcNow();
        if (!PersonAccess.MayWrite(caller, holder, organisation, now) && !PersonAccess.IsAbove(caller.Nip!.Value, holder, organisation, now))
            return AccessViolations.NotYours;
        if (caller.Nip == holder && kind != StandInKind.Delegate && !caller.IsAny(Role.Hr))
            return StandInViolations.OnlyDelegate;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var list = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
            var (after, refusal) = decide(organisation, list, now);
            if (refusal is not null)
                return refusal;
            var isRepeat = list.Items.Contains(after!);
            if (!isRepeat && await store.SaveAsync(list, after!, caller.Nip!.Value, now, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
                continue;
            organisations.Forget();
            await TellAsync(after!, cancellationToken).ConfigureAwait(false);
            return new StandInResult(after, null, isRepeat);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    /// <summary>The one who stands in, and the holder when somebody else recorded it. Telling it again tells nobody twice.</summary>
    private async Task TellAsync(RecordedStandIn recorded, CancellationToken cancellationToken)
    {
        var kind = recorded.EndedOn is null ? NoticeKind.StandInBegins : NoticeKind.StandInEnded;
        var item = new ItemRef(recorded.StandIn.For, recorded.EndedOn ?? recorded.StandIn.Days.From, recorded.Id);
        foreach (var to in new[] { recorded.StandIn.By, recorded.StandIn.For })
            await outbox.PutAsync(new Notice(to, kind, item, 0, (recorded.EndedAt ?? recorded.At).ToUniversalTime()), cancellationToken).ConfigureAwait(false);
    }
}
