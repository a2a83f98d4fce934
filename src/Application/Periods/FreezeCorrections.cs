using EPerformance.Application.Bundles;
using EPerformance.Application.Json;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Looks at the facts of earlier periods again and keeps those of people for whom they are not what the period was paid from. Found by
/// freezing again and comparing, never by comparing times; people who have left are among them.
/// </summary>
internal sealed class FreezeCorrections(IFrozenFacts frozen, MonthSources sources, IBuckets buckets, Unforeseen unforeseen)
{
    // They change nobody's allowance.
    private static readonly HashSet<string> NotOfPay = new(StringComparer.Ordinal) { "bank_accounts.csv", "tax.csv" };

    public async Task<IReadOnlyList<FrozenPerson>> AddAsync(
        FreezeManifest manifest, int bucket, IReadOnlyList<FrozenPerson> people, OrganisationView organisation, ILookup<Nip, FrozenFact> facts, CancellationToken cancellationToken)
    {
        var found = new List<(Nip Nip, string Name, FrozenCorrection Correction)>();
        var locked = new Dictionary<LockedRun, IReadOnlyList<FrozenPerson>>();
        foreach (var run in manifest.Corrects.SelectMany(corrected => corrected.CorrectedIn.Append(corrected.Run)).Distinct())
            locked[run] = await frozen.ReadAsync(run.Id, run.Version, bucket, cancellationToken).ConfigureAwait(false) ?? [];
        foreach (var corrected in manifest.Corrects)
        {
            var now = await GatherAsync(manifest, corrected, bucket, organisation, facts, cancellationToken).ConfigureAwait(false);
            // Facts that are again what they were at first have to undo what was corrected since.
            var again = corrected.CorrectedIn.SelectMany(run => locked[run]).Where(person => person.Corrections.Any(one => one.Period == corrected.Id)).Select(person => person.Nip);
            found.AddRange(Changed(corrected, locked[corrected.Run], now, again.ToHashSet(), manifest.Tables));
        }

        if (found.Count == 0)
            return people;
        var byNip = people.ToDictionary(person => person.Nip);
        foreach (var person in found.GroupBy(one => one.Nip))
        {
            var known = byNip.GetValueOrDefault(person.Key) ?? new FrozenPerson(person.Key, person.First().Name, [], [.. facts[person.Key]], null);
            byNip[person.Key] = known with { Corrections = [.. person.Select(one => one.Correction)] };
        }

        return [.. byNip.Values.OrderBy(person => person.Nip)];
    }

    private async Task<IReadOnlyList<FrozenPerson>> GatherAsync(
        FreezeManifest manifest, CorrectedPeriod corrected, int bucket, OrganisationView organisation, ILookup<Nip, FrozenFact> facts, CancellationToken cancellationToken)
    {
        var gathering = new FactGathering(organisation, facts, unforeseen, readsAgain: true);
        foreach (var month in corrected.Id.Period.Months)
            await sources.FillAsync(gathering, manifest, organisation, bucket, month, cancellationToken).ConfigureAwait(false);
        await sources.JoinDecidedAsync(gathering, manifest, bucket, corrected.Id.Period, cancellationToken).ConfigureAwait(false);
        return gathering.People(corrected.Id.Period, person => buckets.Of(person.Nip) == bucket);
    }

    private static IEnumerable<(Nip Nip, string Name, FrozenCorrection Correction)> Changed(
        CorrectedPeriod corrected, IReadOnlyList<FrozenPerson> then, IReadOnlyList<FrozenPerson> now, HashSet<Nip> again, IReadOnlyList<FactTable> tables)
    {
        var before = then.Where(person => person.Months.Count > 0).ToDictionary(person => person.Nip);
        foreach (var person in now)
        {
            var known = before.GetValueOrDefault(person.Nip);
            before.Remove(person.Nip);
            // Who could not be calculated then and still cannot is no news.
            var isStillUnknown = person.Failure is not null && known?.Failure is not null;
            if (!isStillUnknown && (corrected.IsNewPolicy || known is null || again.Contains(person.Nip) || OfPay(known) != OfPay(person)))
            {
                var lost = LostRows.Of((known?.Facts ?? []).Where(fact => !NotOfPay.Contains(fact.File)), person.Facts, tables);
                yield return (person.Nip, person.Name, new FrozenCorrection(corrected.Id, person.Months, person.Facts, person.Failure) { Lost = lost });
            }
        }

        foreach (var gone in before.Values)
            yield return (gone.Nip, gone.Name, new FrozenCorrection(corrected.Id, [], [], null));
    }

    private static string OfPay(FrozenPerson person) =>
        StoredJson.Write(person.Months) + StoredJson.Write(person.Facts.Where(fact => !NotOfPay.Contains(fact.File)).ToList()) + StoredJson.Write(person.Failure);
}
