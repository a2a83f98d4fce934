using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;

namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

/// <summary>Begins the close of a day.</summary>
public sealed class DayBeginActivity(CloseDay closeDay, IBuckets buckets)
{
    public const string Name = "DailyClose_V1_DayBegin";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Zone, DateOnly Date, string? Cause = null);

    /// <param name="Opening"><c>null</c> when the day cannot be closed now.</param>
    /// <param name="Buckets">How many there are.</param>
    public sealed record Output(Opening? Opening, int Buckets);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var (opening, _) = await closeDay.BeginAsync(Zones.Of(input.Zone), input.Date, cancellationToken).ConfigureAwait(false);
        return new Output(opening is null ? null : Opening.Of(opening), buckets.Count);
    });
}
