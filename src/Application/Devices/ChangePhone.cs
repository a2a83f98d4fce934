using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>Another phone: asked for by its owner, with the superior informed, taken back, or let in at once by the personnel office.</summary>
public sealed class ChangePhone(PhoneBook book, IPhoneStore store, IOutbox outbox, OrganisationCache organisations, PhonePolicy policy, TimeProvider clock)
{
    private const int LongestReason = 500;

    public async Task<(PhoneBinding? Binding, Violation? Refusal)> AskAsync(Nip nip, string? device, string? reason, CancellationToken cancellationToken)
    {
        if (device is null || !CheckInRules.IsId(device))
            return (null, PhoneViolations.PhoneUnusable);
        if (Unusable(reason) is { } unusable)
            return (null, unusable);
        var now = clock.GetUtcNow();
        var (after, refusal) = await SaveAsync(nip, nip, reason, now, binding => PhoneRules.Ask(binding, nip, device, now, policy), cancellationToken).ConfigureAwait(false);
        // After the change, and again when it is asked for again: a process that died in between has told nobody.
        if (after?.Change is { } asked)
            await TellAsync(after, asked, cancellationToken).ConfigureAwait(false);
        return (after, refusal);
    }

    public Task<(PhoneBinding? Binding, Violation? Refusal)> CancelAsync(Nip nip, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return SaveAsync(nip, nip, null, now, binding => PhoneRules.Cancel(binding, now), cancellationToken);
    }

    public async Task<(PhoneBinding? Binding, Violation? Refusal)> ReleaseAsync(Caller by, Nip nip, string? reason, CancellationToken cancellationToken)
    {
        if (by.Nip == nip)
            return (null, AccessViolations.NotYours);
        if (Unusable(reason) is { } unusable)
            return (null, unusable);
        var now = clock.GetUtcNow();
        return await SaveAsync(nip, by.Nip, reason, now, binding => PhoneRules.Release(binding, now), cancellationToken).ConfigureAwait(false);
    }

    private static Violation? Unusable(string? reason) => string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason ? DeviceViolations.ReasonUnusable : null;

    private async Task<(PhoneBinding? Binding, Violation? Refusal)> SaveAsync(
        Nip nip, Nip? by, string? reason, DateTimeOffset now, Func<PhoneBinding?, (PhoneBinding? After, Violation? Refusal)> decide, CancellationToken cancellationToken)
    {
        var stored = await store.FindAsync(nip, cancellationToken).ConfigureAwait(false);
        var (after, refusal) = decide(stored?.Binding);
        if (after is null || after == stored?.Binding)
            return (after, refusal);
        if (await store.SaveAsync(new PhoneSave(stored, after, by, reason?.Trim(), now), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return (null, AccessViolations.ChangedMeanwhile);
        book.Note(after);
        return (after, null);
    }

    private async Task TellAsync(PhoneBinding binding, PhoneChange asked, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation || organisation.At(binding.Nip, asked.AskedAt) is not var (today, _, zone))
            return;
        var item = new ItemRef(binding.Nip, zone.DateOf(asked.From));
        var superior = organisation.Supervision.ChainOf(binding.Nip, today).Superiors is [var nearest, ..] ? nearest.Awaited.Nip : (Nip?)null;
        foreach (var recipient in new[] { binding.Nip, superior }.OfType<Nip>())
            await outbox.PutAsync(new Notice(recipient, NoticeKind.PhoneChanges, item, binding.Version, asked.AskedAt.ToUniversalTime()), cancellationToken).ConfigureAwait(false);
    }
}
