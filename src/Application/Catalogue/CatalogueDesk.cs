using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <summary>The way of every change of the catalogue: read, decide, write on the version that was read, else decide anew.</summary>
public sealed class CatalogueDesk(ICatalogueStore store, CatalogueCache cache)
{
    private const int Attempts = 8;

    /// <summary>Each ask is decided on its own; what is accepted of up to <see cref="ICatalogueStore.MostAtOnce"/> of them is written together. A repetition changes nothing, so an interrupted list is sent again.</summary>
    /// <param name="guard">Looks at the catalogue that the changes would be written onto; a refusal is the outcome of all of them.</param>
    internal async Task<IReadOnlyList<ItemOutcome>> ChangeAsync(
        IReadOnlyList<ItemAsk> asks, CancellationToken cancellationToken, Func<ActivityCatalogue, Violation?>? guard = null)
    {
        var outcomes = new List<ItemOutcome>();
        foreach (var part in asks.Chunk(ICatalogueStore.MostAtOnce))
            outcomes.AddRange(await ChangePartAsync(part, guard, cancellationToken).ConfigureAwait(false));
        return outcomes;
    }

    private async Task<IReadOnlyList<ItemOutcome>> ChangePartAsync(ItemAsk[] asks, Func<ActivityCatalogue, Violation?>? guard, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var view = await cache.FreshAsync(cancellationToken).ConfigureAwait(false);
            if (guard?.Invoke(view.Items) is { } refusal)
                return Refused(asks, refusal);
            var decisions = asks.Select(ask => (Ask: ask, Item: view.Items.Find(ask.Code) ?? new CatalogueItem(ask.Code, []))).Select(one => (one.Item, Decision: one.Ask.Decide(one.Item))).ToList();
            var outcomes = decisions.Select(one => new ItemOutcome(one.Decision.Events.Aggregate(one.Item, CatalogueDecider.Evolve), one.Decision.Refusal, one.Decision.IsRepeat)).ToList();
            var changes = decisions.Zip(outcomes).Where(pair => pair.First.Decision.Events.Count > 0).Select(pair => new ItemChange(pair.Second.Item, pair.First.Decision.Events)).ToList();
            if (changes.Count == 0)
                return outcomes;
            var saved = await store.SaveAsync(view.Snapshot, changes, cancellationToken).ConfigureAwait(false);
            cache.Forget();
            if (saved == SaveResult.Saved)
                return outcomes;
        }

        return Refused(asks, AccessViolations.ChangedMeanwhile);
    }

    private static IReadOnlyList<ItemOutcome> Refused(ItemAsk[] asks, Violation refusal) => [.. asks.Select(ask => new ItemOutcome(new CatalogueItem(ask.Code, []), refusal, false))];
}

/// <param name="Decide">On the item as it is; it has no versions when it is new.</param>
internal sealed record ItemAsk(string Code, Func<CatalogueItem, Decision<CatalogueEvent>> Decide);

/// <param name="Item">As it is now.</param>
/// <param name="IsRepeat">Nothing was changed, because it was so already.</param>
public sealed record ItemOutcome(CatalogueItem Item, Violation? Refusal, bool IsRepeat);
