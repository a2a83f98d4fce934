using CsCheck;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using static EPerformance.Domain.Tests.Approvals.AnyOrganisation;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>In any organisation, also a nonsensical one (<see cref="AnyOrganisation"/>), no item may be stranded.</summary>
public sealed class SupervisionLawTests
{
    [Fact]
    public void Nobody_is_in_the_own_chain() => ForEveryone((_, person, _, chain) =>
        chain.Superiors.All(level => level.Verifiers.Count > 0 && level.Find(person) is null));

    [Fact]
    public void Everybody_in_a_chain_is_in_office_and_is_waited_for_once() => ForEveryone((organisation, _, date, chain) =>
        chain.Superiors.SelectMany(level => level.Verifiers).All(one => organisation.People.GetValueOrDefault(one.Nip)?.AssignmentOn(date) is not null)
        && chain.Superiors.DistinctBy(level => level.Awaited.Nip).Count() == chain.Superiors.Count
        && chain.Superiors.All(level => level.Verifiers.DistinctBy(one => one.Nip).Count() == level.Verifiers.Count));

    [Fact]
    public void Who_is_away_is_waited_for_only_when_nobody_is_there() => ForEveryone((organisation, _, date, chain) =>
        chain.Superiors.Count(level => level.Verifiers.All(one => organisation.IsAway(one.Nip, date))) <= 1
        && chain.Superiors.SkipLast(1).All(level => !organisation.IsAway(level.Awaited.Nip, date)));

    [Fact]
    public void Whoever_is_asked_finds_the_person_from_above() => ForEveryone((organisation, person, date, chain) =>
        chain.Superiors.Index().All(level => level.Item.Verifiers.All(one => organisation.Supervision.MayVerify(one.Nip, date, level.Index).Contains(person))));

    [Fact]
    public void Above_whom_nobody_stands_is_found_without_looking_at_everybody() => ForEveryone((organisation, person, date, chain) =>
        chain.Superiors.Count > 0 || organisation.Supervision.MayHaveNobodyAbove(date).Contains(person));

    [Fact]
    public void Every_silence_ends_at_the_personnel_office_and_at_each_level_somebody_else_can_decide() => ForEveryone((_, person, _, chain) =>
    {
        var item = Item with { Owner = person };
        var scenario = Draft(ToHr, item).After(new ApprovalCommand.Submit(new Actor(person), [Line1], chain, At("08:00")));
        for (var level = 0; level < chain.Superiors.Count; level++)
        {
            if (scenario.State is not ApprovalState.Submitted { Route: var route } || route.Level != level)
                return false;
            var here = scenario;
            var all = chain.Superiors[level].Verifiers.Select(one => here.When(Decide(new Actor(one.Nip), "09:00", Verify(Line1))).State);
            if (all.Any(state => state is not ApprovalState.Decided))
                return false;
            scenario = scenario.After(new ApprovalCommand.DeadlinePassed(route.Clock!.DueAt));
        }

        return scenario.State is ApprovalState.WithHr && scenario.When(Decide(Sdm, "31 09:00", Verify(Line1))).State is ApprovalState.Decided;
    });

    [Fact]
    public void Whatever_changes_from_day_to_day_the_item_never_strands() => Gen.Select(One, One, Gen.Int[0, Persons - 1]).Sample(
        (before, after, who) =>
        {
            var person = Number(who);
            var item = Item with { Owner = person };
            var scenario = Draft(ToHr, item).After(new ApprovalCommand.Submit(new Actor(person), [Line1], before.ChainOf(person, Start), At("08:00")));
            for (var day = 0; day < 20 && scenario.State is ApprovalState.Submitted submitted; day++)
            {
                var organisation = day % 2 == 0 ? after : before;
                var now = submitted.Route.Clock!.DueAt;
                var moved = scenario.When(new ApprovalCommand.Reroute(organisation.ChainOf(person, Start.AddDays(day)), now.AddSeconds(-1)));
                scenario = moved.Decision.Events.Count == 0 ? scenario : moved.Accepted();
                if (ApprovalDecider.NextDeadline(scenario.State) is not null)
                    scenario = scenario.When(new ApprovalCommand.DeadlinePassed(now.AddDays(5))).Accepted();
            }

            return scenario.When(Decide(Sdm, "31 09:00", Verify(Line1))).State is ApprovalState.Decided;
        },
        iter: 500);

    private static void ForEveryone(Func<AnyOrganisation, Nip, DateOnly, VerifierChain, bool> holds) =>
        Gen.Select(One, Gen.Int[0, 10]).Sample(
            (organisation, day) => Enumerable.Range(0, Persons).All(index =>
                holds(organisation, Number(index), Start.AddDays(day), organisation.ChainOf(Number(index), Start.AddDays(day)))),
            iter: 500);
}
