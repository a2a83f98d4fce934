using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using static EPerformance.Domain.EarlyWarnings.WarningFactName;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>
/// Late and gone early, net of what was made up on the same day: who comes late within flexible hours and stays as long is not short. By the own hours of each day,
/// so a shift counts as its roster says; leave, trips and days with a missing punch do not count at all.
/// </summary>
internal static class ShortDays
{
    public static EarlyWarning? Of(PersonPeriod person, Standing standing, WarningThresholds thresholds)
    {
        if (standing.Complete < thresholds.LeastDays || standing.ShortMinutes < (long)thresholds.ShortMinutesADay * standing.Complete)
            return null;
        var days = person.Days;
        var average = standing.ShortMinutes / standing.Complete;
        return new EarlyWarning(
            person.Nip,
            WarningKind.ShortDays,
            person.UnitCode,
            person.JobClass,
            [
                new(CompleteDays, standing.Complete), new(ShortMinutes, standing.ShortMinutes), new(ShortMinutesADay, average),
                new(LateDays, days.Late), new(LateMinutes, days.LateMinutes), new(EarlyDays, days.Early), new(EarlyMinutes, days.EarlyMinutes),
            ],
            new Text(
                $"Pada {standing.Complete} hari dengan presensi lengkap, kurang {standing.ShortMinutes} menit dari jam kerja: {standing.ShortMinutes} / {standing.Complete} = {average} menit sehari, diperingatkan mulai {thresholds.ShortMinutesADay}.",
                $"On {standing.Complete} days with both taps, {standing.ShortMinutes} minutes less than the hours: {standing.ShortMinutes} / {standing.Complete} = {average} minutes a day, warned from {thresholds.ShortMinutesADay} on."),
            thresholds);
    }
}
