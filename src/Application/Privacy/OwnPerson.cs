using System.Runtime.CompilerServices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>Who the person is in the organisation in force, what was imported about the person, and who may read it. One small read and one blob.</summary>
public sealed class OwnPerson(IOrganisationStore store, OrganisationCache organisations, TimeProvider clock) : IOwnDataPart
{
    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) =>
    [
        ("person", PersonAsync(person, cancellationToken)),
        ("imported", ImportedAsync(person, cancellationToken)),
        ("setUp", SetUpAsync(person, cancellationToken)),
        ("readers", ReadersAsync(person, cancellationToken)),
    ];

    private async IAsyncEnumerable<object> PersonAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is { } organisation && organisation.People.TryGetValue(person, out var known))
            yield return new OwnAssignments(known.Name, known, organisation.AbsencesOf(person));
    }

    /// <summary>Rows of imported fact files that name the person: ratings, sanctions, bank accounts, tax, modifiers, shifts.</summary>
    private async IAsyncEnumerable<object> ImportedAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await store.VersionAsync(cancellationToken).ConfigureAwait(false) is not { } version
            || await store.ReadAsync(version, cancellationToken).ConfigureAwait(false) is not { } facts)
            yield break;
        foreach (var table in facts.FactTables)
        {
            var nip = table.Columns.ToList().IndexOf("nip");
            foreach (var row in table.Rows.Where(row => nip >= 0 && nip < row.Values.Count && row.Values[nip] == person.Value))
                yield return new OwnFact(table.FileName, table.Columns.Zip(row.Values).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        }
    }

    /// <summary>Schedules, swapped days and rosters that were set up for the person.</summary>
    private async IAsyncEnumerable<object> SetUpAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            yield break;
        foreach (var one in organisation.Setup.All.Where(one => one.Fact.Person == person))
            yield return new OwnSetup(one.Fact.GetType().Name, one.Fact.Days.From, one.Fact.Days.To, one.Document, one.RecordedBy, one.At, one.EndedOn);
    }

    private async IAsyncEnumerable<object> ReadersAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            yield break;
        var chain = organisation.Supervision.ChainOf(person, SubmissionAccess.Today(person, organisation, clock.GetUtcNow()));
        foreach (var verifier in chain.Superiors.SelectMany(level => level.Verifiers).DistinctBy(verifier => verifier.Nip))
            yield return new OwnReader(verifier.Nip, organisation.NameOf(verifier.Nip), new Text("Atasan atau yang mewakilinya hari ini", "Superior, or who stands in today"));
        yield return new OwnReader(null, null, new Text("Bagian kepegawaian, auditor, dan administrator unit; bagian keuangan untuk hasil", "The personnel office, auditors and unit administrators; the finance office for results"));
    }
}

public sealed record OwnAssignments(string Name, Domain.Organisation.Person Assignments, IReadOnlyList<Absence> Absences);

public sealed record OwnFact(string File, IReadOnlyDictionary<string, string> Values);

public sealed record OwnSetup(string Kind, DateOnly From, DateOnly To, string Document, Nip RecordedBy, DateTimeOffset At, DateOnly? EndedOn);

public sealed record OwnReader(Nip? Nip, string? Name, Text Why);
