using EPerformance.Application.Bundles;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>Works out a month for everybody in a bundle. People are independent of each other, so blocks of them run side by side.</summary>
public sealed class MonthCalculation(Bundle bundle, AllowancePolicy policy, CivilMonth month)
{
    private const int BlockSize = 256;
    private readonly MonthReader _reader = new(month, bundle.Units, bundle.Calendar);

    /// <param name="days">Whether the days are wanted too.</param>
    /// <param name="progress">Gets the number of people done so far.</param>
    public MonthResult Run(bool days, IProgress<int>? progress = null)
    {
        var blocks = new ResultBlock[(bundle.People.Count + BlockSize - 1) / BlockSize];
        var done = 0;
        Parallel.For(0, blocks.Length, block =>
        {
            var first = block * BlockSize;
            var people = Math.Min(BlockSize, bundle.People.Count - first);
            blocks[block] = RunBlock(first, people, days);
            progress?.Report(Interlocked.Add(ref done, people));
        });
        return new MonthResult(blocks);
    }

    /// <summary>One person with everything that the explanation needs; <c>null</c> when nobody has that number.</summary>
    public (PersonMonth Facts, AllowanceBreakdown? Breakdown, IReadOnlyList<PolicyGap> Gaps)? Explain(Nip nip)
    {
        for (var i = 0; i < bundle.People.Count; i++)
        {
            if (bundle.People[i].Nip != nip)
                continue;
            var facts = Facts(i);
            var (breakdown, gaps) = AllowanceCalculator.Calculate(policy, facts);
            return (facts, breakdown, gaps);
        }

        return null;
    }

    private ResultBlock RunBlock(int first, int people, bool days)
    {
        using var block = new ResultBlockWriter(policy.Identity, days);
        for (var i = first; i < first + people; i++)
        {
            var facts = Facts(i);
            var (breakdown, gaps) = AllowanceCalculator.Calculate(policy, facts);
            block.Add(facts, breakdown, gaps);
        }

        return block.Close();
    }

    private PersonMonth Facts(int person) => _reader.Read(bundle.People[person], bundle.Punches.Of(person), bundle.Absences[person]);
}
