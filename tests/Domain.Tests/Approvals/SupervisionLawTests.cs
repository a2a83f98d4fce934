using CsCheck;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>
/// Any organisation, also a nonsensical one: circles, people who are their own superior, vacant posts, unknown superiors, everybody away,
/// subordinates who act for their superior. No item may be stranded in it.
/// </summary>
public sealed class SupervisionLawTests
{
    private const int People = 7;

    private static readonly DateOnly Start = Sample.Date("2026-03-02");

    private static readonly Gen<DateRange> AnyDays =
        Gen.Select(Gen.Int[-3, 12], Gen.Int[0, 12], (from, length) => new DateRange(Start.AddDays(from), Start.AddDays(from + length)));

    /// <summary>Superiors 0 to 7: 7 is unknown; -1 is none.</summary>
    private static readonly Gen<Person> AnyPerson = Gen.Select(
        AnyDays,
        Gen.Int[-1, People],
        Gen.Int[-1, People],
        Gen.Bool,
        (days, first, second, stays) => new Person(
            default,
            "",
            stays
                ? [Post(new DateRange(DateOnly.MinValue, days.From), first), Post(DateRange.Since(days.From.AddDays(1)), second)]
                : [Post(days, first)]));

    private static readonly Gen<Organisation> AnyOrganisation = Gen.Select(
        AnyPerson.Array[People],
        Gen.Select(Gen.Enum<StandInKind>(), Gen.Int[0, People], Gen.Int[0, People], AnyDays).Array[0, 8],
        Gen.Select(Gen.Int[0, People], AnyDays).Array[0, 6],
        (people, standIns, away) => new Organisation(
            people.Select((person, index) => person with { Nip = Number(index) }).ToDictionary(person => person.Nip),
            [.. standIns.Select(one => new StandIn(one.Item1, Number(one.Item2), Number(one.Item3), one.Item4, "SK"))],
            [.. away.Select(one => (Number(one.Item1), one.Item2))]));

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
    public void Whatever_changes_from_day_to_day_the_item_never_strands() => Gen.Select(AnyOrganisation, AnyOrganisation, Gen.Int[0, People - 1]).Sample(
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

    private static void ForEveryone(Func<Organisation, Nip, DateOnly, VerifierChain, bool> holds) =>
        Gen.Select(AnyOrganisation, Gen.Int[0, 10]).Sample(
            (organisation, day) => Enumerable.Range(0, People).All(index =>
                holds(organisation, Number(index), Start.AddDays(day), organisation.ChainOf(Number(index), Start.AddDays(day)))),
            iter: 500);

    private static Nip Number(int index) => Nip.Parse($"P{index}");

    private static Assignment Post(DateRange days, int superior) =>
        new(days, EmploymentType.Pns, "PST", "Jabatan", 7, superior < 0 ? null : Number(superior));

    private sealed record Organisation(
        IReadOnlyDictionary<Nip, Person> People, IReadOnlyList<StandIn> StandIns, IReadOnlyList<(Nip Nip, DateRange Days)> Away)
    {
        public VerifierChain ChainOf(Nip person, DateOnly date) => new Supervision(People, StandIns, Away).ChainOf(person, date);

        public bool IsAway(Nip nip, DateOnly date) => Away.Any(row => row.Nip == nip && row.Days.Contains(date));
    }
}
