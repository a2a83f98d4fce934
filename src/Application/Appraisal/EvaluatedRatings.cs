using EPerformance.Application.Bundles;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>
/// Decided evaluations as the facts that policies read: rows of <c>ratings.csv</c>, which an agency without evaluation here imports. A quarter rates each of its months.
/// </summary>
public sealed class EvaluatedRatings(IRatingStore ratings, IEvaluationStore evaluations, IUnitAppraisalStore units)
{
    public const string FileName = "ratings.csv";

    /// <summary>An empty table for an agency that evaluates here and imports none.</summary>
    public static FactTable Table { get; } = new(FileName, true, ["nip", "period", "work_result", "behaviour"], []);

    /// <summary>Whether the agency evaluates here what a period may be paid by: some unit has a predicate of its year or of the year before.</summary>
    public async Task<bool> AreKeptAsync(PayPeriod paid, CancellationToken cancellationToken) =>
        await units.AnyAsync(paid.Last.Year, cancellationToken).ConfigureAwait(false) || await units.AnyAsync(paid.Last.Year - 1, cancellationToken).ConfigureAwait(false);

    /// <summary>Rows about a bucket's people that a policy may ask for when the period is paid.</summary>
    /// <param name="columns">Of the table that they join.</param>
    internal async Task<DecidedFacts> OfBucketAsync(int bucket, PayPeriod paid, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var rows = new List<(Nip Nip, FrozenFact Fact)>();
        for (var year = paid.Last.Year - 1; year <= paid.Last.Year; year++)
        {
            await foreach (var stored in ratings.OfBucketAsync(bucket, year, cancellationToken).ConfigureAwait(false))
            {
                var named = PeriodsOf(stored.Id.Period).Where(period => IsAskedFor(period, paid)).ToList();
                if (named.Count == 0 || (stored.Rating ?? await DecidedAsync(evaluations, stored.Id, cancellationToken).ConfigureAwait(false)) is not { } rating)
                    continue;
                rows.AddRange(named.Select(period => (stored.Id.Person, new FrozenFact(FileName, [.. columns.Select(column => Value(column, stored.Id.Person, period.Text, rating))]))));
            }
        }

        return new DecidedFacts(FileName, columns, ["period"], rows.ToLookup(row => row.Nip, row => row.Fact));
    }

    /// <summary>What was announced and not written says the evaluation itself.</summary>
    internal static async Task<Rating?> DecidedAsync(IEvaluationStore evaluations, EvaluationId id, CancellationToken cancellationToken) =>
        (await evaluations.FindAsync(id, cancellationToken).ConfigureAwait(false))?.Evaluation.InForce is { } ruling ? new Rating(ruling.Work.Rating!.Value, ruling.Behaviour.Rating!.Value) : null;

    private static IEnumerable<(int Year, int? Month, string Text)> PeriodsOf(AppraisalPeriod period) =>
        period.IsAnnual ? [(period.Year, null, period.ToString())] : period.Months.Select(month => (month.Year, (int?)month.Month, month.ToString()));

    private static bool IsAskedFor((int Year, int? Month, string Text) rated, PayPeriod paid) =>
        Enum.GetValues<FactPeriod>().Any(asked => asked.Covers(paid.Range, rated.Year, rated.Month));

    private static string Value(string column, Nip nip, string period, Rating rating) => column switch
    {
        "nip" => nip.Value,
        "period" => period,
        "work_result" => Word(rating.WorkResult),
        "behaviour" => Word(rating.Behaviour),
        _ => "",
    };

    private static string Word(Expectation rating) => rating switch
    {
        Expectation.Above => "ABOVE",
        Expectation.Meets => "MEETS",
        _ => "BELOW",
    };
}
