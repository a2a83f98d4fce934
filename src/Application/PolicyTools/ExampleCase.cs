using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>One thing that happened in an otherwise faultless quarter.</summary>
/// <param name="Name">In words, as the beginning of an example.</param>
internal sealed record ExampleCase(Text Name)
{
    private static readonly TimeSpan Start = new(7, 30, 0);

    public string Employment { get; init; } = "PNS";

    /// <summary>When the person comes on the day.</summary>
    public TimeSpan? Arrival { get; init; } = Start;

    /// <summary>How long before the end the person leaves on the day; <c>null</c> without a check-out.</summary>
    public TimeSpan? LeavesEarlier { get; init; } = TimeSpan.Zero;

    /// <summary>Out at ten and in again so much later.</summary>
    public TimeSpan? Away { get; init; }

    /// <summary>Calendar days from the day on which this happens.</summary>
    public int CalendarDays { get; init; } = 1;

    public int WorkMinutes { get; init; } = 300;

    /// <summary>The verdict on the report of the day; <c>null</c> when no day has a report.</summary>
    public string? Report { get; init; } = "SATISFACTORY";

    public string WorkResult { get; init; } = "MEETS";

    public string Behaviour { get; init; } = "MEETS";

    public string SkpScore { get; init; } = "100";

    public (string Kind, string Reason, DateRange Days)? Absence { get; init; }

    /// <summary>Further rows; <c>{nip}</c> stands for the person.</summary>
    public IReadOnlyList<(string File, string Values)> Rows { get; init; } = [];

    /// <param name="end">Scheduled end of the day.</param>
    public IReadOnlyList<(TimeSpan At, string Direction)> Punches(TimeSpan end)
    {
        var punches = new List<(TimeSpan, string)>();
        if (Arrival is { } arrival)
            punches.Add((arrival, "IN"));
        if (Away is { } away)
            punches.AddRange([(new TimeSpan(10, 0, 0), "OUT"), (new TimeSpan(10, 0, 0) + away, "IN")]);
        if (LeavesEarlier is { } early)
            punches.Add((end - early, "OUT"));
        return punches;
    }
}
