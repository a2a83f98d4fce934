using EPerformance.Application.Periods;
using EPerformance.Application.Ports;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>Settles on one organisation and on the policies of the version, closes the days that are left, and names the buckets to freeze.</summary>
public sealed class FreezeBeginActivity(FreezeFacts freeze, IPeriodStore periods, IBuckets buckets)
{
    public const string Name = "PeriodRun_V1_FreezeBegin";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, int Version, string? Cause = null);

    /// <param name="Buckets">Not frozen yet.</param>
    public sealed record Output(IReadOnlyList<int> Buckets);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var id = PeriodId.Parse(input.Period);
        var manifest = await freeze.BeginAsync(id, input.Version, cancellationToken).ConfigureAwait(false);
        await freeze.CloseDaysAsync(manifest, cancellationToken).ConfigureAwait(false);
        return new Output(await LeftAsync<PartDone.Frozen>(id, input.Version, periods, buckets, cancellationToken).ConfigureAwait(false));
    });

    internal static async Task<IReadOnlyList<int>> LeftAsync<T>(PeriodId id, int version, IPeriodStore periods, IBuckets buckets, CancellationToken cancellationToken)
        where T : PartDone
    {
        var done = await periods.DoneAsync(id, version, cancellationToken).ConfigureAwait(false);
        return [.. Enumerable.Range(0, buckets.Count).Except(done.OfType<T>().Select(part => part.Bucket))];
    }
}
