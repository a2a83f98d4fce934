using System.Text.Json.Serialization;
using EPerformance.Api.Requests;

namespace EPerformance.Api.Catalogue;

[JsonSerializable(typeof(CatalogueItemBody))]
[JsonSerializable(typeof(CatalogueReviewsBody))]
[JsonSerializable(typeof(CatalogueEndBody))]
[JsonSerializable(typeof(CatalogueImportBody))]
[JsonSerializable(typeof(CatalogueImportAnswer))]
[JsonSerializable(typeof(CatalogueItemAnswer))]
[JsonSerializable(typeof(UsableItemsAnswer))]
[JsonSerializable(typeof(CatalogueReviewsAnswer))]
[JsonSerializable(typeof(BudgetImportBody))]
[JsonSerializable(typeof(BudgetImportAnswer))]
[JsonSerializable(typeof(Page<BudgetLineAnswer>))]
[JsonSerializable(typeof(Page<ItemVersionAnswer>))]
[JsonSerializable(typeof(Page<ItemChangeAnswer>))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
