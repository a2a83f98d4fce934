using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Allowance;

/// <summary>The words of the result files.</summary>
public static class ResultWords
{
    /// <summary>What a gap is about: a kind of absence, or facts.</summary>
    public static string Of(AbsenceKind? kind) => kind is { } known ? Of(known) : "FACTS";

    public static string Of(AbsenceKind kind) => kind switch
    {
        AbsenceKind.AnnualLeave => "ANNUAL_LEAVE",
        AbsenceKind.SickLeave => "SICK_LEAVE",
        AbsenceKind.MaternityLeave => "MATERNITY_LEAVE",
        AbsenceKind.LongLeave => "LONG_LEAVE",
        AbsenceKind.ImportantReasonLeave => "IMPORTANT_REASON_LEAVE",
        AbsenceKind.UnpaidLeave => "UNPAID_LEAVE",
        AbsenceKind.OfficialTrip => "OFFICIAL_TRIP",
        AbsenceKind.Training => "TRAINING",
        AbsenceKind.WorkElsewhere => "WORK_ELSEWHERE",
        _ => throw new InvalidOperationException($"Unknown absence {kind}"),
    };

    /// <summary>The state of a day; for an excused one the kind of absence.</summary>
    public static string Of(DayRecord day) => day.State switch
    {
        DayState.Present => "PRESENT",
        DayState.MissingIn => "MISSING_IN",
        DayState.MissingOut => "MISSING_OUT",
        DayState.Absent => "ABSENT",
        DayState.Excused => Of(day.Absence!.Kind),
        _ => throw new InvalidOperationException($"Unknown state {day.State}"),
    };
}
