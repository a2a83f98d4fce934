using EPerformance.Application.Ports;

namespace EPerformance.Application.Submissions;

/// <summary>Carries what was verified of a day into the person's month. Again, late or out of order, it changes nothing that is newer.</summary>
public sealed class Score(IActivityMonths months)
{
    private const int Attempts = 50;

    public async Task RunAsync(StoredSubmission submission, CancellationToken cancellationToken)
    {
        var day = ActivityDay.Of(submission);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await months.FindAsync(submission.Id.Nip, submission.Id.Month, cancellationToken).ConfigureAwait(false);
            var known = stored?.Facts ?? ActivityMonth.Empty;
            var next = known.With(day);
            if (ReferenceEquals(next, known)
                || await months.SaveAsync(submission.Id.Nip, submission.Id.Month, next, stored?.Tag, cancellationToken).ConfigureAwait(false))
                return;
        }

        throw new InvalidOperationException($"{submission.Id}: the month was changed by others {Attempts} times in a row");
    }
}

/// <summary>The engine within the process: scoring at once, waiting left to the scan of the due list.</summary>
public sealed class ScoringEngine(Score score) : ISubmissionEngine
{
    public Task SubmittedAsync(StoredSubmission submission, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task DecidedAsync(StoredSubmission submission, CancellationToken cancellationToken) => score.RunAsync(submission, cancellationToken);
}
