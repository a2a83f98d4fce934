using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>In which steps a decree measures lateness. "More than 60 minutes" means something else for each at 60 min 01 s.</summary>
public enum TimeResolution
{
    /// <summary>Complete minutes; seconds are dropped (the default of the field).</summary>
    MinuteFloor,

    /// <summary>A started minute counts.</summary>
    MinuteCeil,

    /// <summary>Complete seconds.</summary>
    Second,
}

public static class TimeResolutionExtensions
{
    /// <summary>The measured length, in minutes or, for <see cref="TimeResolution.Second"/>, in seconds.</summary>
    public static long Measure(this TimeResolution resolution, TimeSpan span) => resolution switch
    {
        TimeResolution.MinuteFloor => span.TotalMinutesWhole(),
        TimeResolution.MinuteCeil => span.TotalMinutesStarted(),
        TimeResolution.Second => span.TotalSecondsWhole(),
        _ => throw new InvalidOperationException($"Unknown resolution {resolution}"),
    };

    /// <summary>Measured units in a minute: 1, or 60 for seconds.</summary>
    public static int UnitsPerMinute(this TimeResolution resolution) => resolution == TimeResolution.Second ? 60 : 1;

    public static Text Describe(this TimeResolution resolution) => resolution switch
    {
        TimeResolution.MinuteFloor => new Text("menit penuh", "in complete minutes"),
        TimeResolution.MinuteCeil => new Text("menit yang dimulai dihitung penuh", "every started minute counts"),
        TimeResolution.Second => new Text("dihitung sampai detik", "to the second"),
        _ => throw new InvalidOperationException($"Unknown resolution {resolution}"),
    };
}
