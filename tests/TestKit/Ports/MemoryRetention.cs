using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>What removes old data, on the other ports in memory.</summary>
public sealed class MemoryRetention(MemoryPunchStore punches, MemoryDays days, MemoryIdempotencyStore answers, MemorySurroundings around) : IPunchMonths, IExpiredRows
{
    /// <summary>Steps until everything fails; <c>null</c> for never.</summary>
    public int? BreakAfter { get; set; }

    public Task<IReadOnlyList<CivilMonth>> StoredAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CivilMonth>>([.. punches.All.Select(punch => CivilMonth.Of(punch.FiledUnder)).Distinct()]);

    public Task<int> ForgetInDaysAsync(int bucket, CivilMonth month, CancellationToken cancellationToken) => StepAsync(() => days.ForgetPunches(bucket, month));

    public Task DropAsync(CivilMonth month, CancellationToken cancellationToken) => StepAsync(() =>
    {
        punches.Drop(month);
        return 1;
    });

    public Task<int> RemoveAnswersAsync(DateTimeOffset before, CancellationToken cancellationToken) => StepAsync(() => answers.RemoveBefore(before));

    public Task<int> RemoveNoticesAsync(DateTimeOffset before, CancellationToken cancellationToken) => StepAsync(() => around.RemoveNoticesBefore(before));

    public Task<int> RemoveEvidenceAsync(DateTimeOffset before, CancellationToken cancellationToken) => StepAsync(() => 0);

    public Task<int> RemovePhotosAsync(DateTimeOffset before, long mostBytes, CancellationToken cancellationToken) => StepAsync(() => 0);

    public Task<int> RemoveTalentMapsAsync(DateTimeOffset before, CancellationToken cancellationToken) => StepAsync(() => 0);

    public Task<int> RemoveWarningsAsync(DateOnly before, DateTimeOffset now, CancellationToken cancellationToken) => StepAsync(() => 0);

    private Task<int> StepAsync(Func<int> step)
    {
        if (BreakAfter == 0)
            return Task.FromException<int>(new InvalidOperationException("the process was killed here"));
        BreakAfter--;
        return Task.FromResult(step());
    }
}
