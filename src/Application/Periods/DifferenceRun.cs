using EPerformance.Application.Ports;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Differences (<i>rapel</i>): what earlier periods would come to by the facts of now, less what has been paid for them, rule by rule. One
/// level deep: a corrected period is calculated from its own facts, its own corrections count as paid. Reads only what is frozen and locked.
/// </summary>
internal sealed class DifferenceRun(
    IPeriodStore periods, IAllowanceStore results, FreezeManifest manifest, IReadOnlyDictionary<PeriodId, IReadOnlyDictionary<CivilMonth, AllowancePolicy>> policies, Unforeseen unforeseen)
{
    private readonly Dictionary<PeriodId, HashSet<Nip>> _failedThen = [];

    /// <summary>The results with the differences of these people, and who could not be recalculated.</summary>
    public async Task<BucketResults> AddAsync(BucketResults done, IReadOnlyList<FrozenPerson> people, RunFacts facts, CancellationToken cancellationToken)
    {
        var byNip = done.Results.ToDictionary(result => result.Nip);
        var failed = done.Failed.ToList();
        foreach (var person in people.Where(person => person.Corrections.Count > 0 && done.Failed.All(one => one.Nip != person.Nip)))
        {
            var differences = new List<PeriodDifference>();
            var reasons = new List<Text>();
            foreach (var correction in person.Corrections)
            {
                var (difference, reason) = await OfAsync(person, correction, facts, cancellationToken).ConfigureAwait(false);
                if (reason is { } why)
                    reasons.Add(new Text($"rapel {correction.Period}: {why.Id}", $"difference of {correction.Period}: {why.En}"));
                else if (difference is not null)
                    differences.Add(difference);
            }

            if (differences.Count > 0 && Paid(person, byNip.GetValueOrDefault(person.Nip), differences, reasons) is { } paid)
                byNip[person.Nip] = paid;
            // One entry a person, however many periods: each entry waits for a decision of its own.
            if (reasons.Count > 0)
                failed.Add(new FailedPerson(person.Nip, person.Name, person.UnitCode, new Text(string.Join("; ", reasons.Select(why => why.Id)), string.Join("; ", reasons.Select(why => why.En)))));
        }

        return new BucketResults([.. byNip.Values.OrderBy(result => result.Nip)], [.. failed.OrderBy(one => one.Nip)]);
    }

    private async Task<(PeriodDifference? Difference, Text? Reason)> OfAsync(FrozenPerson person, FrozenCorrection correction, RunFacts facts, CancellationToken cancellationToken)
    {
        var corrected = manifest.Corrects.Single(one => one.Id == correction.Period);
        var calculation = new PersonCalculation(correction.Period.Period, policies[correction.Period], facts, unforeseen);
        if (correction.Months.Count > 0)
            calculation.Add(new FrozenPerson(person.Nip, person.Name, correction.Months, correction.Facts, correction.Failure));
        var paid = await results.FindAsync(corrected.Id, corrected.Version, person.Nip, cancellationToken).ConfigureAwait(false);
        if (calculation.Done.Failed is [var failure, ..])
            return paid is null && await HadFailedAsync(corrected, person.Nip, cancellationToken).ConfigureAwait(false) ? (null, null) : (null, failure.Reason);
        var later = new List<PersonResult>();
        foreach (var run in corrected.CorrectedIn)
        {
            if (await results.FindAsync(run.Id, run.Version, person.Nip, cancellationToken).ConfigureAwait(false) is { } kept)
                later.Add(kept);
        }

        try
        {
            return Between(corrected, correction, paid, later, calculation.Done.Results is [var result, ..] ? result : null);
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            return (null, unforeseen.ReasonOf(error));
        }
    }

    /// <param name="paid">Of the corrected period.</param>
    /// <param name="later">Of the runs that may have corrected it since.</param>
    private (PeriodDifference? Difference, Text? Reason) Between(
        CorrectedPeriod corrected, FrozenCorrection correction, PersonResult? paid, IReadOnlyList<PersonResult> later, PersonResult? now)
    {
        var before = ExplainedMonth.Read(paid?.Explanation ?? "").Where(month => month.Corrects is null)
            .Concat(later.SelectMany(kept => ExplainedMonth.Read(kept.Explanation)).Where(month => month.Corrects == corrected.RunId)).ToList();
        var difference = PeriodDifference.Of(corrected, before, ExplainedMonth.Read(now?.Explanation ?? ""));
        if (difference is { Payable: < 0 } && correction.Lost.Count > 0)
            return (null, LostText(correction.Lost));
        return (difference is null || (difference.Payable < 0 && !manifest.NegativeDifferences) ? null : difference, null);
    }

    /// <returns><c>null</c> when the differences cannot be put with the result; the reason is added.</returns>
    private PersonResult? Paid(FrozenPerson person, PersonResult? own, IReadOnlyList<PeriodDifference> differences, List<Text> reasons)
    {
        try
        {
            return (own ?? Nothing(person)).With(differences);
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            reasons.Add(unforeseen.ReasonOf(error));
            return null;
        }
    }

    private async Task<bool> HadFailedAsync(CorrectedPeriod corrected, Nip nip, CancellationToken cancellationToken)
    {
        if (!_failedThen.TryGetValue(corrected.Id, out var failed))
        {
            var totals = await PeriodTotals.OfAsync(periods, corrected.Id, corrected.Version, cancellationToken).ConfigureAwait(false);
            _failedThen[corrected.Id] = failed = [.. totals.Failed.Select(one => one.Nip)];
        }

        return failed.Contains(nip);
    }

    private static Text LostText(IReadOnlyList<string> files)
    {
        var names = string.Join(", ", files);
        return new Text(
            $"baris pegawai ini yang dulu ada di {names} tidak ada dalam impor sekarang; uang tidak ditarik kembali karena baris yang hilang",
            $"rows about this person that {names} had are not in the import of now; nothing is taken back for rows that are missing");
    }

    private static PersonResult Nothing(FrozenPerson person) => new(person.Nip, person.Name, person.UnitCode, person.LastAssignment?.JobClass, 0, 0, "[]");
}

