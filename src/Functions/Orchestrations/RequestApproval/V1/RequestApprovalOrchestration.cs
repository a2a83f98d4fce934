using EPerformance.Functions.Orchestrations.Items.V1;

namespace EPerformance.Functions.Orchestrations.RequestApproval.V1;

/// <summary>One request on its way to a decision, driven by <see cref="ItemClock"/>: what was decided, a revocation included, is let count.</summary>
public static class RequestApprovalOrchestration
{
    public const string Name = "RequestApproval_V1";

    /// <param name="Granted">The version that was let count last; 0 for none.</param>
    public sealed record Input(string Owner, DateOnly Day, string Id, Standing Standing, int Granted = 0);

    [Function(Name)]
    public static async Task<Standing> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context, Input input)
    {
        var outcome = await ItemClock.RunAsync(
            context,
            input.Standing,
            input.Granted,
            "granting",
            async cause => (await context.CallActivityAsync<GrantActivity.Output>(
                GrantActivity.Name, new GrantActivity.Input(input.Owner, input.Day, input.Id, cause), Retries.Storage)).Standing,
            async (due, cause) => (await context.CallActivityAsync<RequestTickActivity.Output>(
                RequestTickActivity.Name, new RequestTickActivity.Input(input.Owner, input.Day, input.Id, due, cause), Retries.Storage)).Standing);
        if (!outcome.IsOver)
            context.ContinueAsNew(input with { Standing = outcome.Standing, Granted = outcome.Counted }, preserveUnprocessedEvents: true);
        return outcome.Standing;
    }
}
