namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

/// <summary>
/// Closes the days of one zone that are due: yesterday, and whatever was missed, interrupted or changed since. Each day bucket by bucket, all
/// buckets at once; the days one after the other, oldest first. The same facts give the same rows, so a day may be closed twice. A day
/// that cannot be closed ends the instance; the next look of the timer finds it among the days that are left.
/// </summary>
public static class DailyCloseOrchestration
{
    public const string Name = "DailyClose_V1";

    /// <summary>Days until the history begins afresh: a catch-up of a month stays small at every replay.</summary>
    internal const int DaysOfHistory = 5;

    /// <param name="Zone">IANA name.</param>
    /// <param name="Cause">The run of the timer; see <see cref="TracedStep"/>.</param>
    public sealed record Input(string Zone, string? Cause = null);

    [Function(Name)]
    public static async Task<int> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context, Input input)
    {
        // Which days? Asked once per history; what becomes due meanwhile is found by the next look.
        var due = await context.CallActivityAsync<DaysDueActivity.Output>(DaysDueActivity.Name, new DaysDueActivity.Input(input.Zone, input.Cause), Retries.Storage);
        var closed = 0;
        foreach (var day in due.Days.Take(DaysOfHistory))
        {
            context.SetCustomStatus($"closing {day.Date:yyyy-MM-dd}, {due.Days.Count - closed} left");

            // Mark the day; it is refused when it is not over or its period was closed meanwhile.
            var begun = await context.CallActivityAsync<DayBeginActivity.Output>(
                DayBeginActivity.Name, new DayBeginActivity.Input(input.Zone, day.Date, input.Cause), Retries.Storage);
            closed++;
            if (begun.Opening is not { } opening)
                continue;

            // Write everybody's day.
            var parts = await Task.WhenAll(Enumerable.Range(0, begun.Buckets).Select(bucket => context.CallActivityAsync<DayBucketActivity.Output>(
                DayBucketActivity.Name, new DayBucketActivity.Input(input.Zone, opening, bucket, input.Cause), Retries.Storage)));

            // Write the recap of every unit, and mark the day as closed.
            await context.CallActivityAsync<DayEndActivity.Output>(
                DayEndActivity.Name, new DayEndActivity.Input(input.Zone, opening, day.LateMark, [.. parts.SelectMany(part => part.Units)], input.Cause), Retries.Storage);
        }

        if (due.Days.Count > DaysOfHistory)
            context.ContinueAsNew(input);
        return closed;
    }
}
