using EPerformance.Application.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>
/// Compares two policies on frozen people. Who has no result in the period itself is left out and named; whom only the draft leaves without an
/// answer is a gap, and with any gap there is no result: what nobody decided must not look like money saved.
/// </summary>
/// <param name="compared"><c>null</c> for the full allowance without any rule.</param>
internal sealed class FrozenComparison(PeriodId id, IReadOnlyDictionary<CivilMonth, AllowancePolicy> tried, IReadOnlyDictionary<CivilMonth, AllowancePolicy>? compared, int most)
{
    private const int GapsTold = 100;

    private readonly SimulationTally _tally = new(most);
    private readonly List<FailedPerson> _leftOut = [];
    private readonly List<FailedPerson> _gaps = [];

    /// <param name="facts">Of the people of its bucket.</param>
    public void Add(FrozenPerson person, RunFacts facts)
    {
        if (person.Failure is { } hole)
        {
            Note(_leftOut, person, hole);
            return;
        }

        var before = default(PersonPay);
        if (compared is not null)
        {
            var (months, reason) = PersonCalculation.MonthsOf(id.Period, compared, person, facts, Unforeseen.Unlogged);
            if (reason is { } failed)
            {
                Note(_leftOut, person, failed);
                return;
            }

            before = PersonPay.Of(person.UnitCode, months);
        }

        var (now, gap) = PersonCalculation.MonthsOf(id.Period, tried, person, facts, Unforeseen.Unlogged);
        if (gap is { } missing)
        {
            Note(_gaps, person, missing);
            return;
        }

        var after = PersonPay.Of(person.UnitCode, now);
        _tally.Add(compared is null ? after?.Full() : before, after);
    }

    public PeriodSimulation Result(int version)
    {
        if (_gaps.Count > 0)
            return PeriodSimulation.Refused(PolicyToolViolations.Gaps, gaps: [.. InOrder(_gaps).Take(GapsTold)]);
        var simulation = _tally.Result(tried[id.Period.Months[^1]].Identity, compared?[id.Period.Months[^1]].Identity, id.ToString());
        return new PeriodSimulation(version, simulation, [.. InOrder(_leftOut)], null, [], []);
    }

    private static IOrderedEnumerable<FailedPerson> InOrder(List<FailedPerson> people) => people.OrderBy(person => person.Nip.Value, StringComparer.Ordinal);

    private static void Note(List<FailedPerson> list, FrozenPerson person, Text reason) => list.Add(new FailedPerson(person.Nip, person.Name, person.UnitCode, reason));
}
