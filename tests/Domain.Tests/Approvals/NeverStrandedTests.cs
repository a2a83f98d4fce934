using CsCheck;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using EPerformance.TestKit.Approvals;
using static EPerformance.Domain.Tests.Approvals.AnyOrganisation;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>
/// Whatever becomes of the organisation while somebody waits (other superiors, vacancies, leave, Plt, Plh, delegates, circles, all at once), whoever
/// entered what for whom, and whatever was decided, withdrawn or added in between: after every step everything that is open can be decided by somebody
/// who is asked for it, or lies with the personnel office with the reason; nobody decides what is his own; and the clock alone brings it to an end.
/// CsCheck shrinks what it finds and prints the seed that repeats it.
/// </summary>
public sealed class NeverStrandedTests
{
    private const int Stories = 1_000;

    private static readonly ApprovalPolicy[] Policies =
        [Approving.ToHr, Approving.Auto, Approving.Auto with { Levels = 1 }, Approving.ToHr with { Levels = 2, RemindAfterMinutes = null }];

    private static readonly LineClaim[] Lines = [Approving.Line1, Approving.Line2, Approving.Line3];

    private static readonly Gen<Step> AnyStep = Gen.Select(
        Gen.Int[0, 9], One, Gen.Int[0, Persons - 1], Gen.Int[0, 2], Gen.Enum<Verdict>(), Gen.Int[1, 3000], (kind, organisation, who, line, verdict, minutes) =>
            new Step(kind, organisation, Number(who), line, verdict, minutes));

    private static readonly Gen<Story> AnyStory = Gen.Select(
        Gen.Int[0, Policies.Length - 1], Gen.Int[0, Persons - 1], Gen.Int[0, Persons - 1], AnyStep.Array[1, 12], (policy, owner, officer, steps) =>
            new Story(Policies[policy], Number(owner), Number(officer), steps));

    [Fact]
    public void A_change_of_superior_delegation_or_vacancy_never_strands_a_submission() => AnyStory.Sample(
        story =>
        {
            var item = Approving.Item with { Owner = story.Owner };
            var (state, now, day) = (ApprovalDecider.Start(item), Approving.At("08:00"), Start);
            var organisation = story.Steps[0].Organisation;
            foreach (var step in story.Steps)
            {
                now = now.AddMinutes(step.Minutes);
                day = AgencyZone.Wib.DateOf(now);
                if (step.Changes)
                    organisation = step.Organisation;
                state = Apply(state, new ApprovalCommand.Reroute(organisation.ChainOf(story.Owner, day), now), story.Policy);
                if (Held(state, story.Policy, now) is { } before)
                    return Fail(before);
                state = Apply(state, CommandOf(step, story, state, organisation.ChainOf(story.Owner, day), now), story.Policy);
                if (Held(state, story.Policy, now) is { } after)
                    return Fail(after);
            }

            return Ends(state, story.Policy, now);
        },
        iter: Stories);

    [Fact]
    public void It_never_strands_a_request_for_a_group_one_of_which_may_be_the_superior() => AnyStory.Sample(
        story =>
        {
            Nip[] sent = [story.Owner, .. Enumerable.Range(0, Persons).Select(Number).Where(nip => nip != story.Owner).Take(story.Steps.Count % 4)];
            var form = Requesting.Form(Requesting.Leave(RequestKind.OfficialTrip), sent);
            var item = Approving.Item with { Owner = story.Owner, Kind = ItemKind.DutyRequest };
            var (now, organisation) = (Approving.At("08:00"), story.Steps[0].Organisation);
            var sender = story.Steps.Count % 2 == 0 ? new Actor(story.Owner) : new Actor(story.Officer, Office.UnitAdmin);
            var state = Apply(
                ApprovalDecider.Start(item), new ApprovalCommand.Submit(sender, form.Claims, organisation.ChainOf(story.Owner, Start), now), story.Policy);
            foreach (var step in story.Steps)
            {
                now = now.AddMinutes(step.Minutes);
                state = Apply(state, new ApprovalCommand.Reroute(step.Organisation.ChainOf(story.Owner, AgencyZone.Wib.DateOf(now)), now), story.Policy);
                if (Held(state, story.Policy, now) is { } stranded)
                    return Fail(stranded);
                if (step.Kind < 6)
                    state = Apply(state, new ApprovalCommand.DeadlinePassed(now), story.Policy);
                else if (state.Find(sent[step.Line % sent.Length].Value) is { Claim: var claim } && claim.About != step.Who)
                    state = Apply(state, new ApprovalCommand.Decide(new Actor(step.Who), [new LineDecision(claim.Id, Verdict.Verify)], now), story.Policy);
                if (Held(state, story.Policy, now) is { } after)
                    return Fail(after);
            }

            return Ends(state, story.Policy, now);
        },
        iter: Stories);

