using System.Globalization;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.UnitSetup;

namespace EPerformance.Application.Periods;

/// <summary>
/// A version of the organisation that work is bound to, whatever has been imported or set up since. Its name is that of the import, and behind a plus sign the number of the last change that administrators had
/// made in their units. Keeps the last one in memory.
/// </summary>
/// <param name="setup"><c>null</c> where nobody sets up anything beside the import.</param>
public sealed class PinnedOrganisation(IOrganisationStore store, IUnitFactStore? setup = null)
{
    private const char Sign = '+';
    private volatile Pin? _last;

    /// <summary>The version in force; <c>null</c> before the first import.</summary>
    public async Task<string?> VersionAsync(CancellationToken cancellationToken)
    {
        if (await store.VersionAsync(cancellationToken).ConfigureAwait(false) is not { } version)
            return null;
        var number = setup is null ? 0 : await setup.NumberAsync(cancellationToken).ConfigureAwait(false);
        return number == 0 ? version : string.Create(CultureInfo.InvariantCulture, $"{version}{Sign}{number}");
    }

    public async Task<(OrganisationView View, OrganisationFacts Facts)> OfAsync(string version, CancellationToken cancellationToken)
    {
        if (_last is { } known && known.Version == version)
            return (known.View, known.Facts);
        var (import, number) = Parts(version);
        var facts = await store.ReadAsync(import, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"organisation version {import} is not stored");
        var changes = number == 0 ? [] : await (setup ?? throw new InvalidOperationException($"nothing was set up, but {version} says so")).ReadAsync(0, number, cancellationToken).ConfigureAwait(false);
        var pin = new Pin(version, new OrganisationView(import, facts, setup: UnitFacts.None.With(changes)), facts);
        _last = pin;
        return (pin.View, pin.Facts);
    }

    private static (string Import, int Number) Parts(string version) => version.LastIndexOf(Sign) is >= 0 and var at
        ? (version[..at], int.Parse(version.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture))
        : (version, 0);

    private sealed record Pin(string Version, OrganisationView View, OrganisationFacts Facts);
}
