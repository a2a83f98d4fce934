using EPerformance.Application.Json;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Imports;

/// <summary>An import for the record.</summary>
/// <param name="By">Who made it; <c>null</c> for a machine account.</param>
/// <param name="Punches">In the files, also those that were there already.</param>
/// <param name="OwnFiles">Files that change something of the importing officer: for auditors to look at.</param>
public sealed record ImportAudit(Nip? By, DateTimeOffset At, int Punches, PeopleChanged People, IReadOnlyList<string> OwnFiles);

/// <summary>Whom an import changed, in order of NIP.</summary>
/// <param name="Added">Who was not there before.</param>
/// <param name="Removed">Who is not there any more.</param>
/// <param name="Reassigned">Whose name or assignments are others than before.</param>
/// <param name="Absences">Whose absences are others than before.</param>
public sealed record PeopleChanged(IReadOnlyList<Nip> Added, IReadOnlyList<Nip> Removed, IReadOnlyList<Nip> Reassigned, IReadOnlyList<Nip> Absences)
{
    /// <summary>For a record that cannot hold all names; the versions before and after tell them.</summary>
    public PeopleChangedCounts Counts => new(Added.Count, Removed.Count, Reassigned.Count, Absences.Count);

    /// <param name="before"><c>null</c> for the first import.</param>
    internal static PeopleChanged Between(OrganisationFacts? before, OrganisationFacts after)
    {
        var (old, now) = (PeopleOf(before), PeopleOf(after));
        var (oldAbsences, nowAbsences) = (AbsencesOf(before), AbsencesOf(after));
        return new PeopleChanged(
            Sorted(now.Keys.Where(nip => !old.ContainsKey(nip))),
            Sorted(old.Keys.Where(nip => !now.ContainsKey(nip))),
            Sorted(now.Where(person => old.TryGetValue(person.Key, out var was) && was != person.Value).Select(person => person.Key)),
            Sorted(oldAbsences.Keys.Union(nowAbsences.Keys).Where(nip => oldAbsences.GetValueOrDefault(nip) != nowAbsences.GetValueOrDefault(nip))));
    }

    private static Dictionary<Nip, string> PeopleOf(OrganisationFacts? facts) =>
        facts?.People.ToDictionary(person => person.Nip, StoredJson.Write) ?? [];

    private static Dictionary<Nip, string> AbsencesOf(OrganisationFacts? facts) =>
        facts?.Absences.GroupBy(row => row.Nip).ToDictionary(rows => rows.Key, rows => StoredJson.Write(rows.Select(row => row.Absence))) ?? [];

    private static IReadOnlyList<Nip> Sorted(IEnumerable<Nip> people) => [.. people.OrderBy(nip => nip.Value, StringComparer.Ordinal)];
}

public sealed record PeopleChangedCounts(int Added, int Removed, int Reassigned, int Absences);
