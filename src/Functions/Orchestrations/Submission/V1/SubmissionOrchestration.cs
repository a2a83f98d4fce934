namespace EPerformance.Functions.Orchestrations.Submission.V1;

/// <summary>
/// One person's activities of one day on their way through verification. The row decides, the orchestration is its clock: it waits for a change
/// or for the decider's next deadline, has done what is due then, and has scored what was decided. It ends when nobody's deadline runs; the
/// next change starts it anew under the same id, so nothing that waits for a person without a deadline keeps an instance open.
/// </summary>
public static class SubmissionOrchestration
{
    public const string Name = "Submission_V1";

    /// <summary>Tells a running instance, with a <see cref="Standing"/>, that the row changed.</summary>
    public const string Changed = "Changed";

    /// <summary>Rounds of waiting until the history begins afresh.</summary>
    internal const int RoundsOfHistory = 6;

    /// <summary>How long it waits after a look that changed nothing because the storage's clock was behind.</summary>
    internal static readonly TimeSpan Behind = TimeSpan.FromMinutes(1);

    /// <param name="Scored">The version that was scored last; 0 for none.</param>
    public sealed record Input(string Nip, DateOnly Day, Standing Standing, int Scored = 0);

    [Function(Name)]
    public static async Task<Standing> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context, Input input)
    {
        var (standing, scored) = (input.Standing, input.Scored);
        var earliest = context.CurrentUtcDateTime;
        for (var round = 0; round < RoundsOfHistory; round++)
        {
            // What superiors have decided counts from now on.
            if (standing.HasOutcomes && standing.Version > scored)
            {
                context.SetCustomStatus("scoring");
                var after = await context.CallActivityAsync<ScoreActivity.Output>(
                    ScoreActivity.Name, new ScoreActivity.Input(input.Nip, input.Day), Retries.Storage);
                (standing, scored) = (after.Standing, after.Standing.Version);
            }

            // Nobody's deadline runs: it is over, or it waits for somebody who has all the time.
            if (standing.DueAt is not { } due)
            {
                context.SetCustomStatus("nobody's deadline runs");
                return standing;
            }

            // Wait for the superior, but not longer than the decider says.
            context.SetCustomStatus($"waiting until {due:yyyy-MM-ddTHH:mm:ssZ}");
            if (await context.EventBeforeAsync<Standing>(Changed, due.UtcDateTime > earliest ? due.UtcDateTime : earliest) is { } change)
            {
                if (change.Version > standing.Version)
                    standing = change;
                continue;
            }

            // Nobody acted: remind, escalate or take the last outcome, as the rules have it at this instant.
            context.SetCustomStatus("deadline passed");
            var ticked = await context.CallActivityAsync<TickActivity.Output>(
                TickActivity.Name, new TickActivity.Input(input.Nip, input.Day, due), Retries.Storage);
            if (ticked.Standing == standing)
                earliest = context.CurrentUtcDateTime + Behind;
            standing = ticked.Standing;
        }

        context.ContinueAsNew(input with { Standing = standing, Scored = scored }, preserveUnprocessedEvents: true);
        return standing;
    }
}
