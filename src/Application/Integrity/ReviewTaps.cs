using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Attendance;
using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Integrity;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Integrity;

/// <summary>
/// Looks at the phones' taps of the last days, all people together, and puts what a person should look at into the review queue. Safe to run twice and late: a pattern is one row.
/// Reads one range per bucket and day; of machines and kiosks only those lines whose clock was off.
/// </summary>
public sealed class ReviewTaps(IPunchStore punches, IBuckets buckets, ISignalStore signals, SignalThresholds thresholds, TimeProvider clock)
{
    /// <summary>Civil days before today, today exclusive, that are looked at together.</summary>
    public const int Days = 14;

    /// <summary>For how long an answer holds: the same pattern is asked about again only when it is seen later than this many days after the decision.</summary>
    public const int AnswerHoldsDays = 90;

    private const int BucketsAtOnce = 4;
    private const int MostTaps = 60;

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await FindAsync(AgencyZone.Wib.DateOf(now), cancellationToken).ConfigureAwait(false);
        if (found.Count == 0)
            return new JobOutcome(0, []);
        var known = (await signals.AllAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(signal => signal.Id, StringComparer.Ordinal);
        var told = 0;
        foreach (var signal in found)
        {
            var id = IdOf(signal);
            var before = known.GetValueOrDefault(id);
            // Another run of the same hour keeps the same: losing to it loses nothing.
            if (IsNews(signal, before) && await signals.SaveAsync(before, Record(signal, id, before, now), cancellationToken).ConfigureAwait(false) == SaveResult.Saved)
                told++;
        }

        return new JobOutcome(told, []);
    }

    private static bool IsNews(Signal signal, SignalRecord? before) => before switch
    {
        null => true,
        { Decision: null } => signal.Until > before.Until,
        { Decision: { } decision } => signal.Until > AgencyZone.Wib.DateOf(decision.At).AddDays(AnswerHoldsDays),
    };

    private static SignalRecord Record(Signal signal, string id, SignalRecord? before, DateTimeOffset now) =>
        new(id, signal.Kind, signal.People, signal.Facts, before is { Decision: null } ? before.FoundAt : now, signal.Until, (before?.Version ?? 0) + 1, "")
        {
            ChangedAt = now,
            Taps = signal.Taps.Count <= MostTaps ? signal.Taps : [.. signal.Taps.Take(MostTaps / 2), .. signal.Taps.TakeLast(MostTaps / 2)],
        };

    private static string IdOf(Signal signal) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{signal.Kind}|{signal.Subject}")).AsSpan(0, 16));

    private async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var review = new IntegrityReview(thresholds, Distance.Metres);
        var early = new List<Tap>();
        // The punches of a civil day lie under its own date and the one before.
        for (var filed = today.AddDays(-Days - 1); filed < today; filed = filed.AddDays(1))
        {
            var taps = early.Concat(await OfDateAsync(filed, cancellationToken).ConfigureAwait(false)).ToList();
            if (filed >= today.AddDays(-Days))
            {
                var ofDay = taps.Where(tap => tap.Date == filed).ToLookup(tap => tap.AheadWhenSent is null);
                review.Add(ofDay[true]);
                review.AddMachines(ofDay[false]);
            }

            early = [.. taps.Where(tap => tap.Date > filed && tap.Date < today)];
        }

        return review.Signals();
    }

    private async Task<IReadOnlyList<Tap>> OfDateAsync(DateOnly filed, CancellationToken cancellationToken)
    {
        var parts = new IReadOnlyList<Tap>[buckets.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = BucketsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, buckets.Count), options, async (bucket, stop) =>
            parts[bucket] = [.. (await punches.OfBucketAsync(bucket, filed, stop).ConfigureAwait(false)).Where(IsLookedAt).Select(TapOf)])
            .ConfigureAwait(false);
        return [.. parts.SelectMany(part => part)];
    }

    private static bool IsLookedAt(PunchRecord punch) => punch.Source == PunchSource.Mobile || (AheadOf(punch) is not null && punch.Flags.Contains(PunchFlag.DeviceClockDiffers));

    private static TimeSpan? AheadOf(PunchRecord punch) => punch.Source is PunchSource.Machine or PunchSource.Kiosk ? punch.DeviceTime - punch.UploadedAt : null;

    /// <summary>By its own civil day, also when it counts for the shift of the evening before.</summary>
    private static Tap TapOf(PunchRecord punch) => new(punch.Nip, punch.EventId, punch.Zone.DateOf(punch.At), punch.At, punch.UnitCode)
    {
        Position = punch.Place.Position,
        Accuracy = punch.Place.AccuracyMetres,
        Device = punch.DeviceId,
        IsMocked = punch.Flags.Contains(PunchFlag.PositionMocked),
        IsLent = punch.Flags.Contains(PunchFlag.DeviceLent),
        IsOtherPhone = punch.Flags.Contains(PunchFlag.OtherDevice),
        Counter = punch.Counter,
        RefusedBefore = punch.RefusedBefore,
        Photo = punch.Photo,
        IsPhotoMissing = punch.Flags.Contains(PunchFlag.PhotoMissing),
        IsUploadedLate = punch.Flags.Contains(PunchFlag.UploadedLate),
        IsClockOff = punch.Flags.Contains(PunchFlag.DeviceClockDiffers),
        AheadWhenSent = AheadOf(punch),
    };
}
