using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Imported fact tables taken apart: rows that name a person go with that person, the others with the period.</summary>
internal static class PersonalFacts
{
    private const string PersonColumn = "nip";

    public static ILookup<Nip, FrozenFact> Of(OrganisationFacts facts) => (
        from table in facts.FactTables
        where table.FileName != Contacts.FileName // pays nobody
        let column = Column(table)
        where column >= 0
        from row in table.Rows
        select (Nip: Nip.Parse(row.Values[column]), Fact: new FrozenFact(table.FileName, row.Values))).ToLookup(pair => pair.Nip, pair => pair.Fact);

    /// <summary>The table with its columns, and with its rows unless they name people.</summary>
    public static FactTable WithoutPeople(FactTable table) => Column(table) < 0 ? table : table with { Rows = [] };

    private static int Column(FactTable table)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i] == PersonColumn)
                return i;
        }

        return -1;
    }
}