    [Fact]
    public void It_never_strands_an_objection_and_none_of_those_who_took_the_contested_decision_decides_it() => AnyStory.Sample(
        story =>
        {
            Nip[] barred = [.. new[] { story.Officer, Number(story.Steps.Count % Persons) }.Where(nip => nip != story.Owner).Take(story.Steps.Count % 3)];
            var contested = new ObjectionCase("O", ObjectionKind.VerificationOutcome, story.Owner, "x", "PST", barred, Approving.At("30 00:00"));
            var policy = new ObjectionPolicy(new DayLimit(5, Working: true), new DayLimit(1, Working: true)) { Levels = story.Policy.Levels, SilenceAccepts = story.Policy == Approving.Auto };
            var decider = new ObjectionDecider(policy, Sample.Calendar(), Sample.Units);
            var now = Approving.At("08:00");
            var state = Apply(decider, ObjectionDecider.Start(contested), new ObjectionCommand.File(story.Owner, "Alasan", story.Steps[0].Organisation.ChainOf(story.Owner, Start), now));
            foreach (var step in story.Steps)
            {
                now = now.AddMinutes(step.Minutes);
                state = Apply(decider, state, new ObjectionCommand.Reroute(step.Organisation.ChainOf(story.Owner, AgencyZone.Wib.DateOf(now)), now));
                if (step.Kind < 5)
                    state = Apply(decider, state, new ObjectionCommand.DeadlinePassed(now));
                if (Held(decider, state, barred, now) is { } stranded)
                    return Fail(stranded);
            }

            for (var ticks = 0; ObjectionDecider.NextDeadline(state) is { } due; ticks++)
            {
                state = Apply(decider, state, new ObjectionCommand.DeadlinePassed(due));
                if (ticks > Persons || Held(decider, state, barred, due) is not null)
                    return Fail("the clock never ends it");
            }

            return state is ObjectionState.Decided { By: null, Result: ObjectionResult.Accepted } || Settle(decider, state, Approving.Sdm, now) is ObjectionState.Decided;
        },
        iter: Stories);

    private static string? Held(ObjectionDecider decider, ObjectionState state, IReadOnlyList<Nip> barred, DateTimeOffset now)
    {
        if (state is not ObjectionState.Filed filed)
            return null;
        if (barred.Append(filed.Case.Owner).Any(nip => Settle(decider, state, new Actor(nip, Office.Hr), now) != state))
            return "one of those concerned decides";
        if (filed.DueAt is null)
            return filed.Why is null ? "nobody says why the personnel office has it" : Settle(decider, state, Approving.Sdm, now) == state ? "the personnel office may not decide it" : null;
        return filed.Chain.Superiors[filed.Level].Verifiers.Any(one => Settle(decider, state, new Actor(one.Nip), now) != state) ? null : "nobody who is asked may decide it";
    }

    private static ObjectionState Settle(ObjectionDecider decider, ObjectionState state, Actor by, DateTimeOffset now) =>
        Apply(decider, state, new ObjectionCommand.Decide(by, ObjectionResult.Rejected, "Alasan", now));

    private static ObjectionState Apply(ObjectionDecider decider, ObjectionState state, ObjectionCommand command) =>
        decider.Decide(state, command).Events.Aggregate(state, ObjectionDecider.Evolve);

