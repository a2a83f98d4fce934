using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using static EPerformance.Domain.EarlyWarnings.WarningFactName;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>
/// Verified minutes far below what the median of the unit would be for the days attended. Undecided lines count like the own verified ones, and who has only those is not
/// warned of: a superior's silence is not a person's missing work. Where nobody enters work the median is 0, and nobody is warned of.
/// </summary>
internal static class MissingOutput
{
    /// <param name="beside">The own unit or the nearest above with enough people.</param>
    public static EarlyWarning? Of(Watched person, UnitPeriod? beside, WarningThresholds thresholds)
    {
        var (attended, work) = (person.Attended, person.Work);
        if (!person.IsSettled || attended < thresholds.LeastDays || beside is not { Medians.VerifiedMinutes: > 0 and { } median, Days.Attended: > 0 } unit || (work.Lines == 0 && work.Pending > 0))
            return null;
        var counted = work.Pending == 0 ? work.Minutes : work.Minutes * (work.Lines + work.Pending) / work.Lines;
        var expected = (long)median * attended * unit.People / unit.Days.Attended;
        if (counted * 1000 >= expected * thresholds.OutputShare)
            return null;
        return new EarlyWarning(
            person.Nip,
            WarningKind.MissingOutput,
            person.UnitCode,
            person.JobClass,
            [
                new(AttendedDays, attended), new(VerifiedMinutes, work.Minutes), new(PendingLines, work.Pending),
                new(ExpectedMinutes, expected), new(MedianMinutes, median), new(PeopleCompared, unit.People),
            ],
            new Text(
                $"{counted} menit terverifikasi pada {attended} hari hadir; median {unit.Name} ({unit.People} orang) {median} menit, untuk {attended} hari menjadi {expected}. Diperingatkan di bawah {thresholds.OutputShare} per seribu.",
                $"{counted} minutes verified on {attended} days attended; the median of {unit.Name} ({unit.People} people) is {median} minutes, for {attended} days {expected}. Warned below {thresholds.OutputShare} thousandths of it."),
            thresholds);
    }
}
