using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;

namespace EPerformance.Domain.Objections;

/// <summary>Days of a deadline; the day of the event does not count, the last day counts to its end on the wall clock of the unit.</summary>
/// <param name="Count">At least 1.</param>
/// <param name="Working">Only working days of the unit count.</param>
public sealed record DayLimit(int Count, bool Working)
{
    /// <summary>The midnight after the last day, exclusive. 14 calendar days from the 1st: the 16th at 00:00.</summary>
    public DateTimeOffset After(DateTimeOffset instant, string unitCode, WorkCalendar calendar, UnitTree units)
    {
        var zone = units[unitCode].Zone;
        var last = zone.DateOf(instant);
        for (var left = Count; left > 0;)
        {
            last = last.AddDays(1);
            if (!Working || calendar.IsWorkday(unitCode, last))
                left--;
        }

        return zone.At(last.AddDays(1), TimeOnly.MinValue);
    }
}

/// <summary>Deadlines of one kind of objection.</summary>
/// <param name="File">From the day on which the owner was told of the contested decision.</param>
/// <param name="Decide">For each level that is asked; afterwards the next higher one may decide as well, at last the personnel office.</param>
public sealed record ObjectionPolicy(DayLimit File, DayLimit Decide)
{
    /// <summary>How many levels are asked before the last outcome, at least 1; <c>null</c> for all up to the end of the chain.</summary>
    public int? Levels { get; init; }

    /// <summary>
    /// The last outcome: <c>false</c> hands it to the personnel office, <c>true</c> lets it count as accepted in full, as an objection under UU 30/2014 art. 77
    /// that nobody answers in time. Only for what has a full outcome that needs nobody's judgement.
    /// </summary>
    public bool SilenceAccepts { get; init; }

    /// <summary>Fourteen days to object to an appraisal. Source: PP 30/2019 art. 59. The time to decide is the agency's own.</summary>
    public static ObjectionPolicy Appraisal(DayLimit decide) => new(new DayLimit(14, Working: false), decide);
}
