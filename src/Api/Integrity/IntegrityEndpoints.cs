using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Attendance;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Integrity;
using EPerformance.Application.Organisation;
using EPerformance.Application.Photos;
using EPerformance.Application.Ports;

namespace EPerformance.Api.Integrity;

/// <summary>The review queue of the personnel office: what looks unlike an honest tap (<c>docs/integrity.md</c>).</summary>
public sealed class IntegrityEndpoints : IEndpointArea
{
    public string Name => "integrity";

    public IJsonTypeInfoResolver Json => IntegrityJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/integrity/signals", "list-signals", Permission.SeeSignals, "Signals that wait for a look, or with decided=true those that had one.",
            async Task<Reply<Page<SignalAnswer>>> (bool? decided, PageRequest page, ISignalStore signals, OrganisationCache organisations, CancellationToken stop) =>
            {
                var found = await signals.PageAsync(decided ?? false, page.Next, page.Limit, stop);
                var organisation = await organisations.CurrentAsync(stop);
                return page.Page<SignalAnswer>([.. found.Signals.Select(signal => SignalAnswer.Of(signal, organisation, withTaps: false))], found.Next);
            });

        endpoints.Get("/integrity/signals/{id}", "get-signal", Permission.SeeSignals, "A signal with the taps that it stands on.",
            async Task<Reply<SignalAnswer>> (string id, ISignalStore signals, OrganisationCache organisations, CancellationToken stop) =>
                SignalRecord.IsId(id) && await signals.FindAsync(id, stop) is { } signal ? await ShowAsync(signal, organisations, stop) : AccessViolations.NotFound);

        endpoints.Get("/integrity/signals/{id}/photos/{month}/{file}", "read-signal-photo", Permission.SeeSignals, "A link of minutes to read the photo of a tap that the signal stands on. Every look is recorded.",
            async Task<Reply<PhotoAnswer>> (string id, string month, string file, Caller caller, PhotoLinks use, CancellationToken stop) =>
            {
                var (ticket, refusal) = await use.ForReviewAsync(caller.Nip!.Value, id, $"{month}/{file}", stop);
                return refusal is not null ? refusal : PhotoAnswer.Of(ticket!);
            });

        endpoints.Post("/integrity/signals/{id}/decision", "decide-signal", Permission.DecideSignals, "Says what a signal was. No day and no pay changes by it.",
            async Task<Reply<SignalAnswer>> (
                string id, SignalDecisionBody body, IfMatch seen, Caller caller, DecideSignal use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var (decided, refusal) = await use.RunAsync(caller.Nip!.Value, id, seen.Version, body.Outcome, body.Reason, stop);
                return refusal is null ? await ShowAsync(decided!, organisations, stop) : refusal;
            });
    }

    private static async Task<Reply<SignalAnswer>> ShowAsync(SignalRecord signal, OrganisationCache organisations, CancellationToken stop) =>
        Reply<SignalAnswer>.Of(SignalAnswer.Of(signal, await organisations.CurrentAsync(stop), withTaps: true), version: signal.Tag);
}
