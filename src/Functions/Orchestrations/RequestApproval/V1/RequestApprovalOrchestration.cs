namespace EPerformance.Functions.Orchestrations.RequestApproval.V1;

/// <summary>
/// One request on its way to a decision, driven as a submission is: the row decides, the orchestration is its clock. It waits for a change or for
/// the decider's next deadline, has done what is due then, and lets count what was decided. It ends when nobody's deadline runs; the next change, a
/// revocation included, starts it anew under the same id.
/// </summary>
public static class RequestApprovalOrchestration
{
    public const string Name = "RequestApproval_V1";

    /// <summary>Tells a running instance, with a <see cref="RequestStanding"/>, that the row changed.</summary>
    public const string Changed = "Changed";

    /// <summary>Rounds of waiting until the history begins afresh.</summary>
    internal const int RoundsOfHistory = 6;

    /// <summary>How long it waits after a look that changed nothing because the storage's clock was behind.</summary>
    internal static readonly TimeSpan Behind = TimeSpan.FromMinutes(1);

    /// <param name="Granted">The version that was let count last; 0 for none.</param>
    public sealed record Input(string Owner, DateOnly Day, string Id, RequestStanding Standing, int Granted = 0);

    [Function(Name)]
    public static async Task<RequestStanding> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context, Input input)
    {
        var (standing, granted) = (input.Standing, input.Granted);
        var earliest = context.CurrentUtcDateTime;
        for (var round = 0; round < RoundsOfHistory; round++)
        {
            // What superiors have decided counts from now on.
            if (standing.HasOutcomes && standing.Version > granted)
            {
                context.SetCustomStatus("granting");
                var after = await context.CallActivityAsync<GrantActivity.Output>(
                    GrantActivity.Name, new GrantActivity.Input(input.Owner, input.Day, input.Id), Retries.Storage);
                (standing, granted) = (after.Standing, after.Standing.Version);
            }

            // Nobody's deadline runs: it is over, or it waits for somebody who has all the time.
            if (standing.DueAt is not { } due)
            {
                context.SetCustomStatus("nobody's deadline runs");
                return standing;
            }

            // Wait for the superior, but not longer than the decider says.
            context.SetCustomStatus($"waiting until {due:yyyy-MM-ddTHH:mm:ssZ}");
            if (await context.EventBeforeAsync<RequestStanding>(Changed, due.UtcDateTime > earliest ? due.UtcDateTime : earliest) is { } change)
            {
                if (change.Version > standing.Version)
                    standing = change;
                continue;
            }

            // Nobody acted: remind, escalate or take the last outcome, as the rules have it at this instant.
            context.SetCustomStatus("deadline passed");
            var ticked = await context.CallActivityAsync<RequestTickActivity.Output>(
                RequestTickActivity.Name, new RequestTickActivity.Input(input.Owner, input.Day, input.Id, due), Retries.Storage);
            if (ticked.Standing == standing)
                earliest = context.CurrentUtcDateTime + Behind;
            standing = ticked.Standing;
        }

        context.ContinueAsNew(input with { Standing = standing, Granted = granted }, preserveUnprocessedEvents: true);
        return standing;
    }
}
