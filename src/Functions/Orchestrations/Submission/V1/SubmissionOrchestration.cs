using EPerformance.Functions.Orchestrations.Items.V1;

namespace EPerformance.Functions.Orchestrations.Submission.V1;

/// <summary>One person's activities of one day on their way through verification, driven by <see cref="ItemClock"/>: what was decided is scored.</summary>
public static class SubmissionOrchestration
{
    public const string Name = "Submission_V1";

    /// <param name="Scored">The version that was scored last; 0 for none.</param>
    public sealed record Input(string Nip, DateOnly Day, Standing Standing, int Scored = 0);

    [Function(Name)]
    public static async Task<Standing> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context, Input input)
    {
        var outcome = await ItemClock.RunAsync(
            context,
            input.Standing,
            input.Scored,
            "scoring",
            async cause => (await context.CallActivityAsync<ScoreActivity.Output>(ScoreActivity.Name, new ScoreActivity.Input(input.Nip, input.Day, cause), Retries.Storage)).Standing,
            async (due, cause) => (await context.CallActivityAsync<TickActivity.Output>(TickActivity.Name, new TickActivity.Input(input.Nip, input.Day, due, cause), Retries.Storage)).Standing);
        if (!outcome.IsOver)
            context.ContinueAsNew(input with { Standing = outcome.Standing, Scored = outcome.Counted }, preserveUnprocessedEvents: true);
        return outcome.Standing;
    }
}
