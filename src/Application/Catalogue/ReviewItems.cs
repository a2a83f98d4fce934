using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <param name="Number">The version that the reviewer read.</param>
/// <param name="Reason">Obligatory for sending back: what is too general, and what would do.</param>
public sealed record ItemReview(string Code, int Number, bool Accept, string? Reason);

/// <summary>The personnel office accepts proposals or sends them back, each with its own outcome. Nobody reviews the own ones.</summary>
public sealed class ReviewItems(CatalogueDesk desk, TimeProvider clock)
{
    public const int MostAtOnce = 100;

    public async Task<(IReadOnlyList<ItemOutcome> Outcomes, Violation? Refusal)> RunAsync(Nip by, IReadOnlyList<ItemReview> reviews, CancellationToken cancellationToken)
    {
        if (reviews.Count is 0 or > MostAtOnce || reviews.DistinctBy(review => review.Code, StringComparer.Ordinal).Count() != reviews.Count || reviews.Any(review => !CatalogueItem.IsCode(review.Code)))
            return ([], CatalogueViolations.ReviewsUnusable);
        return (await desk.ChangeAsync([.. reviews.Select(review => new ItemAsk(review.Code, item => Decide(item, review, by)))], cancellationToken).ConfigureAwait(false), null);
    }

    private Decision<CatalogueEvent> Decide(CatalogueItem item, ItemReview review, Nip by)
    {
        if (review.Accept)
            return CatalogueDecider.Decide(item, new CatalogueCommand.Accept(by, review.Number, clock.GetUtcNow()));
        return ItemRules.IsReason(review.Reason)
            ? CatalogueDecider.Decide(item, new CatalogueCommand.SendBack(by, review.Number, review.Reason!.Trim(), clock.GetUtcNow()))
            : CatalogueViolations.ReasonMissing;
    }
}