/// <summary>What an earlier period comes to more or less, month by month.</summary>
public sealed record PeriodDifference(CorrectedPeriod Corrected, IReadOnlyList<MonthDifference> Months)
{
    /// <summary>Whole rupiah; negative when too much was paid.</summary>
    public long Payable => Months.Sum(month => month.Payable);

    /// <returns><c>null</c> when nothing has to be paid or taken back.</returns>
    internal static PeriodDifference? Of(CorrectedPeriod corrected, IReadOnlyList<ExplainedMonth> before, IReadOnlyList<ExplainedMonth> after)
    {
        var months = before.Concat(after).Select(month => month.Month).Distinct().Order()
            .Select(month => MonthDifference.Of(month, [.. before.Where(one => one.Month == month)], after.SingleOrDefault(one => one.Month == month)))
            .Where(month => month.Payable != 0)
            .ToList();
        return months.Sum(month => month.Payable) == 0 ? null : new PeriodDifference(corrected, months);
    }
}

/// <param name="PolicyJson">The policy of the newer calculation, of the older where there is none.</param>
public sealed record MonthDifference(CivilMonth Month, IReadOnlyList<LineDifference> Lines, long Payable, string PolicyJson)
{
    internal static MonthDifference Of(CivilMonth month, IReadOnlyList<ExplainedMonth> before, ExplainedMonth? after) => new(
        month,
        LineDifferences.Of(before.SelectMany(one => one.Lines), after?.Lines ?? []),
        (after?.Payable ?? 0) - before.Sum(one => one.Payable),
        (after ?? before[0]).PolicyJson);
}
