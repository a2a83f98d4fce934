using System.Collections.Concurrent;
using EPerformance.Application.Commendations;
using EPerformance.Application.Dialogues;
using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary>
/// Once a day: tells again what an interrupted change left untold of feedback, development and commendations, reminds superiors of proposals and reports that nobody answers, and asks who stands above them. Nothing is
/// answered by it. Three or four reads a person, and the commendations by the thousand; every notice has an instant that follows from what is stored, so a second run tells nobody twice.
/// </summary>
public sealed class RemindDevelopment(
    OrganisationCache organisations, IDialogueStore dialogues, IDevelopmentStore development, ICommendationStore commendations, IOutbox outbox, ProposalTimes times, TimeProvider clock)
{
    private const int AtOnce = 8;

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return JobOutcome.Nothing;
        var (done, failures) = (0, new ConcurrentQueue<Exception>());
        await TryAsync("commendations", () => LookAtCommendationsAsync(organisation, cancellationToken)).ConfigureAwait(false);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(organisation.People.Keys, options, async (nip, stop) =>
            await TryAsync("the dialogues and the development of a person", () => LookAsync(nip, organisation, stop)).ConfigureAwait(false)).ConfigureAwait(false);
        return new JobOutcome(done, [.. failures]);

        async Task TryAsync(string what, Func<Task> look)
        {
            try
            {
                await look().ConfigureAwait(false);
                Interlocked.Increment(ref done);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Enqueue(new InvalidOperationException($"{what} could not be looked at", error));
            }
        }
    }

    private async Task LookAtCommendationsAsync(OrganisationView organisation, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var year = AgencyZone.Wit.DateOf(now).Year;
        for (var of = year - 1; of <= year; of++)
        {
            foreach (var stored in await commendations.OfYearAsync(of, cancellationToken).ConfigureAwait(false))
                await TellAsync(CommendationNotices.Of(stored, organisation, times, now), now, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LookAsync(Nip nip, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (organisation.At(nip, now) is not { } place)
            return;
        var year = place.Date.Year;
        // What was proposed last year is reported on in this one.
        for (var of = year - 1; of <= year; of++)
        {
            foreach (var stored in await development.OfYearAsync(nip, of, cancellationToken).ConfigureAwait(false))
                await TellAsync(DevelopmentNotices.Of(stored, organisation, times, now), now, cancellationToken).ConfigureAwait(false);
        }

        // A thread takes entries until its year is over.
        for (var of = (now - Waits.IsNews).Year < year ? year - 1 : year; of <= year; of++)
        {
            foreach (var stored in await dialogues.OfYearAsync(nip, of, cancellationToken).ConfigureAwait(false))
                await TellAsync(DialogueNotices.Of(stored.Thread, organisation, now, now - Waits.IsNews), now, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TellAsync(IEnumerable<Notice> notices, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var notice in notices.Where(notice => notice.At + Waits.IsNews > now))
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
