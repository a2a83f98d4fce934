using EPerformance.Application.Access;
using EPerformance.Application.Bundles;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Imports;

/// <summary>Says what an import would do, without doing it: an import replaces the organisation as a whole, and who sends it should see whom it changes before.</summary>
public sealed class CheckImport(IOrganisationStore store)
{
    public async Task<ImportCheck> RunAsync(IBundleSource source, Caller caller, CancellationToken cancellationToken)
    {
        var read = await ReadImport.OfAsync(source, store, caller, cancellationToken).ConfigureAwait(false);
        return read.Bundle is not { } bundle
            ? new ImportCheck(0, 0, new PeopleChangedCounts(0, 0, 0, 0), read.Findings.Problems, read.Findings.Warnings, null)
            : new ImportCheck(bundle.People.Count, read.Punches, read.People.Counts, [], read.Findings.Warnings, read.Refusal);
    }
}

/// <param name="People">In the files.</param>
/// <param name="Punches">In the files, also those that are there already.</param>
/// <param name="Changed">Against the organisation in force.</param>
/// <param name="Problems">All of them; with one nothing would be imported.</param>
/// <param name="Refusal">Why the caller must not import the files, though they can be read.</param>
public sealed record ImportCheck(int People, int Punches, PeopleChangedCounts Changed, IReadOnlyList<BundleProblem> Problems, IReadOnlyList<BundleProblem> Warnings, Violation? Refusal)
{
    public bool WouldImport => Problems.Count == 0 && Refusal is null;
}
