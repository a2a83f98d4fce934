using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>
/// Whether a caller with a good token is still to be let in. A token lives for an hour; people leave and are locked out in between. The organisation is
/// looked at again after <see cref="OrganisationCache.Lifetime"/>, the blocks after <see cref="BlockedCallers.Lifetime"/>, the devices after <see cref="DeviceRegistry.Lifetime"/>: within 60 seconds everybody is out.
/// </summary>
public sealed class CallerStanding(OrganisationCache organisations, BlockedCallers blocks, DeviceRegistry devices, TimeProvider clock)
{
    /// <summary><c>null</c> when nothing is against it.</summary>
    public async ValueTask<Violation?> RefusalAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (!caller.IsSignedIn)
            return null;
        if (await blocks.HoldsAsync(caller, cancellationToken).ConfigureAwait(false))
            return AccessViolations.Blocked;
        if (DeviceRegistry.IsDevice(caller))
            return (await devices.OfCallerAsync(caller, cancellationToken).ConfigureAwait(false)).Refusal;
        if (caller.Nip is not { } nip || await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return null;
        return HasEnded(nip, organisation) ? AccessViolations.Ended : null;
    }

    /// <summary>The last assignment is over where it was, and no other follows. Whom the organisation does not know, only the directory vouches for.</summary>
    private bool HasEnded(Nip nip, OrganisationView organisation)
    {
        if (!organisation.People.TryGetValue(nip, out var person) || person.Assignments is not [.., var last])
            return false;
        return last.Days.To < organisation.UnitOf(last).Zone.DateOf(clock.GetUtcNow());
    }
}
