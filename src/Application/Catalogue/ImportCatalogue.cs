using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <summary>
/// Proposes every row of <c>catalogue.csv</c>; a file with a problem changes nothing. Rows that say what is there already change nothing either, so that a file is
/// imported again after it was mended, or after the program was stopped half-way.
/// </summary>
public sealed class ImportCatalogue(OrganisationCache organisations, CatalogueDesk desk, CatalogueCache cache, TimeProvider clock)
{
    public async Task<CatalogueImport> RunAsync(IBundleSource source, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return CatalogueImport.Refused(AttendanceViolations.NoOrganisation);
        var sink = new ProblemSink();
        if (source.Read(CatalogueFile.FileName) is not { } bytes)
        {
            sink.Problem(CatalogueFile.FileName, 1, "*", new Text("berkas wajib tidak ada", "the file is compulsory and missing"));
            return new CatalogueImport(0, 0, sink.Problems, [], ImportViolations.Unusable);
        }

        var rows = CatalogueFile.Read(bytes, sink);
        var (by, now) = (caller.Nip!.Value, clock.GetUtcNow());
        var catalogue = (await cache.FreshAsync(cancellationToken).ConfigureAwait(false)).Items;
        var today = SubmissionAccess.Today(by, organisation, now);
        var proposals = rows.Select(row => (Row: row, Command: new CatalogueCommand.Propose(by, row.From ?? FirstDay(catalogue.Find(row.Code), today), row.Content, now))).ToList();
        Check(proposals, catalogue, organisation, caller, now, sink);
        if (sink.Any)
            return new CatalogueImport(0, 0, sink.Problems, sink.Warnings, ImportViolations.Unusable);
        var added = rows.ToDictionary(row => row.Code, row => row.Content, StringComparer.Ordinal);
        var outcomes = await desk.ChangeAsync(
            [.. proposals.Select(one => new ItemAsk(one.Row.Code, item => CatalogueDecider.Decide(item, one.Command)))],
            cancellationToken,
            items => items.CircleWith(added) is null ? null : CatalogueViolations.Circle).ConfigureAwait(false);
        var refused = outcomes.FirstOrDefault(outcome => outcome.Refusal is not null);
        return new CatalogueImport(outcomes.Count(outcome => outcome is { IsRepeat: false, Refusal: null }), outcomes.Count(outcome => outcome.IsRepeat), [], sink.Warnings, refused?.Refusal);
    }

    /// <summary>A task that is new was part of the work all year; a change of a known one begins with the day on which it is proposed.</summary>
    private static DateOnly FirstDay(CatalogueItem? known, DateOnly today) => known switch
    {
        null => new DateOnly(today.Year, 1, 1),
        { LastAccepted: null, Open: { } open } => open.From,
        _ => today,
    };

    private static void Check(
        IReadOnlyList<(CatalogueFileRow Row, CatalogueCommand.Propose Command)> proposals, ActivityCatalogue catalogue, OrganisationView organisation, Caller caller, DateTimeOffset now, ProblemSink sink)
    {
        var codes = proposals.Select(one => one.Row.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, command) in proposals)
        {
            foreach (var problem in ItemRules.Problems(row.Code, row.Content, organisation, code => codes.Contains(code) || catalogue.Find(code) is not null))
                sink.Problem(CatalogueFile.FileName, row.Line, CatalogueFile.ColumnOf(problem.Path), problem.Text);
            if (!ProposeItem.MayPropose(caller, row.Content.UnitCode, organisation, now))
                sink.Problem(CatalogueFile.FileName, row.Line, "unit_code", CatalogueViolations.OutsideUnit.Message);
            if (CatalogueDecider.Decide(catalogue.Find(row.Code) ?? new CatalogueItem(row.Code, []), command).Refusal is { } refusal)
                sink.Problem(CatalogueFile.FileName, row.Line, "effective_from", refusal.Message);
        }

        if (catalogue.CircleWith(proposals.ToDictionary(one => one.Row.Code, one => one.Row.Content, StringComparer.Ordinal)) is not { } circle)
            return;
        var first = proposals.FirstOrDefault(one => circle.Contains(one.Row.Code)).Row;
        sink.Problem(CatalogueFile.FileName, first?.Line ?? 1, "*", new Text(
            $"hubungan membentuk lingkaran: {string.Join(" → ", circle)}", $"the links run in a circle: {string.Join(" → ", circle)}"));
    }
}

/// <param name="Unchanged">Rows that said what was there already.</param>
/// <param name="Refusal">Null when everything was proposed.</param>
public sealed record CatalogueImport(
    int Proposed, int Unchanged, IReadOnlyList<BundleProblem> Problems, IReadOnlyList<BundleProblem> Warnings, Violation? Refusal)
{
    internal static CatalogueImport Refused(Violation refusal) => new(0, 0, [], [], refusal);
}
