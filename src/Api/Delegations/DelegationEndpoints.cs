using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Delegations;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Delegations;

/// <summary>Who stands in for a superior: acting officials (Plt, Plh) and delegates (<c>docs/approvals.md</c>).</summary>
public sealed class DelegationEndpoints : IEndpointArea
{
    private const string OfHolder = "/delegations/{nip}";

    public string Name => "delegations";

    public IJsonTypeInfoResolver Json => DelegationJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get(OfHolder, "list-stand-ins", Permission.SeePersonalData, "Who was recorded to stand in for a person, the newest first; without those of an import.",
            async Task<Reply<StandInsAnswer>> (Nip nip, Caller caller, RecordStandIn use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var (items, refusal) = await use.OfAsync(nip, caller, stop);
                if (refusal is not null)
                    return refusal;
                var organisation = await organisations.CurrentAsync(stop);
                return new StandInsAnswer([.. items.Select(one => Show(one, organisation))]);
            });

        endpoints.Post(OfHolder, "record-stand-in", Permission.SubmitWork, "Records an acting official or a delegate: by the holder (delegation only), somebody above, the unit's administrator, the personnel office.",
            async Task<Reply<StandInAnswer>> (Nip nip, StandInBody body, Caller caller, IdempotencyKey key, RecordStandIn use, OrganisationCache organisations, CancellationToken stop) =>
                Answer(await use.AddAsync(caller, key, new StandIn(body.Kind, nip, body.By, new DateRange(body.From, body.To), body.Document.Trim()), stop), await organisations.CurrentAsync(stop)),
            success: 201);

        endpoints.Post(OfHolder + "/{id}/end", "end-stand-in", Permission.SubmitWork, "Ends a stand-in before its time, with a reason.",
            async Task<Reply<StandInAnswer>> (Nip nip, string id, StandInEndBody body, Caller caller, RecordStandIn use, OrganisationCache organisations, CancellationToken stop) =>
                Answer(await use.EndAsync(caller, nip, id, body.LastDay, body.Reason, stop), await organisations.CurrentAsync(stop)));
    }

    private static Reply<StandInAnswer> Answer(StandInResult result, OrganisationView? organisation) =>
        result.Refusal is { } refusal ? refusal : Reply<StandInAnswer>.Of(Show(result.Recorded!, organisation), replayed: result.IsRepeat);

    private static StandInAnswer Show(RecordedStandIn one, OrganisationView? organisation) => new(
        one.Id, one.StandIn.Kind, one.StandIn.For, one.StandIn.By, organisation?.NameOf(one.StandIn.By), one.StandIn.Days.From, one.StandIn.Days.To, one.StandIn.Document, one.EndedOn, one.Reason, one.RecordedBy,
        one.At);
}
