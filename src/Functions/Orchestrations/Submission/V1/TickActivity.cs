using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Functions.Orchestrations.Items.V1;

namespace EPerformance.Functions.Orchestrations.Submission.V1;

/// <summary>Does what a passed deadline asks for, by the use case that every host has, and says where the submission stands now.</summary>
public sealed class TickActivity(TickWithin tick)
{
    public const string Name = "Submission_V1_Tick";

    /// <param name="DueAt">The deadline that passed: names the entry of the due list.</param>
    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Nip, DateOnly Day, DateTimeOffset DueAt, string? Cause = null);

    public sealed record Output(Standing Standing);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var item = new SubmissionDay(Nip.Parse(input.Nip), input.Day);
        var submission = await tick.UseCase.RunAsync(new DueEntry(input.DueAt, item), cancellationToken).ConfigureAwait(false);
        return new Output(submission is null ? Standing.Gone : Standing.Of(submission));
    });
}
