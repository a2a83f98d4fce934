using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;

namespace EPerformance.Application.Periods;

/// <summary>A version of the organisation that work is bound to, whatever has been imported since. Keeps the last one in memory.</summary>
public sealed class PinnedOrganisation(IOrganisationStore store)
{
    private volatile Pin? _last;

    /// <summary>The version in force; <c>null</c> before the first import.</summary>
    public Task<string?> VersionAsync(CancellationToken cancellationToken) => store.VersionAsync(cancellationToken);

    public async Task<(OrganisationView View, OrganisationFacts Facts)> OfAsync(string version, CancellationToken cancellationToken)
    {
        if (_last is { } known && known.View.Version == version)
            return (known.View, known.Facts);
        var facts = await store.ReadAsync(version, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"organisation version {version} is not stored");
        var pin = new Pin(new OrganisationView(version, facts), facts);
        _last = pin;
        return (pin.View, pin.Facts);
    }

    private sealed record Pin(OrganisationView View, OrganisationFacts Facts);
}
