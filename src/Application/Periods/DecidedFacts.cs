using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>What was decided here, as rows of a fact file that agencies without it import.</summary>
/// <param name="Key">Columns that say what a row of a person is about: an imported row about the same gives way.</param>
internal sealed record DecidedFacts(string FileName, IReadOnlyList<string> Columns, IReadOnlyList<string> Key, ILookup<Nip, FrozenFact> Rows)
{
    /// <summary>A person's rows, with those decided here in the place of imported ones about the same.</summary>
    public IEnumerable<FrozenFact> With(IEnumerable<FrozenFact> imported, Nip nip)
    {
        if (!Rows.Contains(nip))
            return imported;
        var taken = Rows[nip].Select(About).ToHashSet(StringComparer.Ordinal);
        return imported.Where(fact => fact.File != FileName || !taken.Contains(About(fact))).Concat(Rows[nip]);
    }

    private string About(FrozenFact fact) => string.Join('\n', Columns.Zip(fact.Values).Where(cell => Key.Contains(cell.First)).Select(cell => cell.Second));
}
