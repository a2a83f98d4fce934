using EPerformance.Application.Objections;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Approvals;

/// <summary>Objections to lines, to days of attendance and to classes, in the queues of those above whoever took the contested decision.</summary>
internal sealed class WaitingObjections(WaitingRig all, WaitingItems items, Chance chance) : IWaiting
{
    private readonly List<ObjectionId> _objections = [];

    public async Task FileAsync(int change, CancellationToken stop)
    {
        foreach (var item in items.Items.Where(item => item.IsSubmission))
        {
            var state = (await all.Requests.Submissions.Store.FindAsync(item.Submission, stop))!.State;
            foreach (var line in state.Lines.Where(line => line.Status == LineStatus.Rejected))
                await RaiseAsync(item.Nip, new ObjectionMatter(ObjectionKind.VerificationOutcome, item.Day, line.Id, null, null, null, ""), stop);
        }

        var today = AgencyZone.Wib.DateOf(all.Requests.Clock.GetUtcNow());
        var kind = chance.Next(2) == 0 ? ObjectionKind.JobClass : ObjectionKind.Attendance;
        await RaiseAsync(chance.Any(Chance.Owners), new ObjectionMatter(kind, today.AddDays(-1), null, null, null, null, ""), stop);
    }

    public async Task ActAsync(CancellationToken stop)
    {
        if (_objections.Count == 0)
            return;
        var id = chance.Any(_objections);
        var stored = (await all.Objections.FindAsync(id, stop))!;
        var asked = stored.State is ObjectionState.Filed { DueAt: not null } filed ? filed.Chain.Superiors[filed.Level].Verifiers[0].Nip : chance.Any(Chance.People);
        var by = new Actor(chance.Next(2) == 0 ? asked : chance.Any(Chance.People));
        await all.Change.DecideAsync(id, by, chance.Next(2) == 0 ? ObjectionResult.Accepted : ObjectionResult.Rejected, "Alasan", ObjectionRemedy.None, stored.Version, stop);
    }

    public async Task AssertHeldAsync(OrganisationView organisation, IReadOnlyList<InboxEntry> queues, CancellationToken stop)
    {
        foreach (var id in _objections)
        {
            var stored = (await all.Objections.FindAsync(id, stop))!;
            var here = queues.Where(entry => entry.Item.Objection == id.Id && entry.Item.Nip == id.Owner).ToList();
            var expected = Places(stored, organisation);
            chance.Check(here.Select(entry => entry.Post).Order().SequenceEqual(expected.Order()), () => $"{id} stands in the queues of [{string.Join(' ', here.Select(entry => entry.Post))}], not of [{string.Join(' ', expected)}]");
            chance.Check(here.All(entry => entry.Post != InboxEntry.HrPost || entry.Why is not null), () => $"{id} does not say why the personnel office has it");
            if (stored.State is not ObjectionState.Filed { Case: var contested } filed)
                continue;
            var decider = new ObjectionDecider(all.Policies.Of(contested.Kind), organisation.Calendar, organisation.Units);
            chance.Check(expected.Any(post => MayDecide(decider, filed, post)), () => $"{id} waits for people who may not decide it");
            chance.Check(contested.DecidedBy.Append(id.Owner).All(nip => !MayDecide(decider, filed, new Actor(nip, Office.Hr))), () => $"{id} may be decided by somebody whose own it is");
        }
    }

    public async Task<bool> RunsByTheClockAsync(CancellationToken stop)
    {
        foreach (var id in _objections)
        {
            if ((await all.Objections.FindAsync(id, stop))!.DueAt is not null)
                return true;
        }

        return false;
    }

    public async Task EndAsync(CancellationToken stop)
    {
        foreach (var id in _objections)
        {
            var stored = (await all.Objections.FindAsync(id, stop))!;
            var refusal = stored.State switch
            {
                ObjectionState.Filed => (await all.Change.DecideAsync(id, Chance.Office, ObjectionResult.Rejected, "Sudah lewat", ObjectionRemedy.None, stored.Version, stop)).Refusal,
                ObjectionState.Decided { IsAccepted: true, Done: null } => (await all.Change.CarryOutAsync(id, Chance.Office, "Dikoreksi", stored.Version, stop)).Refusal,
                _ => null,
            };
            chance.Check(refusal is null, () => $"{id} is not ended by the personnel office: {refusal}");
        }
    }

    private async Task RaiseAsync(Nip owner, ObjectionMatter matter, CancellationToken stop)
    {
        if ((await all.Raise.RunAsync(owner, matter, "Alasan", stop)).Objection is { } raised && !_objections.Contains(raised.Id))
            _objections.Add(raised.Id);
    }

    /// <summary>Who is asked, worked out again from the organisation of today.</summary>
    private List<string> Places(StoredObjection stored, OrganisationView organisation)
    {
        chance.Saw($"objection {(stored.State is ObjectionState.Filed { DueAt: null } ? "with the office" : stored.State.GetType().Name)}");
        switch (stored.State)
        {
            case ObjectionState.Filed { DueAt: not null } filed:
                var unit = organisation.UnitFor(filed.Case.UnitCode, stored.Id.Owner, stored.Id.Day);
                var chain = organisation.Supervision.ChainOf(stored.Id.Owner, unit.Zone.DateOf(all.Requests.Clock.GetUtcNow()));
                chance.Check(filed.Chain == chain, () => $"{stored.Id} waits by the organisation of yesterday");
                return [.. chain.Superiors[filed.Level].Verifiers.Where(one => !filed.Case.DecidedBy.Contains(one.Nip)).Select(one => one.Nip.Value)];
            case ObjectionState.Filed or ObjectionState.Decided { IsAccepted: true, Done: null }:
                return [InboxEntry.HrPost];
            default:
                return [];
        }
    }

    private static bool MayDecide(ObjectionDecider decider, ObjectionState state, string post) =>
        MayDecide(decider, state, post == InboxEntry.HrPost ? Chance.Office : new Actor(Nip.Parse(post)));

    private static bool MayDecide(ObjectionDecider decider, ObjectionState state, Actor by) =>
        decider.Decide(state, new ObjectionCommand.Decide(by, ObjectionResult.Rejected, "Alasan", DateTimeOffset.MaxValue.AddDays(-99))).Events.Count > 0;
}
