using EPerformance.Application.Access;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Imports;

/// <summary>The files of an import, held against the organisation that they would replace. Changes nothing.</summary>
/// <param name="Bundle"><c>null</c> when the files have a problem; then nothing else is known either.</param>
/// <param name="Replaces">Version of the organisation in force; <c>null</c> before the first import.</param>
/// <param name="Refusal">Why the caller must not import them, though they can be read.</param>
internal sealed record ReadImport(Bundle? Bundle, ProblemSink Findings, OrganisationFacts? Facts, string? Replaces, OrganisationFacts? Before, Violation? Refusal)
{
    public PeopleChanged People => PeopleChanged.Between(Before, Facts!);

    /// <summary>In the files, also those that are there already.</summary>
    public int Punches => Bundle!.People.Select((_, person) => Bundle.Punches.Of(person).Length).Sum();

    public static async Task<ReadImport> OfAsync(IBundleSource source, IOrganisationStore store, Caller caller, CancellationToken cancellationToken)
    {
        var (bundle, findings) = BundleReader.Read(source, LawLibrary.Default.Patterns, strict: false);
        if (bundle is null)
            return new ReadImport(null, findings, null, null, null, null);
        var facts = OrganisationFromBundle.Of(bundle);
        var replaces = await store.VersionAsync(cancellationToken).ConfigureAwait(false);
        var before = replaces is null ? null : await store.ReadAsync(replaces, cancellationToken).ConfigureAwait(false);
        var touchesOwn = before is not null && caller.Nip is { } own && OwnFacts.AreAssignmentsChanged(own, before, facts);
        return new ReadImport(bundle, findings, facts, replaces, before, touchesOwn ? ImportViolations.OwnData : null);
    }
}
