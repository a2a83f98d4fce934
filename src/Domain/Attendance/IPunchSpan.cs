namespace EPerformance.Domain.Attendance;

/// <summary>Which punches are those of a working day, where that is more than a civil day in one zone.</summary>
internal interface IPunchSpan
{
    bool Contains(RecordedPunch punch);

    /// <summary>The punch on the wall clock of the day; beyond 24 hours when it is after the midnight there.</summary>
    DayPunch OnDay(RecordedPunch punch);
}
