using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit.Approvals;

/// <summary>
/// An agency whose organisation changes at random while its people wait for decisions: superiors change, leave, come back, are away or stand in, units
/// are dissolved. Through the use cases on whatever ports the rig has. After each change everything that is open must stand in exactly the queues of
/// those who may decide it today, or in that of the personnel office with the reason; at the end the clock and the office bring it to an end.
/// </summary>
public sealed class ChangingAgency(RequestRig rig, MemoryOrganisation agency, int seed)
{
    private static readonly string[] People = ["1", "2", "3", "4", "5", "9"];
    private static readonly string[] Owners = ["2", "3", "4", "5"];

    private readonly Random _random = new(seed);
    private readonly OrganisationFacts _first = SampleOrganisation.Facts();
    private readonly List<ItemRef> _items = [];
    private readonly HandOver _handOver = new(rig.Organisation, new MemoryJobRuns(), rig.Scan, rig.Clock);
    private OrganisationFacts _now = SampleOrganisation.Facts();

    /// <summary>How often something was looked at and stood where it belongs, by where that was.</summary>
    public Dictionary<string, int> Seen { get; } = [];

    public async Task RunAsync(int changes, CancellationToken stop)
    {
        await _handOver.RunAsync(stop);
        for (var change = 0; change < changes; change++)
        {
            await FileAsync(change, stop);
            rig.Clock.Move(TimeSpan.FromMinutes(_random.Next(1, 600)));
            await ActAsync(stop);
            _now = Changed();
            await agency.ReplaceAsync(_now, null, stop);
            rig.Organisation.Forget();
            await _handOver.RunAsync(stop);
            await AssertHeldAsync(stop);
        }

        await EndAsync(stop);
    }

    private async Task FileAsync(int change, CancellationToken stop)
    {
        var owner = Any(Owners);
        var by = _random.Next(3) == 0 ? new Actor(Nip.Parse(Any(People)), Office.UnitAdmin) : new Actor(owner);
        var day = new SubmissionDay(owner, Sample.Date("2026-03-02").AddDays(-_random.Next(5)));
        var entered = await rig.Submissions.EnterAsync(day, by, RequestMark.None, SubmissionRig.Line($"{change}"));
        var sent = await rig.Submissions.SubmitAsync(day, RequestMark.None);
        if (sent.Submission is { } submission || (submission = entered.Submission!) is not null)
            Keep(submission.Id);
        var from = Sample.Date("2026-04-01").AddDays(change * 3);
        string[] persons = _random.Next(2) == 0 ? [owner.Value] : [owner.Value, .. People.Where(one => one != owner.Value).Take(_random.Next(1, 3))];
        var matter = new RequestMatter(RequestKind.OfficialTrip, new DateRange(from, from.AddDays(1)), null, null, null, "", "SPT-1", "Rapat");
        var asked = await new ProposeRequest(rig.Desk).RunAsync(owner, new Actor(owner, Office.Hr), new RequestForm(matter, [.. persons.Select(Nip.Parse)]), $"k{change}", stop);
        if (asked.Request is { } request)
            Keep(request.Id.Ref);
    }

    private void Keep(ItemRef item)
    {
        if (!_items.Contains(item))
            _items.Add(item);
    }

    /// <summary>Somebody decides something: half of them those who are asked, the others perhaps without the right to.</summary>
    private async Task ActAsync(CancellationToken stop)
    {
        for (var act = 0; act < 4; act++)
        {
            var item = _items[_random.Next(_items.Count)];
            var state = (await FindAsync(item, stop))!.State;
            var asked = state is ApprovalState.Submitted { Route: var route } ? route.Chain.Superiors[route.Level].Verifiers[0].Nip : Any(People);
            var by = new Actor(_random.Next(2) == 0 ? asked : Any(People));
            var decisions = state.Pending.Where(_ => _random.Next(3) > 0).Select(line => new LineDecision(line.Id, _random.Next(4) == 0 ? Verdict.Return : Verdict.Verify, Reason: "Alasan")).ToArray();
            if (decisions.Length == 0)
                continue;
            if (item.Request is null)
                await new Decide(rig.Submissions.Desk).RunAsync(item.Submission, by, decisions, RequestMark.None, stop);
            else
                await rig.DecideAsync(RequestId.Of(item), by, decisions);
        }
    }

    private OrganisationFacts Changed()
    {
        var today = AgencyZone.Wib.DateOf(rig.Clock.GetUtcNow());
        var who = Nip.Parse(Any(People));
        var other = Nip.Parse(Any(People));
        var days = new DateRange(today.AddDays(-1), today.AddDays(_random.Next(1, 20)));
        return _random.Next(8) switch
        {
            0 or 1 => With(who, last => last with { SupervisorNip = other == who ? null : other }),
            2 => With(who, last => last with { Days = new DateRange(last.Days.From, today.AddDays(-1) < last.Days.From ? last.Days.From : today.AddDays(-1)) }),
            3 => _now with { StandIns = [.. _now.StandIns, new StandIn((StandInKind)_random.Next(3), who, other, days, "SK")] },
            4 => _now with { Absences = [.. _now.Absences, new PersonAbsence(who, new Absence(AbsenceKind.AnnualLeave, "", days, "CUTI"))] },
            5 => _now with { People = [.. _now.People.Where(person => person.Nip != who)] },
            6 => WithoutUnit(),
            _ => _first,
        };
    }

    private OrganisationFacts With(Nip who, Func<Assignment, Assignment> change) => _now with
    {
        People = [.. _now.People.Select(person => person.Nip == who ? person with { Assignments = [.. person.Assignments.SkipLast(1), change(person.Assignments[^1])] } : person)],
    };

