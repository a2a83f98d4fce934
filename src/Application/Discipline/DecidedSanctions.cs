using System.Globalization;
using EPerformance.Application.Bundles;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.Discipline;

/// <summary>Decided sanctions as the facts that policies read: rows of <c>sanctions.csv</c>. What a sanction costs, the policy says.</summary>
public sealed class DecidedSanctions(IDisciplineStore store, IBuckets buckets)
{
    public const string FileName = "sanctions.csv";

    /// <summary>Years back in which a case may lie whose sanction still runs.</summary>
    private const int YearsBack = 2;

    /// <summary>An empty table for an agency that decides here and imports none.</summary>
    public static FactTable Table { get; } = new(FileName, true, ["nip", "kind", "date_from", "date_to", "document"], []);

    /// <summary>Whether anybody has a sanction that began before the end of a period. One read per year looked at.</summary>
    public async Task<bool> AreKeptAsync(PayPeriod paid, CancellationToken cancellationToken) => (await InAsync(paid, cancellationToken).ConfigureAwait(false)).Count > 0;

    /// <param name="columns">Of the table that the rows join.</param>
    internal async Task<DecidedFacts> OfBucketAsync(int bucket, PayPeriod paid, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var rows = (await InAsync(paid, cancellationToken).ConfigureAwait(false))
            .Where(one => buckets.Of(one.Id.Person) == bucket)
            .ToLookup(one => one.Id.Person, one => new FrozenFact(FileName, [.. columns.Select(column => Value(column, one))]));
        return new DecidedFacts(FileName, columns, ["kind", "date_from"], rows);
    }

    private async Task<IReadOnlyList<DisciplineCase>> InAsync(PayPeriod paid, CancellationToken cancellationToken)
    {
        var found = new List<DisciplineCase>();
        for (var year = paid.Last.Year - YearsBack; year <= paid.Last.Year; year++)
            found.AddRange((await store.OfYearAsync(year, cancellationToken).ConfigureAwait(false)).Select(stored => stored.Case).Where(one => one.Ruling is { Sanction: not null, Days: { } days } && days.From <= paid.Range.To));
        return found;
    }

    private static string Value(string column, DisciplineCase one)
    {
        var ruling = one.Ruling!;
        return column switch
        {
            "nip" => one.Id.Person.Value,
            "kind" => ruling.Sanction!,
            "date_from" => Date(ruling.Days!.Value.From),
            "date_to" => ruling.Days!.Value.To == DateOnly.MaxValue ? "" : Date(ruling.Days.Value.To),
            "document" => ruling.Document,
            _ => "",
        };
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
