using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Storage;
using EPerformance.Storage.Transactions;

namespace EPerformance.SelfHost.Development;

/// <summary>What the storage was asked, for load tests: compare two answers.</summary>
public sealed class TransactionEndpoints : IEndpointArea
{
    public string Name => "development";

    public IJsonTypeInfoResolver Json => TransactionJson.Default;

    public void Declare(EndpointList endpoints) => endpoints.Get(
        "/development/transactions", "count-transactions", Permission.Anonymous, "Storage transactions of this process since its start; in Development only.",
        Reply<TransactionsAnswer> (StorageClients clients) =>
        {
            var tally = clients.Transactions.All;
            return new TransactionsAnswer(tally.Total, tally.RowsRead, Enum.GetValues<StorageOperation>().Where(kind => tally[kind] > 0).ToDictionary(kind => kind.ToString(), kind => tally[kind]));
        });
}

/// <param name="Operations">By kind, those that happened.</param>
public sealed record TransactionsAnswer(long Total, long RowsRead, IReadOnlyDictionary<string, long> Operations);

[JsonSerializable(typeof(TransactionsAnswer))]
internal sealed partial class TransactionJson : JsonSerializerContext;
