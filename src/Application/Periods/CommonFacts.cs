using EPerformance.Application.Allowance;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>The imported tables and the reviewed catalogue of a version, of which what belongs to nobody (catalogue, prices) is read once for however many people.</summary>
internal sealed class CommonFacts
{
    private readonly IReadOnlyList<FactTable> _tables;
    private readonly BundleFacts? _common;

    private readonly FrozenCatalogue _reviewed;
    private readonly IReadOnlyList<(DateRange Days, FrozenCatalogue Catalogue)> _before;

    /// <param name="manifest">Its tables are without the rows of the people, which lie with each of them.</param>
    public CommonFacts(FreezeManifest manifest)
    {
        var tables = _tables = manifest.Tables;
        _reviewed = new FrozenCatalogue(manifest.Catalogue);
        _before = [.. manifest.Corrects.Select(period => (period.Id.Period.Range, new FrozenCatalogue(period.Catalogue)))];
        try
        {
            _common = new BundleFacts(tables);
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            // Read again with each person, so that each is listed with the reason.
        }
    }

    /// <summary>One person's rows that nobody can read must not keep the others: then there is no answer, each is read alone, and only that person fails.</summary>
    public BundleFacts? OfAll(IReadOnlyList<FrozenPerson> people)
    {
        try
        {
            return _common?.WithPeople(Whole(people));
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            return null;
        }
    }

    public BundleFacts Of(FrozenPerson person) => new(Whole([person]));

    /// <summary>What the reviewed catalogue said of an activity on its day, as the period of that day froze it; <c>null</c> when it knew nothing.</summary>
    public CatalogueEntry? ReviewedOn(DateOnly date, string code) => (_before.FirstOrDefault(period => period.Days.Contains(date)).Catalogue ?? _reviewed).EntryOf(code, date);

    /// <summary>The tables with the rows of these people, which were taken out when the facts were frozen.</summary>
    private IEnumerable<FactTable> Whole(IReadOnlyList<FrozenPerson> people)
    {
        var rows = people.SelectMany(person => person.Facts).ToLookup(fact => fact.File, fact => new FactRow(0, fact.Values), StringComparer.Ordinal);
        return _tables.Select(table => table with { Rows = [.. table.Rows, .. rows[table.FileName]] });
    }
}
