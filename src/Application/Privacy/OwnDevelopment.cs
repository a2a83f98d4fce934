using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>Continuous feedback, development, competencies and commendations, those that were not granted too. A year costs three reads.</summary>
public sealed class OwnDevelopment(IDialogueStore dialogues, IDevelopmentStore development, ICompetencyStore competencies, ICommendationStore commendations, TimeProvider clock) : IOwnDataPart
{
    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) =>
    [
        ("dialogues", EachYearAsync(async year => (await dialogues.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false)).Select(stored => stored.Thread), cancellationToken)),
        ("development", EachYearAsync(async year => (await development.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false)).Select(stored => stored.Proposal), cancellationToken)),
        ("competencies", CompetenciesAsync(person, cancellationToken)),
        ("commendations", EachYearAsync(async year => (await commendations.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false)).Select(stored => stored.Commendation), cancellationToken)),
    ];

    private async IAsyncEnumerable<object> EachYearAsync(Func<int, Task<IEnumerable<object>>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in OwnYears.Until(clock))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var one in await read(year).ConfigureAwait(false))
                yield return one;
        }
    }

    private async IAsyncEnumerable<object> CompetenciesAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var one in await competencies.AssessmentsAsync(person, cancellationToken).ConfigureAwait(false))
            yield return one;
    }
}
