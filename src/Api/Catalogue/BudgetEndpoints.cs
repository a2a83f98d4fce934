using System.Globalization;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Catalogue;

/// <summary>The budget plan (<i>RKAKL</i>, <i>DPA</i>) of a year.</summary>
internal static class BudgetEndpoints
{
    private const string Year = "/catalogue/budgets/{year}";
    private const long MaxImport = 16 * 1024 * 1024;

    public static void Declare(EndpointList endpoints)
    {
        endpoints.Get(Year + "/lines", "list-budget-lines", Permission.SeeCatalogue, "The lines of a year by code, or with under= those directly below a line, with the catalogue items drawn from each.",
            async Task<Reply<Page<BudgetLineAnswer>>> (int year, string? under, PageRequest page, IBudgetStore store, CatalogueCache cache, CancellationToken stop) =>
            {
                if (!IsYear(year) || await store.FindAsync(year, stop) is not { } stored)
                    return AccessViolations.NotFound;
                var lines = stored.Plan.Lines
                    .Where(line => under is null || line.ParentCode == under)
                    .SkipWhile(line => page.Next is not null && string.CompareOrdinal(line.Code, page.Next) <= 0)
                    .Take(page.Limit)
                    .ToList();
                var items = (await cache.CurrentAsync(stop)).Items.All
                    .Where(item => item.Latest!.Content.Source == ItemSource.BudgetLine)
                    .ToLookup(item => item.Latest!.Content.SourceReference, item => item.Code, StringComparer.Ordinal);
                return page.Page<BudgetLineAnswer>([.. lines.Select(line => Line(line, items[line.Code]))], lines.Count == page.Limit ? lines[^1].Code : null);
            });

        endpoints.Post(Year + "/imports", "import-budget", Permission.ImportBudget, "Replaces a year's budget plan by budget.csv; all problems at once.",
            async Task<Reply<BudgetImportAnswer>> (int year, BudgetImportBody body, Caller caller, ImportBudget use, CancellationToken stop) =>
            {
                if (!IsYear(year))
                    return AccessViolations.NotFound;
                var result = await use.RunAsync(year, new OneFile(ImportBudget.FileName, body.Csv), caller, stop);
                if (result.Refusal is { } refusal)
                    return Reply<BudgetImportAnswer>.Refused(refusal, [.. result.Problems.Select(OneFile.Place)]);
                var (plan, version) = (result.Stored!.Plan, result.Stored.Version);
                var top = plan.Lines.Where(line => line.ParentCode is null).ToList();
                var answer = new BudgetImportAnswer(
                    year, version, plan.Lines.Count, Rupiah.Whole(top.Sum(line => line.Ceiling)), Rupiah.Whole(top.Sum(line => line.Realised)), [.. plan.Lines.Where(line => line.IsOverspent).Select(line => line.Code).Take(100)]);
                return Reply<BudgetImportAnswer>.Of(answer, version.ToString(CultureInfo.InvariantCulture), replayed: result.IsRepeat);
            },
            maxBody: MaxImport);
    }

    private static bool IsYear(int year) => year is >= 2000 and <= 2200;

    private static BudgetLineAnswer Line(BudgetLine line, IEnumerable<string> items) => new(
        line.Code, line.ParentCode, line.Level, line.Name, line.UnitCode, line.OutputUnit, line.Target, Rupiah.Whole(line.Ceiling), Rupiah.Whole(line.Realised), line.IsOverspent, [.. items]);
}

/// <param name="Csv">Content of <c>budget.csv</c> (<c>docs/catalogue.md</c>).</param>
public sealed record BudgetImportBody(string Csv);

/// <param name="Ceiling">Of all programmes, whole rupiah.</param>
/// <param name="Realised">Of all programmes, whole rupiah.</param>
/// <param name="Overspent">Codes of lines that spent more than their ceiling, at most 100.</param>
public sealed record BudgetImportAnswer(int Year, int Version, int Lines, Rupiah Ceiling, Rupiah Realised, IReadOnlyList<string> Overspent);

/// <param name="Target">In the output unit; null where the line has none.</param>
/// <param name="Items">Codes of the catalogue items that are drawn from it.</param>
public sealed record BudgetLineAnswer(
    string Code, string? ParentCode, BudgetLevel Level, string Name, string? UnitCode, string OutputUnit, decimal? Target, Rupiah Ceiling, Rupiah Realised, bool IsOverspent, IReadOnlyList<string> Items);
