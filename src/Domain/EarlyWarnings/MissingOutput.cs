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
        var (days, work) = (person.Days, person.Work);
        if (!person.IsSettled || days.Attended < thresholds.LeastDays || beside is not { Medians.VerifiedMinutes: > 0 and { } median, Days.Attended: > 0 } unit || (work.Lines == 0 && work.Pending > 0))
            return null;
        var counted = work.Pending == 0 ? work.Minutes : work.Minutes * (work.Lines + work.Pending) / work.Lines;
        var expected = (long)median * days.Attended * unit.People / unit.Days.Attended;
        if (counted * 1000 >= expected * thresholds.OutputShare)
            return null;
        return new EarlyWarning(
            person.Nip,
            WarningKind.MissingOutput,
            person.UnitCode,
            person.JobClass,
            [
                new(AttendedDays, days.Attended), new(VerifiedMinutes, work.Minutes), new(PendingLines, work.Pending),
                new(ExpectedMinutes, expected), new(MedianMinutes, median), new(PeopleCompared, unit.People),
            ],
            new Text(
                $"{counted} menit terverifikasi pada {days.Attended} hari hadir; median {unit.Name} ({unit.People} orang) {median} menit, untuk {days.Attended} hari menjadi {expected}. Diperingatkan di bawah {thresholds.OutputShare} per seribu.",
                $"{counted} minutes verified on {days.Attended} days attended; the median of {unit.Name} ({unit.People} people) is {median} minutes, for {days.Attended} days {expected}. Warned below {thresholds.OutputShare} thousandths of it."),
            thresholds);
    }
}
