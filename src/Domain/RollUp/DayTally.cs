using EPerformance.Domain.Attendance;

namespace EPerformance.Domain.RollUp;

/// <summary>How working days went.</summary>
/// <param name="Attended">With a check-in or a check-out at least.</param>
/// <param name="Late">Days, of those attended.</param>
/// <param name="Early">Days, of those attended.</param>
/// <param name="MissingPunch">Days of those attended on which one of the two is missing.</param>
/// <param name="Absent">Nobody came, and nothing excuses it.</param>
/// <param name="Leave">Days on leave of any kind.</param>
/// <param name="Duty">Days on duty elsewhere: trips, training, work elsewhere.</param>
public readonly record struct DayTally(int Workdays, int Attended, int Late, long LateMinutes, int Early, long EarlyMinutes, int MissingPunch, int Absent, int Leave, int Duty)
{
    public static DayTally None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Days attended or on duty, of those without leave, in thousandths; <c>null</c> without such days.</summary>
    public int? Attendance => Workdays - Leave is > 0 and var due ? (int)(1000L * (Attended + Duty) / due) : null;

    public static DayTally operator +(DayTally left, DayTally right) => new(
        left.Workdays + right.Workdays,
        left.Attended + right.Attended,
        left.Late + right.Late,
        left.LateMinutes + right.LateMinutes,
        left.Early + right.Early,
        left.EarlyMinutes + right.EarlyMinutes,
        left.MissingPunch + right.MissingPunch,
        left.Absent + right.Absent,
        left.Leave + right.Leave,
        left.Duty + right.Duty);

    public static DayTally Of(IEnumerable<DayRecord> days)
    {
        // One tally and not one for each day: a roll-up of a large agency counts millions of days.
        var (workdays, attended, late, early, missing, absent, leave, duty) = (0, 0, 0, 0, 0, 0, 0, 0);
        var (lateMinutes, earlyMinutes) = (0L, 0L);
        foreach (var day in days)
        {
            workdays++;
            switch (day.State)
            {
                case DayState.Absent:
                    absent++;
                    break;
                case DayState.Excused when day.Absence is { Kind: AbsenceKind.OfficialTrip or AbsenceKind.Training or AbsenceKind.WorkElsewhere }:
                    duty++;
                    break;
                case DayState.Excused:
                    leave++;
                    break;
                default:
                    attended++;
                    late += day.LateMinutes > 0 ? 1 : 0;
                    lateMinutes += day.LateMinutes;
                    early += day.EarlyMinutes > 0 ? 1 : 0;
                    earlyMinutes += day.EarlyMinutes;
                    missing += day.State == DayState.Present ? 0 : 1;
                    break;
            }
        }

        return new DayTally(workdays, attended, late, lateMinutes, early, earlyMinutes, missing, absent, leave, duty);
    }
}

/// <summary>What was entered and what became of it.</summary>
/// <param name="Minutes">Verified.</param>
/// <param name="Lines">Verified, in full or in part.</param>
/// <param name="Pending">Lines that nobody had decided when the facts were frozen.</param>
public readonly record struct WorkTally(int Lines, long Minutes, int Rejected, int Pending)
{
    public static WorkTally None { get; } = new(0, 0, 0, 0);

    public static WorkTally operator +(WorkTally left, WorkTally right) =>
        new(left.Lines + right.Lines, left.Minutes + right.Minutes, left.Rejected + right.Rejected, left.Pending + right.Pending);
}

/// <summary>What is paid, in whole rupiah.</summary>
/// <param name="Difference">Of earlier periods (<i>rapel</i>).</param>
public readonly record struct PayTally(long Base, long Payable, long Difference)
{
    public static PayTally None { get; } = new(0, 0, 0);

    public static PayTally operator +(PayTally left, PayTally right) => new(left.Base + right.Base, left.Payable + right.Payable, left.Difference + right.Difference);
}
