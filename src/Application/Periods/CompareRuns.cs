using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Two runs side by side: two versions of a period, a shadow period and the real one, or two periods. Works on kept results, so it shows what was signed and
/// not what would be calculated today.
/// </summary>
public sealed class CompareRuns(PeriodResults access, IAllowanceStore results)
{
    /// <param name="after">NIP of the last person of the page before; <c>null</c> begins.</param>
    /// <param name="size">How many changed people with their lines; sums are over all.</param>
    public async Task<Seen<RunComparison>> RunAsync(
        RunChoice before, RunChoice now, Caller caller, string? after, int size, CancellationToken cancellationToken)
    {
        var (older, _, olderRefusal) = await access.OpenAsync(before.Id, before.Version, caller, cancellationToken).ConfigureAwait(false);
        var (newer, scope, refusal) = await access.OpenAsync(now.Id, now.Version, caller, cancellationToken).ConfigureAwait(false);
        if ((olderRefusal ?? refusal) is { } refused)
            return refused;
        var comparison = new RunTally(person => scope!.Holds(person.UnitCode));
        await comparison.ReadAsync(
            results.AllAsync(before.Id, older, cancellationToken), results.AllAsync(now.Id, newer, cancellationToken), cancellationToken).ConfigureAwait(false);
        var page = comparison.Changed.Where(pair => after is null || string.CompareOrdinal(pair.Nip.Value, after) > 0).Take(size).ToList();
        var people = new List<ComparedPerson>();
        foreach (var pair in page)
        {
            var then = pair.Before is null ? null : await results.FindAsync(before.Id, older, pair.Nip, cancellationToken).ConfigureAwait(false);
            var since = pair.After is null ? null : await results.FindAsync(now.Id, newer, pair.Nip, cancellationToken).ConfigureAwait(false);
            people.Add(new ComparedPerson(pair, LineDifferences.Of(LinesOf(then), LinesOf(since))));
        }

        return new Seen<RunComparison>(newer, new RunComparison(older, comparison.Sum, people, page.Count == size && size > 0 ? page[^1].Nip.Value : null), null);
    }

    internal static IEnumerable<ComparedLine> LinesOf(PersonResult? person) => person is null
        ? []
        : ExplainedMonth.Read(person.Explanation).SelectMany(month => month.Lines.Select(line =>
            month.Corrects is null ? line : line with { Code = $"RAPEL {month.Month} {line.Code}" }));
}

/// <param name="Version"><c>null</c> for the newest run.</param>
public readonly record struct RunChoice(PeriodId Id, int? Version);

/// <param name="OlderVersion">Of the run that is compared with.</param>
/// <param name="People">In order of NIP, with the rules that came to something else.</param>
/// <param name="Next">Where the next page begins after; <c>null</c> when this is the last.</param>
public sealed record RunComparison(int OlderVersion, ComparisonSum Sum, IReadOnlyList<ComparedPerson> People, string? Next);

public sealed record ComparedPerson(ComparedPair Pair, IReadOnlyList<LineDifference> Lines);

/// <summary>One person in two runs. One of them may not have the person.</summary>
/// <param name="OnlyPay">Nothing but amounts is known of the older one.</param>
public sealed record ComparedPair(Nip Nip, PersonResult? Before, PersonResult? After, bool OnlyPay = false)
{
    public PersonResult Known => After ?? Before!;

    public long PaidBefore => PaidOf(Before);

    public long PaidAfter => PaidOf(After);

    public long Change => PaidAfter - PaidBefore;

    /// <summary>Equal sums may still come from other lines; such a person is not shown.</summary>
    public bool IsChanged => Change != 0 || (!OnlyPay && (Before?.Base != After?.Base || Before?.JobClass != After?.JobClass));

    private static long PaidOf(PersonResult? person) => person is null ? 0 : person.Payable + person.Difference;
}

/// <summary>Over everybody whom the caller may see, whole rupiah, differences of earlier periods included.</summary>
public sealed record ComparisonSum(int People, int Gain, int Lose, int Same, int Joined, int Gone, long Before, long After)
{
    public long Change => After - Before;
}
