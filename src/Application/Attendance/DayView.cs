using EPerformance.Domain.Attendance;

namespace EPerformance.Application.Attendance;

/// <summary>One working day of a person's month.</summary>
/// <param name="IsClosed">False while it is provisional: read from what is known so far, and today still without its evening.</param>
public sealed record DayView(DateOnly Date, string UnitCode, DayRecord Record, bool IsClosed);
