using EPerformance.Application.Attendance;

namespace EPerformance.Functions.Orchestrations.DailyClose.V1;

/// <summary>Writes the days of one bucket. Its output has a row of sums per unit, never one per person.</summary>
public sealed class DayBucketActivity(CloseDay closeDay)
{
    public const string Name = "DailyClose_V1_DayBucket";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Zone, Opening Opening, int Bucket, string? Cause = null);

    public sealed record Output(IReadOnlyList<UnitDay> Units);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
        new Output((await closeDay.BucketAsync(input.Opening.In(Zones.Of(input.Zone)), input.Bucket, cancellationToken).ConfigureAwait(false)).Units));
}
