using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Devices;

/// <summary>The one phone with which a person taps.</summary>
public sealed class PhoneEndpoints : IEndpointArea
{
    public string Name => "phones";

    public IJsonTypeInfoResolver Json => PhoneJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/phones/mine", "get-own-phone", Permission.SeePersonalData, "The caller's registered phone, and the one that was asked for.",
            async Task<Reply<PhoneAnswer>> (Caller caller, IPhoneStore phones, TimeProvider clock, CancellationToken stop) =>
                PhoneAnswer.Of(caller.Nip!.Value, (await phones.FindAsync(caller.Nip!.Value, stop))?.Binding, clock.GetUtcNow()));

        endpoints.Post("/phones/mine/change", "ask-other-phone", Permission.SubmitWork, "Asks for another phone; it counts after a day, and the superior is told.",
            async Task<Reply<PhoneAnswer>> (PhoneChangeBody body, Caller caller, ChangePhone use, TimeProvider clock, CancellationToken stop) =>
                Show(caller.Nip!.Value, await use.AskAsync(caller.Nip!.Value, body.DeviceId, body.Reason, stop), clock));

        endpoints.Delete("/phones/mine/change", "keep-phone", Permission.SubmitWork, "Takes the request for another phone back.",
            async Task<Reply<PhoneAnswer>> (Caller caller, ChangePhone use, TimeProvider clock, CancellationToken stop) =>
                Show(caller.Nip!.Value, await use.CancelAsync(caller.Nip!.Value, stop), clock));

        endpoints.Get("/phones/{nip}", "get-phone", Permission.SeePersonalData, "Somebody's registered phone, for superiors and the personnel office.",
            async Task<Reply<PhoneAnswer>> (Nip nip, Caller caller, IPhoneStore phones, OrganisationCache organisations, TimeProvider clock, CancellationToken stop) =>
            {
                var now = clock.GetUtcNow();
                return await organisations.CurrentAsync(stop) is { } organisation && PersonalData.MayRead(caller, nip, organisation, AgencyZone.Wib.DateOf(now))
                    ? PhoneAnswer.Of(nip, (await phones.FindAsync(nip, stop))?.Binding, now)
                    : AccessViolations.NotYours;
            });

        endpoints.Post("/phones/{nip}/release", "release-phone", Permission.ReleasePhones, "Lets the person's next phone be bound at once: the old one is lost or broken.",
            async Task<Reply<PhoneAnswer>> (Nip nip, PhoneReleaseBody body, Caller caller, ChangePhone use, TimeProvider clock, CancellationToken stop) =>
                Show(nip, await use.ReleaseAsync(caller, nip, body.Reason, stop), clock));
    }

    private static Reply<PhoneAnswer> Show(Nip nip, (PhoneBinding? Binding, Violation? Refusal) outcome, TimeProvider clock) =>
        outcome.Refusal is { } refusal ? refusal : PhoneAnswer.Of(nip, outcome.Binding, clock.GetUtcNow());
}
