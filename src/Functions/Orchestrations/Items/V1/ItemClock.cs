namespace EPerformance.Functions.Orchestrations.Items.V1;

/// <summary>
/// The clock of something that superiors decide. The row decides: the clock waits for a change or for the decider's next deadline, has done what is due then, and lets
/// count what was decided. It ends when nobody's deadline runs; the next change starts it anew under the same id, so nothing that waits for a person without a deadline
/// keeps an instance open.
/// </summary>
public static class ItemClock
{
    /// <summary>Tells a running instance, with a <see cref="Standing"/>, that the row changed.</summary>
    public const string Changed = "Changed";

    /// <summary>Rounds of waiting until the history begins afresh.</summary>
    internal const int RoundsOfHistory = 6;

    /// <summary>How long it waits after a look that changed nothing because the storage's clock was behind.</summary>
    internal static readonly TimeSpan Behind = TimeSpan.FromMinutes(1);

    /// <param name="standing">As the starter saw it.</param>
    /// <param name="counted">The version that was let count last; 0 for none.</param>
    /// <param name="counting">The custom status meanwhile.</param>
    /// <param name="count">Lets count what was decided, for a cause, and says how it stands then.</param>
    /// <param name="tick">Does what a passed deadline asks for, of an item that a cause left so, and says how it stands then.</param>
    internal static async Task<Outcome> RunAsync(
        TaskOrchestrationContext context, Standing standing, int counted, string counting, Func<string?, Task<Standing>> count, Func<DateTimeOffset, string?, Task<Standing>> tick)
    {
        var earliest = context.CurrentUtcDateTime;
        for (var round = 0; round < RoundsOfHistory; round++)
        {
            // What superiors have decided counts from now on.
            if (standing.HasOutcomes && standing.Version > counted)
            {
                context.SetCustomStatus(counting);
                standing = (await count(standing.Cause)) with { Cause = standing.Cause };
                counted = standing.Version;
            }

            // Nobody's deadline runs: it is over, or it waits for somebody who has all the time.
            if (standing.DueAt is not { } due)
            {
                context.SetCustomStatus("nobody's deadline runs");
                return new Outcome(standing, counted, IsOver: true);
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
            var ticked = (await tick(due, standing.Cause)) with { Cause = standing.Cause };
            if (ticked == standing)
                earliest = context.CurrentUtcDateTime + Behind;
            standing = ticked;
        }

        return new Outcome(standing, counted, IsOver: false);
    }

    /// <param name="IsOver">Otherwise the history has to begin afresh.</param>
    internal readonly record struct Outcome(Standing Standing, int Counted, bool IsOver);
}
