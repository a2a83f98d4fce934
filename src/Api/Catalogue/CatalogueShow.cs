using System.Text.Json;
using EPerformance.Api.Problems;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;

namespace EPerformance.Api.Catalogue;

/// <summary>The catalogue as the API shows it.</summary>
internal static class CatalogueShow
{
    public static CatalogueItemAnswer Item(CatalogueItem item, ActivityCatalogue catalogue) => new(
        item.Code,
        [.. item.Versions.Select(version => Version(item.Code, version))],
        [.. Linked(catalogue, content => content.Serves.Contains(item.Code))],
        [.. Linked(catalogue, content => content.DependsOn.Contains(item.Code))]);

    public static ItemVersionAnswer Version(string code, ItemVersion version) => new(
        code,
        version.Number,
        version.From,
        version.Until,
        version.Status,
        version.Content.Name,
        version.Content.OutputUnit,
        version.Content.StandardMinutes,
        version.Content.Weight,
        version.Content.Kind,
        version.Content.Source,
        version.Content.SourceReference,
        version.Content.UnitCode,
        version.Content.Position,
        version.Content.Serves,
        version.Content.DependsOn,
        version.By,
        version.ReviewedBy,
        version.Reason,
        version.Status == ItemStatus.Accepted ? [] : GeneralityHints.Of(version.Content));

    public static CatalogueReviewAnswer Outcome(ItemOutcome outcome) => outcome.Refusal is { } refusal
        ? new CatalogueReviewAnswer(outcome.Item.Code, ViolationStatus.Of(refusal), refusal.Code, refusal.Message)
        : new CatalogueReviewAnswer(outcome.Item.Code, StatusCodes.Status200OK, null, null);

    public static IEnumerable<ItemChangeAnswer> Change(ItemAudit audit) => audit.Events.Select(happened => new ItemChangeAnswer(
        audit.Version,
        happened.At,
        happened.By,
        JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name),
        happened switch
        {
            CatalogueEvent.Proposed e => e.Number,
            CatalogueEvent.Accepted e => e.Number,
            CatalogueEvent.SentBack e => e.Number,
            CatalogueEvent.Ended e => e.Number,
            _ => 0,
        },
        happened switch
        {
            CatalogueEvent.SentBack e => e.Reason,
            CatalogueEvent.Ended e => e.Reason,
            _ => null,
        }));

    private static IEnumerable<string> Linked(ActivityCatalogue catalogue, Func<ItemContent, bool> links) =>
        catalogue.All.Where(other => other.Latest is { } latest && links(latest.Content)).Select(other => other.Code);
}
