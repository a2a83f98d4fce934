using System.Text;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Bundles;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;

namespace EPerformance.Api.Catalogue;

/// <summary>The catalogue of activities (<i>kamus aktivitas</i>): proposed, reviewed, used (<c>docs/catalogue.md</c>).</summary>
public sealed class CatalogueEndpoints : IEndpointArea
{
    private const string One = "/catalogue/items/{code}";
    private const long MaxImport = 8 * 1024 * 1024;

    public string Name => "catalogue";

    public IJsonTypeInfoResolver Json => CatalogueJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Change(endpoints);
        BudgetEndpoints.Declare(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/catalogue/items", "list-catalogue", Permission.SeeCatalogue, "The latest version of every item by code, or with waiting=true those that wait for a review.",
            async Task<Reply<Page<ItemVersionAnswer>>> (bool? waiting, PageRequest page, CatalogueCache cache, CancellationToken stop) =>
            {
                var items = (await cache.CurrentAsync(stop)).Items.All
                    .Where(item => waiting != true || item.Open is { Status: ItemStatus.Proposed })
                    .SkipWhile(item => page.Next is not null && string.CompareOrdinal(item.Code, page.Next) <= 0)
                    .Take(page.Limit)
                    .ToList();
                return page.Page<ItemVersionAnswer>([.. items.Select(item => CatalogueShow.Version(item.Code, item.Latest!))], items.Count == page.Limit ? items[^1].Code : null);
            });

        endpoints.Get(One, "get-catalogue-item", Permission.SeeCatalogue, "An item with its versions and what it hangs together with.",
            async Task<Reply<CatalogueItemAnswer>> (RouteCode code, CatalogueCache cache, CancellationToken stop) =>
            {
                var items = (await cache.CurrentAsync(stop)).Items;
                return items.Find(code.Value) is { } item ? CatalogueShow.Item(item, items) : AccessViolations.NotFound;
            });

        endpoints.Get(One + "/history", "list-catalogue-changes", Permission.SeeCatalogue, "Who proposed, accepted, sent back or ended an item, oldest first.",
            async Task<Reply<Page<ItemChangeAnswer>>> (RouteCode code, PageRequest page, ICatalogueStore store, CancellationToken stop) =>
            {
                var audits = await store.HistoryAsync(code.Value, page.After, page.Limit, stop);
                return page.Page<ItemChangeAnswer>(
                    [.. audits.SelectMany(CatalogueShow.Change)], page.NextAfter(audits, change => change.Version));
            });

        endpoints.Get("/catalogue/usable", "list-usable-items", Permission.SeeCatalogue, "What the caller may enter on a day (today when not given), by unit and post of that day.",
            async Task<Reply<UsableItemsAnswer>> (RouteDay? on, Caller caller, UsableItems use, CancellationToken stop) =>
            {
                var (items, refusal) = await use.RunAsync(caller.Nip!.Value, on?.Date, stop);
                return refusal is null ? new UsableItemsAnswer([.. items.Select(one => CatalogueShow.Version(one.Item.Code, one.Version))]) : refusal;
            });
    }

    private static void Change(EndpointList endpoints)
    {
        endpoints.Post("/catalogue/items", "propose-catalogue-item", Permission.ProposeCatalogue, "Proposes an item, a later version of one, or a better one after it was sent back.",
            async Task<Reply<CatalogueItemAnswer>> (CatalogueItemBody body, Caller caller, ProposeItem use, CatalogueCache cache, CancellationToken stop) =>
            {
                var result = await use.RunAsync(caller, body.Code, body.From, Content(body), stop);
                if (result.Problems.Count > 0)
                    return Reply<CatalogueItemAnswer>.Refused(result.Refusal!, [.. result.Problems.Select(problem => new ProblemPlace($"$.{problem.Path}", Messages: problem.Text))]);
                return result.Item is { } item ? CatalogueShow.Item(item, (await cache.CurrentAsync(stop)).Items) : result.Refusal!;
            },
            success: 201);

        endpoints.Post("/catalogue/imports", "import-catalogue", Permission.ProposeCatalogue, "Proposes every row of catalogue.csv; all problems at once, nothing changed by a file with any.",
            async Task<Reply<CatalogueImportAnswer>> (CatalogueImportBody body, Caller caller, ImportCatalogue use, CancellationToken stop) =>
            {
                var result = await use.RunAsync(new OneFile("catalogue.csv", body.Csv), caller, stop);
                if (result.Refusal is { } refusal)
                    return Reply<CatalogueImportAnswer>.Refused(refusal, [.. result.Problems.Select(OneFile.Place)]);
                return new CatalogueImportAnswer(result.Proposed, result.Unchanged, [.. result.Warnings.Select(warning => warning.In("id"))]);
            },
            maxBody: MaxImport);

        endpoints.Post("/catalogue/reviews", "review-catalogue", Permission.ReviewCatalogue, "Accepts proposals or sends them back with a reason, each with its own outcome.",
            async Task<Reply<CatalogueReviewsAnswer>> (CatalogueReviewsBody body, Caller caller, ReviewItems use, CancellationToken stop) =>
            {
                IReadOnlyList<ItemReview> reviews = [.. body.Items.Select(one => new ItemReview(one.Code, one.Number, one.Accept, one.Reason))];
                var (outcomes, refusal) = await use.RunAsync(caller.Nip!.Value, reviews, stop);
                return refusal is null ? new CatalogueReviewsAnswer([.. outcomes.Select(CatalogueShow.Outcome)]) : refusal;
            });

        endpoints.Post(One + "/end", "end-catalogue-item", Permission.ReviewCatalogue, "Says on which day an item is used for the last time.",
            async Task<Reply<CatalogueItemAnswer>> (RouteCode code, CatalogueEndBody body, Caller caller, EndItem use, CatalogueCache cache, CancellationToken stop) =>
            {
                var (outcome, refusal) = await use.RunAsync(caller, code.Value, body.LastDay, body.Reason, stop);
                return refusal is null ? CatalogueShow.Item(outcome!.Item, (await cache.CurrentAsync(stop)).Items) : refusal;
            });
    }

    private static ItemContent Content(CatalogueItemBody body) => new(
        body.Name.Trim(), body.OutputUnit.Trim(), body.StandardMinutes, body.Weight, body.Kind.Trim(), body.Source, body.SourceReference.Trim())
    {
        UnitCode = body.UnitCode,
        Position = string.IsNullOrWhiteSpace(body.Position) ? null : body.Position.Trim(),
        Serves = body.Serves ?? [],
        DependsOn = body.DependsOn ?? [],
    };
}

/// <summary>A file of a request's body as a bundle of its own.</summary>
internal sealed class OneFile(string name, string text) : IBundleSource
{
    public byte[]? Read(string fileName) => fileName == name ? Encoding.UTF8.GetBytes(text) : null;

    public static ProblemPlace Place(BundleProblem problem) => new($"{problem.File}:{problem.Line}:{problem.Column}", Messages: problem.Text);
}
