using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>One submission with its lines: for its owner, the superiors of today and of the stored chain, and the offices.</summary>
public sealed class SubmissionOf(OrganisationCache organisations, ISubmissionStore store, TimeProvider clock)
{
    public async Task<(SubmissionView? View, Violation? Refusal)> RunAsync(SubmissionDay id, Actor by, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var isClose = by.Nip == id.Nip || by.Office != Office.None || IsSuperiorToday(id.Nip, by.Nip, organisation);
        var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (!isClose && (stored is null || !IsInChain(stored.State, by.Nip)))
            return (null, AccessViolations.NotYours);
        if (stored is null)
            return (null, AccessViolations.NotFound);
        var activities = await store.LinesAsync(id, cancellationToken).ConfigureAwait(false);
        var byId = activities.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var lines = stored.State.Lines.Select(line => new LineView(byId[line.Id], line));
        return (new SubmissionView(stored, stored.Version, StatusText.Of(stored.State, organisation), [.. lines]), null);
    }

    private bool IsSuperiorToday(Nip owner, Nip viewer, OrganisationView organisation)
    {
        var today = organisation.At(owner, clock.GetUtcNow())?.Date ?? AgencyZone.Wib.DateOf(clock.GetUtcNow());
        return organisation.Supervision.ChainOf(owner, today).LevelOf(viewer) is not null;
    }

    private static bool IsInChain(ApprovalState state, Nip viewer) => state switch
    {
        ApprovalState.Submitted submitted => submitted.Route.Chain.LevelOf(viewer) is not null,
        ApprovalState.WithHr withHr => withHr.Route.Chain.LevelOf(viewer) is not null,
        _ => false,
    };
}
