using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>
/// Evaluations with the view on the behaviour, and cases of discipline. What single peers and subordinates say is in nobody's file: while a collection runs it would tell, and
/// afterwards it is gone. A year costs two reads and one for each evaluation.
/// </summary>
public sealed class OwnAppraisals(IEvaluationStore evaluations, IFeedbackStore feedback, IDisciplineStore discipline, TimeProvider clock) : IOwnDataPart
{
    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) =>
        [("evaluations", EvaluationsAsync(person, cancellationToken)), ("discipline", DisciplineAsync(person, cancellationToken))];

    private async IAsyncEnumerable<object> EvaluationsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in OwnYears.Until(clock))
        {
            foreach (var stored in await evaluations.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false))
            {
                var round = (await feedback.FindAsync(stored.Evaluation.Id, cancellationToken).ConfigureAwait(false))?.Round;
                yield return new OwnEvaluation(stored.Evaluation, round?.Self?.Ratings, round?.View);
            }
        }
    }

    private async IAsyncEnumerable<object> DisciplineAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in OwnYears.Until(clock))
        {
            foreach (var stored in await discipline.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false))
                yield return stored.Case;
        }
    }
}

/// <param name="Self">The own assessment.</param>
/// <param name="Behaviour"><c>null</c> until the collection has ended.</param>
public sealed record OwnEvaluation(Evaluation Evaluation, IReadOnlyDictionary<Domain.Skp.CoreValue, Expectation>? Self, BehaviourView? Behaviour);