    /// <summary>What is wrong, or <c>null</c>.</summary>
    private static string? Held(ApprovalState state, ApprovalPolicy policy, DateTimeOffset now)
    {
        if (!DecidesNothing(state, new Actor(state.Item.Owner, Office.Hr), policy, now))
            return "the owner decides";
        switch (state)
        {
            case ApprovalState.WithHr { Route.Why: null }:
                return "nobody says why the personnel office has it";
            case ApprovalState.Submitted { Route: var route } when route.Clock is null:
                return "it waits without a clock";
            case ApprovalState.Submitted { Route: var route }:
                var asked = route.Chain.Superiors[route.Level].Verifiers;
                return asked.Any(one => state.Pending.Any(line => MayDecide(state, new Actor(one.Nip), line, policy, now))) ? null : "nobody who is asked may decide anything";
            case ApprovalState.WithHr:
                return state.Pending.All(line => MayDecide(state, Approving.Sdm, line, policy, now)) ? null : "the personnel office may not decide it";
            case ApprovalState.Draft or ApprovalState.Returned:
                return null; // waits for the owner
            default:
                return state.Pending.Any() ? "a line waits for nobody" : null;
        }
    }

    private static bool DecidesNothing(ApprovalState state, Actor actor, ApprovalPolicy policy, DateTimeOffset now) =>
        state.Pending.All(line => !MayDecide(state, actor, line, policy, now));

    private static bool MayDecide(ApprovalState state, Actor actor, ApprovalLine line, ApprovalPolicy policy, DateTimeOffset now) =>
        line.Claim.About != actor.Nip
        && ApprovalDecider.Decide(state, new ApprovalCommand.Decide(actor, [new LineDecision(line.Id, Verdict.Verify)], now), policy, Approving.Time).Events.Count > 0;

    /// <summary>The clock alone ends it by the policy's last outcome; what is with the personnel office its officers end; what counts unreviewed is nobody's own.</summary>
    private static bool Ends(ApprovalState state, ApprovalPolicy policy, DateTimeOffset now)
    {
        for (var ticks = 0; ApprovalDecider.NextDeadline(state) is { } deadline; ticks++)
        {
            if (ticks > 4 * Persons)
                return Fail("the clock never ends it");
            now = deadline.At > now ? deadline.At : now;
            state = Apply(state, new ApprovalCommand.DeadlinePassed(now), policy);
            if (Held(state, policy, now) is { } stranded)
                return Fail(stranded);
        }

        if (state is ApprovalState.WithHr && policy.LastOutcome == LastOutcome.EscalateToHr)
            state = Apply(state, new ApprovalCommand.Decide(Approving.Sdm, [.. state.Pending.Select(line => new LineDecision(line.Id, Verdict.Verify))], now), policy);
        return state is ApprovalState.WithHr or ApprovalState.Draft or ApprovalState.Returned || !state.Pending.Any() || Fail("it has not ended");
    }

    private static ApprovalCommand CommandOf(Step step, Story story, ApprovalState state, VerifierChain chain, DateTimeOffset now)
    {
        var (owner, officer) = (new Actor(story.Owner), new Actor(story.Officer, Office.UnitAdmin));
        return step.Kind switch
        {
            0 or 1 => new ApprovalCommand.Submit(step.Kind == 0 ? owner : officer, [Lines[0], Lines[1]], chain, now),
            2 => new ApprovalCommand.AddLines(officer, [Lines[step.Line]], chain, now),
            3 => new ApprovalCommand.AddLines(owner, [Lines[step.Line]], chain, now),
            4 => new ApprovalCommand.Withdraw(owner, [Lines[step.Line].Id], now),
            5 => new ApprovalCommand.Resubmit(step.Line == 0 ? officer : owner, [], chain, now),
            6 or 7 => new ApprovalCommand.Decide(
                new Actor(step.Who), [new LineDecision(Lines[step.Line].Id, step.Verdict, Minutes: step.Verdict == Verdict.VerifyPart ? 1 : null, Reason: "Alasan")], now),
            8 => new ApprovalCommand.Return(new Actor(step.Who), "Alasan", now),
            _ => new ApprovalCommand.DeadlinePassed(now),
        };
    }

    private static ApprovalState Apply(ApprovalState state, ApprovalCommand command, ApprovalPolicy policy) =>
        ApprovalDecider.Decide(state, command, policy, Approving.Time).Events.Aggregate(state, ApprovalDecider.Evolve);

    private static bool Fail(string what) => throw new InvalidOperationException(what);

    private sealed record Story(ApprovalPolicy Policy, Nip Owner, Nip Officer, IReadOnlyList<Step> Steps);

    /// <param name="Kind">What happens at the same moment.</param>
    private sealed record Step(int Kind, AnyOrganisation Organisation, Nip Who, int Line, Verdict Verdict, int Minutes)
    {
        public bool Changes => Minutes % 3 != 0;
    }
}
