using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.National;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.National;

/// <summary>Somebody who goes into the file, with the evaluation that was decided.</summary>
/// <param name="Assignment">The last one of the period.</param>
internal sealed record NationalPerson(Person Person, Assignment Assignment, Evaluation Evaluation)
{
    public Ruling Ruling => Evaluation.InForce!;
}

/// <summary>Somebody who does not.</summary>
public sealed record LeftOutPerson(Nip Nip, string Name, string UnitCode, LeftOutReason Reason);

/// <summary>Everybody who had a post in the period, in order of NIP: in the file, or left out with the reason. Nobody is in neither.</summary>
internal sealed record NationalPeople(IReadOnlyList<NationalPerson> In, IReadOnlyList<LeftOutPerson> Out);

/// <summary>
/// Sorts the people of a period. Decided ratings are read bucket by bucket, one transaction per thousand rows; the evaluation itself once for each that is decided, sixteen at
/// a time.
/// </summary>
public sealed class NationalGathering(IRatingStore ratings, IEvaluationStore evaluations, IBuckets buckets)
{
    private const int AtOnce = 16;

    internal async Task<NationalPeople> OfAsync(AppraisalPeriod period, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var announced = new HashSet<Nip>();
        for (var bucket = 0; bucket < buckets.Count; bucket++)
        {
            await foreach (var stored in ratings.OfBucketAsync(bucket, period.Year, cancellationToken).ConfigureAwait(false))
            {
                if (stored.Id.Period == period)
                    announced.Add(stored.Id.Person);
            }
        }

        var (into, left) = (new List<NationalPerson>(), new List<LeftOutPerson>());
        foreach (var chunk in organisation.People.Values.OrderBy(person => person.Nip).Chunk(AtOnce))
        {
            var read = await Task.WhenAll(chunk.Select(person => OfAsync(person, announced.Contains(person.Nip), period, cancellationToken))).ConfigureAwait(false);
            foreach (var (person, assignment, evaluation) in read)
            {
                if (assignment is null)
                    continue;
                if (NationalRules.ReasonOf(person.Nip, assignment.EmploymentType, evaluation is not null) is { } reason)
                    left.Add(new LeftOutPerson(person.Nip, person.Name, assignment.UnitCode, reason));
                else
                    into.Add(new NationalPerson(person, assignment, evaluation!));
            }
        }

        return new NationalPeople(into, left);
    }

    private async Task<(Person Person, Assignment? Assignment, Evaluation? Evaluation)> OfAsync(Person person, bool isAnnounced, AppraisalPeriod period, CancellationToken cancellationToken)
    {
        var assignment = person.Assignments.LastOrDefault(one => one.Days.Overlaps(period.Days));
        if (assignment is null || !isAnnounced)
            return (person, assignment, null);
        var evaluation = (await evaluations.FindAsync(new EvaluationId(person.Nip, period), cancellationToken).ConfigureAwait(false))?.Evaluation;
        return (person, assignment, evaluation is { InForce: not null } ? evaluation : null);
    }
}
