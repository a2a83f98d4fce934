using System.Collections.Concurrent;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary>
/// Once a week proposes what the evaluations decided in the last weeks and the competencies of everybody give rise to, with the facts; each matter once a year, and no more when somebody has answered. A run that was
/// missed is made good by the next: it looks back over several. It approves nothing.
/// </summary>
public sealed class ProposeDevelopment(
    OrganisationCache organisations, IDevelopmentStore store, IEvaluationStore evaluations, IFeedbackStore feedback, AppraisedResults results, ICompetencyStore competencies, DevelopmentDesk desk, TimeProvider clock)
{
    /// <summary>Evaluations that were decided longer ago have been looked at.</summary>
    public static readonly TimeSpan LooksBack = TimeSpan.FromDays(35);

    private const int AtOnce = 8;

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return JobOutcome.Nothing;
        var (done, failures) = (0, new ConcurrentQueue<Exception>());
        var posts = new ConcurrentDictionary<string, Task<IReadOnlyList<RequiredCompetency>>>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(organisation.People.Keys, options, async (nip, stop) =>
        {
            try
            {
                Interlocked.Add(ref done, await LookAsync(nip, organisation, posts, stop).ConfigureAwait(false));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Enqueue(new InvalidOperationException("the development of a person could not be looked at", error));
            }
        }).ConfigureAwait(false);
        return new JobOutcome(done, [.. failures]);
    }

    /// <returns>How many proposals were made or got further facts.</returns>
    private async Task<int> LookAsync(Nip nip, OrganisationView organisation, ConcurrentDictionary<string, Task<IReadOnlyList<RequiredCompetency>>> posts, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (organisation.At(nip, now) is not var (today, place, _))
            return 0;
        var decided = await DecidedAsync(nip, today, now, cancellationToken).ConfigureAwait(false);
        // Many have the same post: it is read once.
        var required = await posts.GetOrAdd(place.Position, position => competencies.RequiredAsync(position, cancellationToken)).ConfigureAwait(false);
        var map = required.Count == 0 ? [] : CompetencyMap.On(today, required, await competencies.AssessmentsAsync(nip, cancellationToken).ConfigureAwait(false));
        var suggestions = DevelopmentSuggestions.From(decided, map, today);
        if (suggestions.Count == 0)
            return 0;
        var known = (await store.OfYearAsync(nip, today.Year, cancellationToken).ConfigureAwait(false)).ToList();
        var made = 0;
        foreach (var suggestion in suggestions)
        {
            var before = known.FirstOrDefault(one => one.Proposal.Cause == suggestion.Cause);
            var decision = DevelopmentDecider.Decide(before?.Proposal, new DevelopmentCommand.Suggest(suggestion.Cause, suggestion.Content, suggestion.Reasons, now));
            if (decision.IsRepeat || (before is null && known.Count >= DevelopmentId.MostInYear))
                continue;
            var id = before?.Proposal.Id ?? new DevelopmentId(nip, today.Year, known.Count + 1);
            // Somebody else wrote meanwhile: next week is early enough.
            if (await desk.SaveAsync(before, id, decision, null, now, organisation, cancellationToken).ConfigureAwait(false) is not { } stored)
                return made;
            if (before is null)
                known.Add(stored);
            made++;
        }

        return made;
    }

    private async Task<IReadOnlyList<DecidedEvaluation>> DecidedAsync(Nip nip, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = new List<DecidedEvaluation>();
        // What is about the end of a year is decided in the next.
        for (var year = today.Month <= 3 ? today.Year - 1 : today.Year; year <= today.Year; year++)
        {
            foreach (var stored in await evaluations.OfYearAsync(nip, year, cancellationToken).ConfigureAwait(false))
            {
                if (stored.Evaluation is not { InForce: { } ruling } evaluation || ruling.At + LooksBack < now)
                    continue;
                var view = (await feedback.FindAsync(evaluation.Id, cancellationToken).ConfigureAwait(false))?.Round.View;
                var below = evaluation.Rated.Where(one => one.Rating == Expectation.Below).Select(one => one.Result).ToHashSet();
                IReadOnlyList<(ResultKey Key, string Statement)> named = below.Count == 0
                    ? []
                    : [.. (await results.OfAsync(evaluation, cancellationToken).ConfigureAwait(false)).Where(one => below.Contains(one.Key)).Select(one => (one.Key, one.Plan.Statement))];
                found.Add(new DecidedEvaluation(evaluation.Id.Period, named, view));
            }
        }

        return found;
    }
}
