using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Attendance;

/// <summary>Recap of one unit's day, the units below not included.</summary>
/// <param name="Expected">People for whom it was a working day.</param>
/// <param name="Present">With check-in and check-out.</param>
/// <param name="Incomplete">With only one of them.</param>
/// <param name="Absent">Without punch or approved absence.</param>
/// <param name="Excused">Covered by an approved absence.</param>
/// <param name="Late">People with at least one late minute, whatever their state.</param>
public sealed record UnitDay(
    string UnitCode, DateOnly Date, int Expected, int Present, int Incomplete, int Absent, int Excused, int Late, long LateMinutes, long EarlyMinutes)
{
    public static UnitDay Empty(string unitCode, DateOnly date) => new(unitCode, date, 0, 0, 0, 0, 0, 0, 0, 0);

    public UnitDay With(DayRecord day) => this with
    {
        Expected = Expected + 1,
        Present = Present + One(day.State == DayState.Present),
        Incomplete = Incomplete + One(day.State is DayState.MissingIn or DayState.MissingOut),
        Absent = Absent + One(day.State == DayState.Absent),
        Excused = Excused + One(day.State == DayState.Excused),
        Late = Late + One(day.LateMinutes > 0),
        LateMinutes = LateMinutes + day.LateMinutes,
        EarlyMinutes = EarlyMinutes + day.EarlyMinutes,
    };

    /// <summary>With another part of the same unit, or of another one for a total.</summary>
    public UnitDay With(UnitDay other) => this with
    {
        Expected = Expected + other.Expected,
        Present = Present + other.Present,
        Incomplete = Incomplete + other.Incomplete,
        Absent = Absent + other.Absent,
        Excused = Excused + other.Excused,
        Late = Late + other.Late,
        LateMinutes = LateMinutes + other.LateMinutes,
        EarlyMinutes = EarlyMinutes + other.EarlyMinutes,
    };

    private static int One(bool condition) => condition ? 1 : 0;
}
