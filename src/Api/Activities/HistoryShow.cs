using System.Text.Json;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Activities;

/// <summary>The record of a submission as the API shows it.</summary>
internal static class HistoryShow
{
    public static ChangeAnswer Of(SubmissionAudit audit, OrganisationView organisation) => new(
        audit.Version, audit.At, audit.By, audit.By is { } by ? organisation.NameOf(by) : null, audit.Reason, [.. audit.Events.Select(Of)]);

    private static HappenedAnswer Of(ApprovalEvent happened) => new(
        JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name), [.. LinesOf(happened)], PersonOf(happened));

    private static IEnumerable<HappenedLine> LinesOf(ApprovalEvent happened) => happened switch
    {
        ApprovalEvent.Drafted e => e.Claims.Select(Claimed),
        ApprovalEvent.Submitted e => e.Claims.Select(Claimed),
        ApprovalEvent.LinesJoined e => e.Claims.Select(Claimed),
        ApprovalEvent.Resubmitted e => e.Claims.Select(Claimed),
        ApprovalEvent.LinesRemoved e => e.LineIds.Select(Named),
        ApprovalEvent.LinesWithdrawn e => e.LineIds.Select(Named),
        ApprovalEvent.AutoVerified e => e.LineIds.Select(Named),
        ApprovalEvent.LinesDecided e => e.Lines.Select(Decided),
        ApprovalEvent.Redressed e => e.Lines.Select(Decided),
        _ => [],
    };

    private static Nip? PersonOf(ApprovalEvent happened) => happened switch
    {
        ApprovalEvent.Reminded e => e.Awaited,
        ApprovalEvent.Escalated e => e.Silent,
        ApprovalEvent.EscalatedToHr e => e.Silent,
        ApprovalEvent.AutoVerified e => e.Silent,
        ApprovalEvent.Rerouted { Route: { IsWithHr: false } route } => route.Chain.Superiors[route.Level].Awaited.Nip,
        _ => null,
    };

    private static HappenedLine Claimed(LineClaim claim) => new(claim.Id, claim.Quantity, claim.Minutes, null, null);

    private static HappenedLine Named(string id) => new(id, null, null, null, null);

    private static HappenedLine Decided(DecidedLine line) =>
        new(line.LineId, line.Outcome.Quantity, line.Outcome.Minutes, line.Outcome.Status, line.Outcome.Reason);
}
