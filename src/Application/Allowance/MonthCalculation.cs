using System.Collections.Concurrent;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>Works out a month for everybody in a bundle. People are independent of each other, so blocks of them run side by side.</summary>
public sealed class MonthCalculation(Bundle bundle, AllowancePolicy policy, CivilMonth month)
{
    private const int BlockSize = 256;
    private readonly PeriodReader _reader = new(PeriodOf(policy, month), bundle.Units, bundle.Calendar);
    private readonly BundleFacts _facts = new(bundle);

    /// <param name="files">Gets everybody's lines in order of NIP; to be completed by the caller when there are no gaps.</param>
    /// <param name="progress">Gets the number of people done so far.</param>
    public MonthResult Run(ResultFiles files, IProgress<int>? progress = null)
    {
        var totals = new MonthResult[(bundle.People.Count + BlockSize - 1) / BlockSize];
        var free = new ConcurrentBag<ResultBlock>();
        var done = 0;
        Parallel.For(0, totals.Length, index =>
        {
            var first = index * BlockSize;
            var people = Math.Min(BlockSize, bundle.People.Count - first);
            var block = free.TryTake(out var used) ? used : new ResultBlock(policy.Identity, files.WantDays);
            Fill(block, first, people);
            totals[index] = block.Totals;
            files.Add(index, block, written =>
            {
                written.Clear();
                free.Add(written);
            });
            progress?.Report(Interlocked.Add(ref done, people));
        });
        foreach (var block in free)
            block.Dispose();
        return new MonthResult(
            totals.Sum(block => block.People), totals.Sum(block => block.Base), totals.Sum(block => block.Payable), [.. totals.SelectMany(block => block.Gaps)]);
    }

    /// <summary>One person with everything that the explanation needs; <c>null</c> when nobody has that number.</summary>
    public (PersonMonth Facts, AllowanceBreakdown? Breakdown, IReadOnlyList<PolicyGap> Gaps)? Explain(Nip nip)
    {
        for (var i = 0; i < bundle.People.Count; i++)
        {
            if (bundle.People[i].Nip != nip)
                continue;
            return Of(i);
        }

        return null;
    }

    /// <param name="person">Index in the bundle.</param>
    public (PersonMonth Facts, AllowanceBreakdown? Breakdown, IReadOnlyList<PolicyGap> Gaps) Of(int person)
    {
        var facts = Facts(person);
        var (breakdown, gaps) = AllowanceCalculator.Calculate(policy, facts);
        return (facts, breakdown, gaps);
    }

    private void Fill(ResultBlock block, int first, int people)
    {
        for (var i = first; i < first + people; i++)
        {
            var (facts, breakdown, gaps) = Of(i);
            block.Add(facts, breakdown, gaps);
        }

        block.Finish();
    }

    private static PayPeriod PeriodOf(AllowancePolicy policy, CivilMonth month) =>
        policy.Period == PeriodKind.Quarterly ? PayPeriod.QuarterOf(month) : PayPeriod.Month(month);

    private PersonMonth Facts(int person) => _reader.Read(bundle.People[person], bundle.Punches.Of(person), bundle.Absences[person], _facts.RosterOf(bundle.People[person].Nip)) with
    {
        Facts = _facts.Of(bundle.People[person].Nip),
    };
}