    /// <summary>BJ-TU is dissolved; its people move up, as in an import that knows only the new organisation.</summary>
    private OrganisationFacts WithoutUnit() => _now with
    {
        Units = [.. _now.Units.Where(unit => unit.Code != "BJ-TU")],
        People =
        [
            .. _now.People.Select(person => person with
            {
                Assignments = [.. person.Assignments.Select(one => one.UnitCode == "BJ-TU" ? one with { UnitCode = "BJ" } : one)],
            }),
        ],
    };

    private async Task AssertHeldAsync(CancellationToken stop)
    {
        var organisation = (await rig.Organisation.CurrentAsync(stop))!;
        var queues = new List<InboxEntry>();
        await foreach (var entry in rig.Inbox.AllAsync(stop))
            queues.Add(entry);
        foreach (var item in _items)
        {
            var state = (await FindAsync(item, stop))!.State;
            var here = queues.Where(entry => entry.Item == item || (item.Request is not null && entry.Item.Request == item.Request)).ToList();
            var expected = Places(item, state, organisation);
            Check(item, here.Select(entry => entry.Post).Order().SequenceEqual(expected.Order()), $"stands in the queues of [{string.Join(' ', here.Select(entry => entry.Post))}], not of [{string.Join(' ', expected)}]");
            Check(item, here.All(entry => entry.Post != InboxEntry.HrPost || entry.Why is not null), "does not say why the personnel office has it");
            Check(item, expected.Count == 0 || here.Any(entry => MayDecide(state, entry)), "waits for people who may not decide it");
            Check(item, !MayDecide(state, new Actor(item.Nip, Office.Hr)), "may be decided by its owner");
            Check(item, state.Lines.All(line => line is { Status: LineStatus.Withdrawn } or { Outcome.By: null } || (line.Outcome.By != item.Nip && !line.IsOwnOf(line.Outcome.By!.Value))), "was decided by somebody whose own it is");
        }
    }

    /// <summary>Who is asked, worked out again from the organisation of today.</summary>
    private List<string> Places(ItemRef item, ApprovalState state, OrganisationView organisation)
    {
        var where = state.GetType().Name;
        Seen[where] = Seen.GetValueOrDefault(where) + 1;
        var unit = organisation.UnitFor(state.Item.UnitCode, item.Nip, item.Day);
        var chain = organisation.Supervision.ChainOf(item.Nip, unit.Zone.DateOf(rig.Clock.GetUtcNow()));
        switch (state)
        {
            case ApprovalState.Submitted { Route: var route }:
                Check(item, route.Chain == chain, "waits by the organisation of yesterday");
                return [.. chain.Superiors[route.Level].Verifiers.Select(one => one.Nip.Value)];
            case ApprovalState.WithHr:
                return [InboxEntry.HrPost];
            case ApprovalState.Draft or ApprovalState.Returned:
                return []; // waits for the owner
            default:
                Check(item, !state.Pending.Any(), "has lines that wait for nobody");
                return [];
        }
    }

    private static bool MayDecide(ApprovalState state, InboxEntry entry) =>
        MayDecide(state, entry.Post == InboxEntry.HrPost ? new Actor(Nip.Parse("SDM"), Office.Hr) : new Actor(Nip.Parse(entry.Post)));

    private static bool MayDecide(ApprovalState state, Actor by) => state.Pending.Any(line =>
        line.Claim.About != by.Nip
        && ApprovalDecider.Decide(state, new ApprovalCommand.Decide(by, [new LineDecision(line.Id, Verdict.Verify)], DateTimeOffset.MaxValue.AddDays(-99)), Approving.ToHr, Approving.Time).Events.Count > 0);

    /// <summary>The clock alone, then the personnel office.</summary>
    private async Task EndAsync(CancellationToken stop)
    {
        for (var day = 0; day < 60; day++)
        {
            rig.Clock.Move(TimeSpan.FromDays(1));
            var scan = await rig.Scan.RunAsync(stop);
            Check(default, scan.Failures.Count == 0, $"cannot be looked at: {scan.Failures.FirstOrDefault()?.Error}");
        }

        var office = new Actor(Nip.Parse("SDM"), Office.Hr);
        foreach (var item in _items)
        {
            var stored = (await FindAsync(item, stop))!;
            Check(item, stored.DueAt is null, "still runs by the clock after sixty days");
            if (stored.State is ApprovalState.Draft or ApprovalState.Returned)
                continue;
            IReadOnlyList<LineDecision> rejected = [.. stored.State.Pending.Select(line => new LineDecision(line.Id, Verdict.Reject, Reason: "Sudah lewat"))];
            if (rejected.Count == 0)
                continue;
            var refusal = item.Request is null
                ? (await new Decide(rig.Submissions.Desk).RunAsync(item.Submission, office, rejected, RequestMark.None, stop)).Refusal
                : (await rig.DecideAsync(RequestId.Of(item), office, [.. rejected])).Refusal;
            Check(item, refusal is null, $"is not ended by the personnel office: {refusal}");
        }
    }

    private async Task<IApprovedItem?> FindAsync(ItemRef item, CancellationToken stop) => item.Request is null
        ? await rig.Submissions.Store.FindAsync(item.Submission, stop)
        : await rig.Store.FindAsync(RequestId.Of(item), stop);

    private void Check(ItemRef item, bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException($"seed {seed}: {item} {what}");
    }

    private AnyNip Any(string[] people) => new(people[_random.Next(people.Length)]);

    private readonly record struct AnyNip(string Value)
    {
        public static implicit operator string(AnyNip one) => one.Value;

        public static implicit operator Nip(AnyNip one) => Nip.Parse(one.Value);
    }
}
