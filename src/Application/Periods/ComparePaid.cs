using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Allowance;

namespace EPerformance.Application.Periods;

/// <summary>
/// A run beside what was really paid, as two runs are compared: what was paid is <c>before</c>. The list knows no class and no full allowance, so only amounts are
/// compared, before tax; lines whose codes are rules of the run are compared with these rules, others stand alone.
/// </summary>
public sealed class ComparePaid(PeriodResults access, IAllowanceStore results, IPaidLists lists)
{
    /// <returns>Neither a value nor a refusal before the first list was imported: there is nothing to compare with yet.</returns>
    /// <param name="after">NIP of the last person of the page before; <c>null</c> begins.</param>
    /// <param name="size">How many changed people with their lines; sums are over all.</param>
    public async Task<Seen<PaidComparison>> RunAsync(RunChoice run, Caller caller, string? after, int size, CancellationToken cancellationToken)
    {
        var (version, scope, refusal) = await access.OpenAsync(run.Id, run.Version, caller, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        if (await lists.FindAsync(run.Id, cancellationToken).ConfigureAwait(false) is not { } list)
            return new Seen<PaidComparison>(version, null, null);
        var paid = (await lists.PeopleAsync(list, cancellationToken).ConfigureAwait(false)).ToDictionary(person => person.Nip);
        var tally = new RunTally(person => scope!.Holds(person.UnitCode), onlyPay: true);
        await tally.ReadAsync(AsResults(paid.Values), results.AllAsync(run.Id, version, cancellationToken), cancellationToken).ConfigureAwait(false);
        var page = tally.Changed.Where(pair => after is null || string.CompareOrdinal(pair.Nip.Value, after) > 0).Take(size).ToList();
        var people = new List<ComparedPerson>();
        foreach (var pair in page)
        {
            var calculated = pair.After is null ? null : await results.FindAsync(run.Id, version, pair.Nip, cancellationToken).ConfigureAwait(false);
            people.Add(new ComparedPerson(pair, LineDifferences.Of(paid.GetValueOrDefault(pair.Nip)?.Compared ?? [], CompareRuns.LinesOf(calculated))));
        }

        return new Seen<PaidComparison>(version, new PaidComparison(list, tally.Sum, people, page.Count == size && size > 0 ? page[^1].Nip.Value : null), null);
    }

    private static async IAsyncEnumerable<PersonResult> AsResults(IEnumerable<PaidPerson> people)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var person in people.OrderBy(person => person.Nip))
            yield return new PersonResult(person.Nip, person.Name, "", null, 0, person.Rounded, "");
    }
}

/// <param name="People">In order of NIP, with what came to something else.</param>
/// <param name="Next">Where the next page begins after; <c>null</c> when this is the last.</param>
public sealed record PaidComparison(PaidList List, ComparisonSum Sum, IReadOnlyList<ComparedPerson> People, string? Next);
