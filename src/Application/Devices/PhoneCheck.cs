using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>
/// What a tap's phone is to the person, from memory. A first phone is bound before the tap is kept, which costs one transaction that once; of two first phones at once one wins.
/// </summary>
public sealed class PhoneCheck(PhoneBook book, IPhoneStore store, PhonePolicy policy)
{
    private const int Attempts = 4;

    public bool Refuses(PhoneVerdict verdict) => verdict == PhoneVerdict.Other && policy.OtherPhone == Doubt.Refuse;

    public async ValueTask<PhoneVerdict> JudgeAsync(Nip nip, string? device, bool isLent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!policy.BindPhones)
            return isLent ? PhoneVerdict.Lent : PhoneVerdict.Own;
        var (binding, owner) = await book.FindAsync(nip, device, cancellationToken).ConfigureAwait(false);
        var verdict = PhoneRules.Judge(binding, device, owner, nip, isLent, now);
        return verdict == PhoneVerdict.First ? await BindAsync(binding, nip, device!, now, cancellationToken).ConfigureAwait(false) : verdict;
    }

    private async Task<PhoneVerdict> BindAsync(PhoneBinding? known, Nip nip, string device, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Of whom nothing is known, nothing is there as a rule.
        var stored = known is null ? null : await store.FindAsync(nip, cancellationToken).ConfigureAwait(false);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (PhoneRules.Judge(stored?.Binding, device, null, nip, isLent: false, now) is not PhoneVerdict.First and var verdict)
            {
                book.Note(stored!.Binding);
                return verdict;
            }

            var bound = PhoneRules.Bind(stored?.Binding, nip, device);
            if (await store.SaveAsync(new PhoneSave(stored, bound, nip, null, now), cancellationToken).ConfigureAwait(false) == SaveResult.Saved)
            {
                book.Note(bound);
                return PhoneVerdict.First;
            }

            stored = await store.FindAsync(nip, cancellationToken).ConfigureAwait(false);
        }

        throw new InvalidOperationException("somebody else changes the same phone all the time");
    }
}
