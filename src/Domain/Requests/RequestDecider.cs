using System.Diagnostics;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>
/// The lifecycle of requests: their own rules first, then those of everything that a superior approves (<see cref="ApprovalDecider"/>), whose deadlines,
/// escalation and last outcome hold here unchanged. Pure; a repeated command gives no events.
/// </summary>
public static class RequestDecider
{
    /// <param name="state"><c>null</c> before it is proposed.</param>
    /// <param name="grounds">Of the people whom the command is about.</param>
    public static Decision<RequestEvent> Decide(RequestState? state, RequestCommand command, RequestPolicy policy, RequestGrounds grounds, WorkingTime time)
    {
        if (command is RequestCommand.Propose propose)
            return Propose(state, propose, policy, grounds, time);
        if (state is null)
            return command is RequestCommand.Reroute or RequestCommand.DeadlinePassed ? Decision<RequestEvent>.Nothing : RequestViolations.NotProposed;
        return command switch
        {
            RequestCommand.Revise revise => Revise(state, revise, policy, grounds, time),
            RequestCommand.Withdraw withdraw => Step(state, new ApprovalCommand.Withdraw(withdraw.Actor, [.. withdraw.Persons.Select(person => person.Value)], withdraw.Now), policy, time),
            RequestCommand.Decide decide => Refusal(state, decide, policy, grounds) is { } refusal
                ? refusal
                : Step(state, new ApprovalCommand.Decide(decide.Actor, decide.Parts, decide.Now), policy, time),
            RequestCommand.Return giveBack => Step(state, new ApprovalCommand.Return(giveBack.Actor, giveBack.Reason, giveBack.Now), policy, time),
            RequestCommand.Revoke revoke => Revocations.Decide(state, revoke),
            RequestCommand.Reroute reroute => Step(state, new ApprovalCommand.Reroute(reroute.Chain, reroute.Now), policy, time),
            RequestCommand.DeadlinePassed tick => Step(state, new ApprovalCommand.DeadlinePassed(tick.Now), policy, time),
            _ => throw new UnreachableException($"No rule for {command.GetType()}"),
        };
    }

    /// <summary>What is wrong with a form by itself, before its grounds are looked up; <c>null</c> when they may be.</summary>
    /// <param name="today">The civil day at the owner's place of work.</param>
    public static Violation? Unusable(RequestForm form, Nip owner, DateOnly today) => RequestRules.Shape(form, owner, today);

    public static RequestState Evolve(RequestState? state, RequestEvent happened) => (state, happened) switch
    {
        (_, RequestEvent.Proposed e) => new RequestState(e.Form, ApprovalDecider.Start(e.Item), []),
        ({ } known, RequestEvent.Revised e) => known with { Form = e.Form },
        ({ } known, RequestEvent.Moved e) => known with { Approval = ApprovalDecider.Evolve(known.Approval, e.Step) },
        ({ } known, RequestEvent.Revoked e) => known with { Revoked = [.. known.Revoked, .. e.Persons.Select(person => new Revocation(person, e.By, e.Reason, e.At))] },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<RequestEvent> Propose(RequestState? state, RequestCommand.Propose command, RequestPolicy policy, RequestGrounds grounds, WorkingTime time)
    {
        if (state is not null)
        {
            if (!IsFiler(state, command.Actor))
                return ApprovalViolations.NotOwner;
            return state.Form == command.Form ? Decision<RequestEvent>.Nothing : ApprovalViolations.AlreadySubmitted;
        }

        var begun = new RequestEvent.Proposed(command.Item, command.Form);
        var draft = Evolve(null, begun);
        if (!IsFiler(draft, command.Actor))
            return ApprovalViolations.NotOwner;
        if (RequestRules.Refusal(command.Form, null, command.Actor, command.Item.Owner, policy, grounds) is { } refusal)
            return refusal;
        return After(begun, Step(draft, new ApprovalCommand.Submit(command.Actor, command.Form.Claims, command.Chain, command.Now), policy, time));
    }

    private static Decision<RequestEvent> Revise(RequestState state, RequestCommand.Revise command, RequestPolicy policy, RequestGrounds grounds, WorkingTime time)
    {
        var form = command.Form;
        var open = form.Claims.Where(claim => state.Approval.Find(claim.Id) is { IsOpen: true }).ToList();
        var step = Step(state, new ApprovalCommand.Resubmit(command.Actor, open, command.Chain, command.Now), policy, time);
        if (step.IsRefused || step.IsRepeat)
            return step.IsRepeat && state.Form != form ? ApprovalViolations.NotReturned : step;
        if (IsOther(state, form))
            return RequestViolations.OtherRequest;
        var asked = form with { Persons = [.. form.Persons.Where(person => state.PartOf(person).IsOpen())] };
        if (RequestRules.Refusal(form, state.Form, command.Actor, state.Approval.Item.Owner, policy, Only(grounds, asked.Persons, form)) is { } refusal)
            return refusal;
        return After(new RequestEvent.Revised(form), step);
    }

    /// <summary>People whose part is over take no part in a revision: what they hold is this very request.</summary>
    private static RequestGrounds Only(RequestGrounds grounds, IReadOnlyList<Nip> asked, RequestForm form) => grounds with
    {
        People = form.Persons.ToDictionary(
            person => person, person => asked.Contains(person) ? grounds.People[person] : grounds.People[person] with { IsEmployed = true, Held = [], Leave = [] }),
    };

    private static bool IsOther(RequestState state, RequestForm form)
    {
        var (before, after) = (state.Form.Matter, form.Matter);
        if (before.Kind != after.Kind || !state.Form.Persons.SequenceEqual(form.Persons))
            return true;
        var isPartlyApproved = state.Form.Persons.Any(person => state.PartOf(person).IsApproved());
        return isPartlyApproved && (before.Days, before.From, before.To, before.Direction) != (after.Days, after.From, after.To, after.Direction);
    }

    private static Violation? Refusal(RequestState state, RequestCommand.Decide command, RequestPolicy policy, RequestGrounds grounds)
    {
        var matter = state.Form.Matter;
        if (command.Parts.Any(part => part.LineId == command.Actor.Nip.Value) && command.Actor.Nip != state.Approval.Item.Owner)
            return RequestViolations.OwnPart;
        if (matter.Kind != RequestKind.Overtime && command.Parts.Any(part => part.Verdict == Verdict.VerifyPart))
            return RequestViolations.PartNotDivisible;
        foreach (var part in command.Parts.Where(part => part.Verdict is Verdict.Verify or Verdict.VerifyPart))
        {
            var isAsked = Nip.TryParse(part.LineId, out var person) && state.Approval.Find(part.LineId) is { Status: LineStatus.Pending } && grounds.People.ContainsKey(person);
            if (isAsked && RequestRules.Refusal(person, matter, policy.Of(matter.Kind), grounds.People[person], approvedOnly: true) is { } refusal)
                return refusal;
        }

        return null;
    }

    private static bool IsFiler(RequestState state, Actor actor) => actor.Nip == state.Approval.Item.Owner || actor.Office != Office.None;

    private static Decision<RequestEvent> Step(RequestState state, ApprovalCommand command, RequestPolicy policy, WorkingTime time)
    {
        var decision = ApprovalDecider.Decide(state.Approval, command, policy.Approval, time);
        return decision.Refusal is { } refusal ? refusal : Decision<RequestEvent>.Of([.. decision.Events.Select(step => new RequestEvent.Moved(step))]);
    }

    private static Decision<RequestEvent> After(RequestEvent first, Decision<RequestEvent> then) =>
        then.IsRefused ? then : Decision<RequestEvent>.Of([first, .. then.Events]);
}
