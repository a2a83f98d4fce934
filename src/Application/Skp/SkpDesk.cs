using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Json;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>The way of every change of a plan: who may, read, decide, write on the version that was read.</summary>
public sealed class SkpDesk(OrganisationCache organisations, ISkpStore store, IOutbox outbox, SkpTimes times, TimeProvider clock)
{
    private const int Attempts = 8;

    /// <summary>Of everything that was ever agreed in a plan: it is one row of the store.</summary>
    private const int MostCharacters = 250_000;

    internal ISkpStore Store => store;

    /// <param name="seen">The version that the caller read, 0 for none; another one in the store refuses the change.</param>
    /// <param name="may">Why the caller may not, or <c>null</c>; asked before anything is read, so that strangers learn nothing.</param>
    internal async Task<SkpResult> ChangeAsync(
        SkpId id, Caller caller, int? seen, bool begins, Func<OrganisationView, DateTimeOffset, Violation?> may, Func<SkpCase, CancellationToken, Task<SkpProposal>> propose, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        if (may(organisation, clock.GetUtcNow()) is { } forbidden)
            return forbidden;
        if (!id.IsPossible)
            return AccessViolations.NotFound;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var now = clock.GetUtcNow();
            var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (stored is null && !begins)
                return AccessViolations.NotFound;
            var one = new SkpCase(id, organisation, stored, stored?.Plan ?? SkpPlan.New(id), caller.Nip!.Value, now);
            var proposal = await propose(one, cancellationToken).ConfigureAwait(false);
            if (proposal.Decision.Refusal is { } refusal)
                return new SkpResult(null, refusal, proposal.Problems, false);
            if (proposal.Decision.Events.Count == 0 && proposal.Note is null)
                return new SkpResult(stored, null, [], true);
            if (seen is { } version && version != (stored?.Version ?? 0))
                return AccessViolations.ChangedMeanwhile;
            var next = new StoredSkp(
                proposal.Decision.Events.Aggregate(one.Plan, SkpDecider.Evolve), (stored?.Version ?? 0) + 1, proposal.Note?.Number ?? stored?.Notes ?? 0, "");
            if (StoredJson.Write(next.Plan.Agreed).Length + StoredJson.Write(next.Plan.Open).Length > MostCharacters)
                return SkpViolations.TooLong;
            if (!await LeanAsync(proposal.LeansOn, cancellationToken).ConfigureAwait(false))
                continue;
            var change = new SkpChange(next, proposal.Decision.Events, proposal.Note, one.By, now);
            if (await store.SaveAsync(stored, change, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
                continue;
            if (proposal.Decision.Events.Count > 0)
                await TellAsync(next.Plan, organisation, now, cancellationToken).ConfigureAwait(false);
            return new SkpResult(next, null, [], false);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    // Two plans that come to support each other at the same time lean on each other: the second to write has to read again, and then sees the circle.
    private async Task<bool> LeanAsync(IReadOnlyList<StoredSkp> plans, CancellationToken cancellationToken)
    {
        foreach (var plan in plans)
        {
            if (!await store.LeanAsync(plan, cancellationToken).ConfigureAwait(false))
                return false;
        }

        return true;
    }

    /// <summary>What an interruption leaves untold <see cref="RemindPlans"/> tells.</summary>
    private async Task TellAsync(SkpPlan plan, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var notice in SkpNotices.Of(plan, organisation, times, now))
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
