using EPerformance.Application.Attendance;

namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

/// <summary>Names the days of a zone that are to be closed, oldest first.</summary>
public sealed class DaysDueActivity(CatchUpDays days)
{
    public const string Name = "DailyClose_V1_DaysDue";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Zone, string? Cause = null);

    public sealed record Output(IReadOnlyList<WantedDay> Days);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) =>
        TracedStep.RunAsync(Name, input.Cause, async () => new Output(await days.WantedAsync(Zones.Of(input.Zone), cancellationToken).ConfigureAwait(false)));
}
