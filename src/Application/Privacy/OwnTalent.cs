using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>Assessments, and the own place on every map, without the rank among others. One read for each map.</summary>
public sealed class OwnTalent(ITalentStore maps, IAssessmentStore assessments) : IOwnDataPart
{
    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) =>
        [("assessments", AssessmentsAsync(person, cancellationToken)), ("talent", TalentAsync(person, cancellationToken))];

    private async IAsyncEnumerable<object> AssessmentsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var one in (await assessments.FindAsync(person, cancellationToken).ConfigureAwait(false))?.Assessments ?? [])
            yield return one;
    }

    private async IAsyncEnumerable<object> TalentAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var map in await maps.MapsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (await maps.SeatAsync(map.Id, person, cancellationToken).ConfigureAwait(false) is { } seat)
                yield return new OwnSeat(map.On, seat with { Rank = null });
        }
    }
}

/// <param name="On">Day of the map.</param>
public sealed record OwnSeat(DateOnly On, Domain.Talent.TalentSeat Seat);
