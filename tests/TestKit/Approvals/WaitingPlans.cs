using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Skp;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.TestKit.Approvals;

/// <summary>Performance plans before the superior of today, who has no queue of them: what waits is asked of the plans themselves.</summary>
internal sealed class WaitingPlans(WaitingRig all, Chance chance) : IWaiting
{
    private const int Year = 2026;

    private static IEnumerable<SkpId> Ids => Chance.Owners.Select(owner => new SkpId(owner, Year, 1));

    public async Task FileAsync(int change, CancellationToken stop)
    {
        var id = new SkpId(chance.Any(Chance.Owners), Year, 1);
        var (stored, owner) = (await all.Plans.FindAsync(id, stop), Chance.AsCaller(id.Owner));
        var (kind, why) = stored?.Plan.InForce is null ? (AgreementKind.First, "") : (AgreementKind.Addendum, "Mutasi");
        var written = await new WriteSkp(all.PlanDesk).RunAsync(id, owner, stored?.Version ?? 0, Content(change), kind, why, stop);
        if (written.Stored is { } draft)
            await new ProposeSkp(all.PlanDesk).RunAsync(id, owner, draft.Version, stop);
    }

    public async Task ActAsync(CancellationToken stop)
    {
        var id = new SkpId(chance.Any(Chance.Owners), Year, 1);
        if (await all.Plans.FindAsync(id, stop) is not { Plan.Open.Stage: OpenStage.Proposed, Version: var seen })
            return;
        var organisation = (await all.Requests.Organisation.CurrentAsync(stop))!;
        var chain = organisation.Supervision.ChainOf(id.Owner, AgencyZone.Wib.DateOf(all.Requests.Clock.GetUtcNow())).Superiors;
        var by = Chance.AsCaller(chance.Next(2) == 0 && chain.Count > 0 ? chain[0].Awaited.Nip : chance.Any(Chance.People));
        var (decide, returns) = (new DecideSkp(all.PlanDesk), chance.Next(2) == 0);
        var result = returns ? await decide.ReturnAsync(id, by, seen, "Naikkan target", stop) : await decide.AgreeAsync(id, by, seen, stop);
        chance.Check(result.Refusal is not null || by.Nip != id.Owner, () => $"{id} was decided by its owner");
    }

    public async Task AssertHeldAsync(OrganisationView organisation, IReadOnlyList<InboxEntry> queues, CancellationToken stop)
    {
        var seenBy = new Dictionary<SkpId, List<(Nip Who, SkpWait? Wait)>>();
        foreach (var who in organisation.People.Keys.Append(Chance.Office.Nip))
        {
            foreach (var view in (await all.PlanQueries.WaitingAsync(Chance.AsCaller(who), stop)).Plans)
                (seenBy.TryGetValue(view.Stored.Plan.Id, out var list) ? list : seenBy[view.Stored.Plan.Id] = []).Add((who, view.Wait));
        }

        foreach (var id in Ids)
        {
            if (await all.Plans.FindAsync(id, stop) is not { } stored)
                continue;
            var askers = seenBy.GetValueOrDefault(id) ?? [];
            if (stored.Plan.Open is not { Stage: OpenStage.Proposed })
            {
                chance.Check(askers.Count == 0, () => $"{id} is asked about, but waits for its owner");
                continue;
            }

            // Who has left needs no plan any more; who comes back is asked about again.
            if (organisation.At(id.Owner, all.Requests.Clock.GetUtcNow()) is null)
                continue;
            chance.Saw(askers.Any(one => one.Who == Chance.Office.Nip) ? "plan with the office" : "plan with a superior");
            chance.Check(askers.Count > 0, () => $"{id} is before nobody");
            foreach (var (who, wait) in askers)
            {
                chance.Check(who != id.Owner && await MayAsync(id, who, stop), () => $"{id} is before {who}, who may not decide it");
                chance.Check(askers.Any(one => one.Who == (wait!.For ?? Chance.Office.Nip)), () => $"{id} waits for {wait!.For}, who is not asked");
            }

            chance.Check(!await MayAsync(id, id.Owner, stop), () => $"{id} may be decided by its owner");
        }
    }

    /// <summary>Nobody agrees by silence.</summary>
    public Task<bool> RunsByTheClockAsync(CancellationToken stop) => Task.FromResult(false);

    public async Task EndAsync(CancellationToken stop)
    {
        foreach (var id in Ids)
        {
            if (await all.Plans.FindAsync(id, stop) is { Plan.Open.Stage: OpenStage.Proposed, Version: var seen })
                chance.Check(await AnybodyEndsAsync(id, seen, stop), () => $"{id} is ended by nobody");
        }
    }

    private async Task<bool> AnybodyEndsAsync(SkpId id, int seen, CancellationToken stop)
    {
        foreach (var who in Chance.People.Append(Chance.Office.Nip))
        {
            if ((await new DecideSkp(all.PlanDesk).ReturnAsync(id, Chance.AsCaller(who), seen, "Tahun berakhir", stop)).Refusal is null)
                return who != id.Owner;
        }

        return false;
    }

    /// <summary>Asked with a version that never was, so that nothing changes.</summary>
    private async Task<bool> MayAsync(SkpId id, Nip who, CancellationToken stop) =>
        (await new DecideSkp(all.PlanDesk).ReturnAsync(id, Chance.AsCaller(who), -1, "Naikkan target", stop)).Refusal == AccessViolations.ChangedMeanwhile;

    private static SkpContent Content(int change) => new(
        SkpForm.Staff, Sample.Range("2026-01-01", "2026-12-31"),
        [new PlannedResult("a", ResultKind.Main, "Laporan tersusun", CascadeKind.NonCascading, null, [new Indicator("Jumlah", $"{change + 1} laporan", ResultAspect.Quantity, null)])],
        [.. Enum.GetValues<CoreValue>().Select(value => new BehaviourExpectation(value, ""))], [], [], []);
}
