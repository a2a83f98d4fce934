using EPerformance.Application.Attendance;

namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

/// <summary>Writes the recap of every unit and marks the day as closed; what came late before that has been read.</summary>
public sealed class DayEndActivity(CloseDay closeDay, CatchUpDays days)
{
    public const string Name = "DailyClose_V1_DayEnd";

    /// <param name="LateMark">See <see cref="WantedDay"/>.</param>
    /// <param name="Units">Of all buckets.</param>
    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Zone, Opening Opening, string? LateMark, IReadOnlyList<UnitDay> Units, string? Cause = null);

    public sealed record Output(int Units);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var zone = Zones.Of(input.Zone);
        var result = await closeDay.EndAsync(input.Opening.In(zone), [new BucketClose(input.Units, 0)], cancellationToken).ConfigureAwait(false);
        await days.CaughtUpAsync(zone, new WantedDay(input.Opening.Date, input.LateMark), cancellationToken).ConfigureAwait(false);
        return new Output(result.Units);
    });
}
