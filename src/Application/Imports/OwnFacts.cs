using EPerformance.Application.Bundles;
using EPerformance.Application.Json;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Imports;

/// <summary>
/// What an import changes of the one who imports. The own assignment (class, post, unit, superior) is never among it. A month's files hold
/// everybody's absences, ratings and other facts, so those are let in, and the record of the import names the files.
/// </summary>
internal static class OwnFacts
{
    private const string Nip = "nip";

    public static bool AreAssignmentsChanged(Nip own, OrganisationFacts before, OrganisationFacts after) => Assignments(own, before) != Assignments(own, after);

    /// <summary>Files whose rows about the person are others than before, in order.</summary>
    public static IReadOnlyList<string> ChangedFiles(Nip own, OrganisationFacts? before, OrganisationFacts after)
    {
        var (old, now) = (Rows(own, before), Rows(own, after));
        return [.. old.Keys.Union(now.Keys).Where(file => old.GetValueOrDefault(file, "") != now.GetValueOrDefault(file, "")).Order(StringComparer.Ordinal)];
    }

    private static string Assignments(Nip own, OrganisationFacts facts) =>
        StoredJson.Write(facts.People.Where(person => person.Nip == own).Select(person => person.Assignments));

    private static Dictionary<string, string> Rows(Nip own, OrganisationFacts? facts)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        if (facts is null)
            return rows;
        foreach (var table in facts.FactTables)
            rows[table.FileName] = string.Join('\n', table.Rows.Where(row => row.Values.ElementAtOrDefault(ColumnOf(table)) == own.Value).Select(row => string.Join('\t', row.Values)));
        rows["absences.csv"] = string.Join('\n', facts.Absences.Where(row => row.Nip == own).Select(row => StoredJson.Write(row.Absence)));
        return rows;
    }

    private static int ColumnOf(FactTable table) => table.Columns.Index().Where(column => column.Item == Nip).Select(column => column.Index).FirstOrDefault(-1);
}
