using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Functions.Orchestrations.Items.V1;

namespace EPerformance.Functions.Orchestrations.Submission.V1;

/// <summary>Carries what was decided of the day into the person's month, and says where the submission stands now.</summary>
public sealed class ScoreActivity(ISubmissionStore store, Score score)
{
    public const string Name = "Submission_V1_Score";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Nip, DateOnly Day, string? Cause = null);

    public sealed record Output(Standing Standing);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        if (await store.FindAsync(new SubmissionDay(Nip.Parse(input.Nip), input.Day), cancellationToken).ConfigureAwait(false) is not { } submission)
            return new Output(Standing.Gone);
        await score.RunAsync(submission, cancellationToken).ConfigureAwait(false);
        return new Output(Standing.Of(submission));
    });
}
