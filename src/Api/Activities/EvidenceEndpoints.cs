using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Evidence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Activities;

/// <summary>Links for files of evidence: a client uploads to the store and names the file in an activity.</summary>
public sealed class EvidenceEndpoints : IEndpointArea
{
    public string Name => "activities";

    public IJsonTypeInfoResolver Json => EvidenceJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Post("/activities/{nip}/evidence", "upload-evidence", Permission.SubmitWork, "A link of minutes to upload one file of evidence, and how activities name it.",
            async Task<Reply<UploadAnswer>> (Nip nip, UploadBody body, Caller caller, EvidenceLinksOf use, CancellationToken stop) =>
            {
                var (ticket, refusal) = await use.ForUploadAsync(nip, caller, body.ContentType, body.Bytes, stop);
                return refusal is not null ? refusal : UploadAnswer.Of(ticket!);
            },
            success: StatusCodes.Status201Created);

        endpoints.Get("/activities/{nip}/evidence/{month}/{id}", "read-evidence", Permission.SeePersonalData, "A link of minutes to read a file of evidence that is what it must be.",
            async Task<Reply<EvidenceAnswer>> (Nip nip, CivilMonth month, string id, Caller caller, EvidenceLinksOf use, CancellationToken stop) =>
            {
                if (!EvidenceName.TryFile(nip, month, id, out var name))
                    return AccessViolations.NotFound;
                var (ticket, refusal) = await use.ForDownloadAsync(name, caller, stop);
                return refusal is not null ? refusal : new EvidenceAnswer(ticket!.Link, ticket.Name.Kind.ContentType, ticket.Until);
            });
    }
}

/// <param name="ContentType"><c>image/jpeg</c>, <c>image/png</c> or <c>application/pdf</c>.</param>
/// <param name="Bytes">1 to the instance's limit (10 MiB).</param>
public sealed record UploadBody(string ContentType, long Bytes);

/// <param name="Evidence">What an activity's <c>evidence</c> says once the file is uploaded.</param>
/// <param name="Link">For one PUT of a new blob with <paramref name="Headers"/>.</param>
public sealed record UploadAnswer(string Evidence, Uri Link, IReadOnlyDictionary<string, string> Headers, DateTimeOffset Until)
{
    internal static UploadAnswer Of(EvidenceTicket ticket) => new(
        ticket.Name.ToString(), ticket.Link, new Dictionary<string, string> { ["x-ms-blob-type"] = "BlockBlob", ["Content-Type"] = ticket.Name.Kind.ContentType }, ticket.Until);
}

public sealed record EvidenceAnswer(Uri Link, string ContentType, DateTimeOffset Until);

[JsonSerializable(typeof(UploadBody))]
[JsonSerializable(typeof(UploadAnswer))]
[JsonSerializable(typeof(EvidenceAnswer))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
