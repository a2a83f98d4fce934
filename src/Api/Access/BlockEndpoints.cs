using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Access;

/// <summary>Closing the access of a person or an account at once, without waiting for the directory.</summary>
public sealed class BlockEndpoints : IEndpointArea
{
    public string Name => "access";

    public IJsonTypeInfoResolver Json => BlockJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/access/blocks", "list-blocks", Permission.BlockAccess, "Who is locked out, and why.",
            async Task<Reply<BlocksAnswer>> (IBlockStore blocks, CancellationToken stop) =>
                new BlocksAnswer([.. (await blocks.AllAsync(stop)).Select(block => new BlockAnswer(block.Nip, block.Account, block.Reason, block.Since))]));

        endpoints.Post("/access/blocks", "close-access", Permission.BlockAccess, "Locks a person or an account out, everywhere within 60 seconds.",
            async Task<Reply<Nothing>> (BlockBody body, Caller caller, BlockCaller use, CancellationToken stop) =>
                await use.RunAsync(caller, body.Nip, body.Account, body.Reason, isClosed: true, stop) is { } refusal ? refusal : default(Nothing));

        endpoints.Post("/access/blocks/lift", "open-access", Permission.BlockAccess, "Lets a person or an account in again.",
            async Task<Reply<Nothing>> (BlockBody body, Caller caller, BlockCaller use, CancellationToken stop) =>
                await use.RunAsync(caller, body.Nip, body.Account, body.Reason, isClosed: false, stop) is { } refusal ? refusal : default(Nothing));
    }
}

/// <param name="Nip">A person with all accounts; or <paramref name="Account"/>, never both.</param>
/// <param name="Account">As the audit shows it.</param>
public sealed record BlockBody(string Reason, Nip? Nip = null, string? Account = null);

public sealed record BlockAnswer(Nip? Nip, string? Account, string Reason, DateTimeOffset Since);

public sealed record BlocksAnswer(IReadOnlyList<BlockAnswer> Items);

[JsonSerializable(typeof(BlockBody))]
[JsonSerializable(typeof(BlocksAnswer))]
internal sealed partial class BlockJson : JsonSerializerContext;
