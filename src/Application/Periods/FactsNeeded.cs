using EPerformance.Application.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Whether the imported facts are enough for a policy at all. A file that it cannot do without and that nobody imported stops everybody: it is never taken as empty.</summary>
internal static class FactsNeeded
{
    /// <summary>Activities are entered here too, so no file of them is needed.</summary>
    private const string EnteredHere = "activities.csv";

    /// <summary>Reviewed here too: its file is needed only where nothing was accepted.</summary>
    private const string ReviewedHere = "catalogue.csv";

    /// <summary>What a version has: tables, and the catalogue where one was frozen.</summary>
    public static IEnumerable<string> Of(FreezeManifest manifest) => With(manifest.Tables.Select(table => table.FileName), manifest.Catalogue.Count > 0);

    public static IEnumerable<string> With(IEnumerable<string> files, bool hasCatalogue) => hasCatalogue ? files.Append(ReviewedHere) : files;

    /// <returns>The refusal with the names of the files, or <c>null</c>.</returns>
    public static Violation? Missing(IEnumerable<AllowancePolicy> policies, IEnumerable<string> imported)
    {
        var missing = policies.SelectMany(NeededFiles.Of).Except([EnteredHere, .. imported], StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return null;
        var files = string.Join(", ", missing);
        var (id, en) = (RunViolations.FactsMissing.Message.Id, RunViolations.FactsMissing.Message.En);
        return RunViolations.FactsMissing with { Message = new Text($"{id} ({files})", $"{en} ({files})") };
    }
}
