using EPerformance.Application.Allowance;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>
/// Works a month out under a draft and under what it is compared with, by the run of <c>calculate</c>. A fact that either policy has no rule for
/// is a gap, and with any gap there is no result: what nobody decided must not look like money saved.
/// </summary>
/// <param name="baseline"><c>null</c> for the full allowance without any rule.</param>
public sealed class SimulatePolicy(AllowancePolicy draft, AllowancePolicy? baseline)
{
    private const int BlockSize = 256;

    /// <param name="most">So many of those most affected.</param>
    /// <param name="progress">Gets the number of people done so far.</param>
    public (PolicySimulation? Simulation, IReadOnlyList<(AllowancePolicy Policy, PolicyGap Gap)> Gaps) Run(Bundle bundle, CivilMonth month, int most, IProgress<int>? progress = null)
    {
        var tried = new MonthCalculation(bundle, draft, month);
        var compared = baseline is null ? null : new MonthCalculation(bundle, baseline, month);
        var tally = new SimulationTally(most);
        var gaps = new List<(AllowancePolicy Policy, PolicyGap Gap)>();
        var done = 0;
        Parallel.For(0, (bundle.People.Count + BlockSize - 1) / BlockSize, block =>
        {
            var pays = new List<(PersonPay? Before, PersonPay? After)>();
            var missing = new List<(AllowancePolicy Policy, PolicyGap Gap)>();
            for (var i = block * BlockSize; i < Math.Min((block + 1) * BlockSize, bundle.People.Count); i++)
            {
                var after = Pay(tried, draft, i, missing);
                pays.Add((compared is null ? after?.Full() : Pay(compared, baseline!, i, missing), after));
            }

            lock (tally)
            {
                foreach (var (before, after) in pays)
                    tally.Add(before, after);
                gaps.AddRange(missing);
                done += pays.Count;
                progress?.Report(done);
            }
        });
        return gaps.Count > 0
            ? (null, [.. gaps.OrderBy(found => found.Gap.Nip.Value, StringComparer.Ordinal)])
            : (tally.Result(draft.Identity, baseline?.Identity, month.ToString()), []);
    }

    private static PersonPay? Pay(MonthCalculation calculation, AllowancePolicy policy, int person, List<(AllowancePolicy Policy, PolicyGap Gap)> missing)
    {
        var (facts, breakdown, gaps) = calculation.Of(person);
        missing.AddRange(gaps.Select(gap => (policy, gap)));
        return breakdown is null ? null : PersonPay.Of(facts.Assignments[^1].Assignment.UnitCode, [breakdown]);
    }
}
