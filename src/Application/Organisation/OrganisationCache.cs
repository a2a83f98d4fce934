using EPerformance.Application.Caches;
using EPerformance.Application.Ports;
using EPerformance.Application.UnitSetup;

namespace EPerformance.Application.Organisation;

/// <summary>
/// The organisation in memory. What everybody asks at every request costs the store one small read a minute; a change is in force
/// everywhere within <see cref="Lifetime"/>.
/// </summary>
/// <param name="standIns">Stand-ins that were recorded here; <c>null</c> where nobody records any.</param>
/// <param name="setup">What administrators set up in their units; <c>null</c> where nobody does.</param>
public sealed class OrganisationCache(IOrganisationStore store, TimeProvider clock, IStandInStore? standIns = null, IUnitFactStore? setup = null) : IDisposable
{
    /// <summary>How long a look at the version is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    /// <summary>How long a look that found nothing is good for: after the first import through one process nobody should be told by another for a minute that there is no organisation.</summary>
    public static readonly TimeSpan LifetimeOfNothing = TimeSpan.FromSeconds(1);

    private readonly Remembered<Look> _look =
        new(clock, (known, stop) => LookAsync(store, standIns, setup, known, stop), look => look.View is null ? LifetimeOfNothing : Lifetime);

    /// <summary>The organisation; <c>null</c> before the first import.</summary>
    public async ValueTask<OrganisationView?> CurrentAsync(CancellationToken cancellationToken) => (await _look.CurrentAsync(cancellationToken).ConfigureAwait(false)).View;

    /// <summary>The organisation as the store has it now, also when another process imported it a moment ago; <c>null</c> before the first import.</summary>
    public async Task<OrganisationView?> FreshAsync(CancellationToken cancellationToken) => (await _look.FreshAsync(cancellationToken).ConfigureAwait(false)).View;

    /// <summary>Makes the next caller look again: after an import through this process.</summary>
    public void Forget() => _look.Forget();

    public void Dispose() => _look.Dispose();

    private static async Task<Look> LookAsync(IOrganisationStore store, IStandInStore? standIns, IUnitFactStore? setup, Look? known, CancellationToken cancellationToken)
    {
        var version = await store.VersionAsync(cancellationToken).ConfigureAwait(false);
        var recorded = standIns is null ? 0 : await standIns.VersionAsync(cancellationToken).ConfigureAwait(false);
        var change = setup is null ? 0 : await setup.NumberAsync(cancellationToken).ConfigureAwait(false);
        if (version is null || (version == known?.View?.Version && recorded == known.StandIns && change == known.View.Setup.Number))
            return known ?? new Look(null, null, 0);
        var facts = version == known?.View?.Version
            ? known.Facts!
            : await store.ReadAsync(version, cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException($"organisation version {version} is in force but not stored");
        // What is recorded between the two looks is in the list under the older number, and is read once more the next time.
        var list = recorded == 0 ? [] : (await standIns!.ReadAsync(cancellationToken).ConfigureAwait(false)).Items;
        var unitFacts = known?.View?.Setup ?? UnitFacts.None;
        if (change > unitFacts.Number)
            unitFacts = unitFacts.With(await setup!.ReadAsync(unitFacts.Number, int.MaxValue, cancellationToken).ConfigureAwait(false));
        return new Look(new OrganisationView(version, facts, list, unitFacts), facts, recorded);
    }

    private sealed record Look(OrganisationView? View, OrganisationFacts? Facts, int StandIns);
}
