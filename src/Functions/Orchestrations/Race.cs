namespace EPerformance.Functions.Orchestrations;

/// <summary>Waiting for somebody, but not for ever.</summary>
internal static class Race
{
    /// <summary>
    /// Waits for an event or for an instant, whichever is first; the timer of a race that the event won is cancelled, so that it keeps no instance open.
    /// </summary>
    /// <param name="until">Instant in UTC; one that has passed fires at once.</param>
    /// <returns>What the event brought; <c>null</c> when it did not come in time.</returns>
    public static async Task<T?> EventBeforeAsync<T>(this TaskOrchestrationContext context, string name, DateTime until)
        where T : class
    {
        using var race = new CancellationTokenSource();
        var happened = context.WaitForExternalEvent<T>(name, race.Token);
        var deadline = context.CreateTimer(until, race.Token);
        var first = await Task.WhenAny(happened, deadline);
        race.Cancel();
        return first == happened ? await happened : null;
    }
}
