using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Commendations;

/// <summary>Which facts somebody names as evidence.</summary>
public sealed record NamedEvidence(IReadOnlyList<AppraisalPeriod> Predicates, IReadOnlyList<PayPeriod> Cards, IReadOnlyList<string> Documents)
{
    public int Count => Predicates.Count + Cards.Count + Documents.Count;

    internal static NamedEvidence Of(IReadOnlyList<CommendationEvidence> evidence) => new(
        [.. evidence.OfType<CommendationEvidence.Rated>().Select(one => one.Period)],
        [.. evidence.OfType<CommendationEvidence.Card>().Select(one => one.Period)],
        [.. evidence.OfType<CommendationEvidence.Document>().Select(one => one.Name)]);
}

/// <summary>What the named facts say now: predicates in force, figures of gathered periods. One read for each predicate, one for each year of cards.</summary>
public sealed class CommendationFacts(IEvaluationStore evaluations, IRollUpStore cards)
{
    /// <returns>In the order of kinds and names, each once; <c>null</c> when one is not there.</returns>
    public async Task<IReadOnlyList<CommendationEvidence>?> OfAsync(Nip person, NamedEvidence named, CancellationToken cancellationToken)
    {
        var found = new List<CommendationEvidence>();
        foreach (var period in named.Predicates.Distinct())
        {
            if ((await evaluations.FindAsync(new EvaluationId(person, period), cancellationToken).ConfigureAwait(false))?.Evaluation.InForce is not { } ruling)
                return null;
            found.Add(new CommendationEvidence.Rated(period, ruling.Predicate));
        }

        foreach (var year in named.Cards.Distinct().GroupBy(period => period.Last.Year))
        {
            var gathered = (await cards.OfPersonAsync(person, year.Key, cancellationToken).ConfigureAwait(false)).Periods;
            foreach (var period in year)
            {
                if (gathered.FirstOrDefault(one => one.Id is { Shadow: false } id && id.Period == period) is not { Person: var card })
                    return null;
                found.Add(new CommendationEvidence.Card(period, card.Days.Attendance, card.Days.LateMinutes, card.Work.Minutes));
            }
        }

        found.AddRange(named.Documents.Distinct(StringComparer.Ordinal).Select(name => new CommendationEvidence.Document(name)));
        return found;
    }
}
