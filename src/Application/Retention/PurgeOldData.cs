using EPerformance.Application.Jobs;
using EPerformance.Application.Photos;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Retention;

/// <summary>
/// Removes what has been kept long enough. Safe to run twice, late and in several processes: everything looks for what is there and is over,
/// and a run that was interrupted is finished by the next. What fails holds up nothing else.
/// </summary>
public sealed class PurgeOldData(PurgePunches punches, IExpiredRows rows, RetentionSettings settings, PhotoSettings photos, TimeProvider clock)
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var answers = await TryAsync("answers to repeated requests", () => rows.RemoveAnswersAsync(now.AddDays(-settings.AnswerDays), cancellationToken)).ConfigureAwait(false);
        var notices = await TryAsync("notices", () => rows.RemoveNoticesAsync(now.AddDays(-settings.NoticeDays), cancellationToken)).ConfigureAwait(false);
        var evidence = await TryAsync("files that no activity names", () => rows.RemoveEvidenceAsync(now.AddDays(-settings.EvidenceDays), cancellationToken)).ConfigureAwait(false);
        var pictures = await TryAsync("photos", () => rows.RemovePhotosAsync(now.AddDays(-settings.PhotoDays), photos.MostBytes, cancellationToken)).ConfigureAwait(false);
        var maps = await TryAsync("talent maps", () => rows.RemoveTalentMapsAsync(now.AddMonths(-settings.TalentMonths), cancellationToken)).ConfigureAwait(false);
        var warnings = await TryAsync("early warnings", () => rows.RemoveWarningsAsync(AgencyZone.Wib.DateOf(now).AddMonths(-settings.WarningMonths), now, cancellationToken)).ConfigureAwait(false);
        var months = await punches.RunAsync(cancellationToken).ConfigureAwait(false);
        JobOutcome[] all = [answers, notices, evidence, pictures, maps, warnings, months];
        return new JobOutcome(all.Sum(one => one.Done), [.. all.SelectMany(one => one.Failures)]);
    }

    private static async Task<JobOutcome> TryAsync(string what, Func<Task<int>> remove)
    {
        try
        {
            return new JobOutcome(await remove().ConfigureAwait(false), []);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new JobOutcome(0, [new InvalidOperationException($"old {what} could not be removed", error)]);
        }
    }
}
