using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.TestKit.Approvals;

/// <summary>Submissions of activities and requests, in the queues of those who decide them.</summary>
internal sealed class WaitingItems(WaitingRig all, Chance chance) : IWaiting
{
    private readonly RequestRig _rig = all.Requests;

    /// <summary>In the order in which they were begun.</summary>
    public List<ItemRef> Items { get; } = [];

    public async Task FileAsync(int change, CancellationToken stop)
    {
        var owner = chance.Any(Chance.Owners);
        var by = chance.Next(3) == 0 ? new Actor(chance.Any(Chance.People), Office.UnitAdmin) : new Actor(owner);
        var day = new SubmissionDay(owner, Sample.Date("2026-03-02").AddDays(-chance.Next(5)));
        var entered = await _rig.Submissions.EnterAsync(day, by, RequestMark.None, SubmissionRig.Line($"{change}"));
        var sent = await _rig.Submissions.SubmitAsync(day, RequestMark.None);
        if (sent.Submission is { } submission || (submission = entered.Submission!) is not null)
            Keep(submission.Id);
        var from = Sample.Date("2026-04-01").AddDays(change * 3);
        Nip[] persons = chance.Next(2) == 0 ? [owner] : [owner, .. Chance.People.Where(one => one != owner).Take(1 + chance.Next(2))];
        var matter = new RequestMatter(RequestKind.OfficialTrip, new DateRange(from, from.AddDays(1)), null, null, null, "", "SPT-1", "Rapat");
        var asked = await new ProposeRequest(_rig.Desk).RunAsync(owner, new Actor(owner, Office.Hr), new RequestForm(matter, persons), $"k{change}", stop);
        if (asked.Request is { } request)
            Keep(request.Id.Ref);
    }

    public async Task ActAsync(CancellationToken stop)
    {
        for (var act = 0; act < 4; act++)
        {
            var item = chance.Any(Items);
            var state = (await FindAsync(item, stop))!.State;
            var asked = state is ApprovalState.Submitted { Route: var route } ? route.Chain.Superiors[route.Level].Verifiers[0].Nip : chance.Any(Chance.People);
            var by = new Actor(chance.Next(2) == 0 ? asked : chance.Any(Chance.People));
            var decisions = state.Pending.Where(_ => chance.Next(3) > 0)
                .Select(line => new LineDecision(line.Id, chance.Next(5) switch { 0 => Verdict.Return, 1 => Verdict.Reject, _ => Verdict.Verify }, Reason: "Alasan")).ToArray();
            if (decisions.Length == 0)
                continue;
            if (item.Request is null)
                await new Decide(_rig.Submissions.Desk).RunAsync(item.Submission, by, decisions, RequestMark.None, stop);
            else
                await _rig.DecideAsync(RequestId.Of(item), by, decisions);
        }
    }

    public async Task AssertHeldAsync(OrganisationView organisation, IReadOnlyList<InboxEntry> queues, CancellationToken stop)
    {
        foreach (var item in Items)
        {
            var state = (await FindAsync(item, stop))!.State;
            var here = queues.Where(entry => entry.Item == item || (item.Request is not null && entry.Item.Request == item.Request)).ToList();
            var expected = Places(item, state, organisation);
            Check(here.Select(entry => entry.Post).Order().SequenceEqual(expected.Order()), $"stands in the queues of [{string.Join(' ', here.Select(entry => entry.Post))}], not of [{string.Join(' ', expected)}]");
            Check(here.All(entry => entry.Post != InboxEntry.HrPost || entry.Why is not null), "does not say why the personnel office has it");
            Check(expected.Count == 0 || here.Any(entry => MayDecide(state, entry)), "waits for people who may not decide it");
            Check(!MayDecide(state, new Actor(item.Nip, Office.Hr)), "may be decided by its owner");
            Check(state.Lines.All(line => line is { Status: LineStatus.Withdrawn } or { Outcome.By: null } || (line.Outcome.By != item.Nip && !line.IsOwnOf(line.Outcome.By!.Value))), "was decided by somebody whose own it is");

            void Check(bool holds, string what) => chance.Check(holds, () => $"{item} {what}");
        }
    }

    public async Task<bool> RunsByTheClockAsync(CancellationToken stop)
    {
        foreach (var item in Items)
        {
            if ((await FindAsync(item, stop))!.DueAt is not null)
                return true;
        }

        return false;
    }

    public async Task EndAsync(CancellationToken stop)
    {
        foreach (var item in Items)
        {
            var stored = (await FindAsync(item, stop))!;
            if (stored.State is ApprovalState.Draft or ApprovalState.Returned)
                continue;
            IReadOnlyList<LineDecision> rejected = [.. stored.State.Pending.Select(line => new LineDecision(line.Id, Verdict.Reject, Reason: "Sudah lewat"))];
            if (rejected.Count == 0)
                continue;
            var refusal = item.Request is null
                ? (await new Decide(_rig.Submissions.Desk).RunAsync(item.Submission, Chance.Office, rejected, RequestMark.None, stop)).Refusal
                : (await _rig.DecideAsync(RequestId.Of(item), Chance.Office, [.. rejected])).Refusal;
            chance.Check(refusal is null, () => $"{item} is not ended by the personnel office: {refusal}");
        }
    }

    private void Keep(ItemRef item)
    {
        if (!Items.Contains(item))
            Items.Add(item);
    }

    /// <summary>Who is asked, worked out again from the organisation of today.</summary>
    private List<string> Places(ItemRef item, ApprovalState state, OrganisationView organisation)
    {
        chance.Saw(state.GetType().Name);
        switch (state)
        {
            case ApprovalState.Submitted { Route: var route }:
                var unit = organisation.UnitFor(state.Item.UnitCode, item.Nip, item.Day);
                var chain = organisation.Supervision.ChainOf(item.Nip, unit.Zone.DateOf(_rig.Clock.GetUtcNow()));
                chance.Check(route.Chain == chain, () => $"{item} waits by the organisation of yesterday");
                return [.. chain.Superiors[route.Level].Verifiers.Select(one => one.Nip.Value)];
            case ApprovalState.WithHr:
                return [InboxEntry.HrPost];
            case ApprovalState.Draft or ApprovalState.Returned:
                return []; // waits for the owner
            default:
                chance.Check(!state.Pending.Any(), () => $"{item} has lines that wait for nobody");
                return [];
        }
    }

    private static bool MayDecide(ApprovalState state, InboxEntry entry) => MayDecide(state, entry.Post == InboxEntry.HrPost ? Chance.Office : new Actor(Nip.Parse(entry.Post)));

    private static bool MayDecide(ApprovalState state, Actor by) => state.Pending.Any(line =>
        line.Claim.About != by.Nip
        && ApprovalDecider.Decide(state, new ApprovalCommand.Decide(by, [new LineDecision(line.Id, Verdict.Verify)], DateTimeOffset.MaxValue.AddDays(-99)), Approving.ToHr, Approving.Time).Events.Count > 0);

    private async Task<IApprovedItem?> FindAsync(ItemRef item, CancellationToken stop) => item.Request is null
        ? await _rig.Submissions.Store.FindAsync(item.Submission, stop)
        : await _rig.Store.FindAsync(RequestId.Of(item), stop);
}
