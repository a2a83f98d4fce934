using System.Globalization;

namespace EPerformance.SelfHost.Tests.Faults;

/// <summary>Short with the tests; long by <c>EPERFORMANCE_FAULT_SECONDS</c>, at so many requests a second as <c>EPERFORMANCE_FAULT_RATE</c> says.</summary>
internal static class FaultPlan
{
    public static readonly int Seconds = Number("EPERFORMANCE_FAULT_SECONDS", 0);

    /// <summary>0: as fast as the clients are answered.</summary>
    public static readonly int Rate = Number("EPERFORMANCE_FAULT_RATE", Seconds > 0 ? 200 : 0);

    /// <summary>Of the short form.</summary>
    public const int Taps = 150, Days = 6;

    public static readonly int Percent = Number("EPERFORMANCE_FAULT_PERCENT", 12);

    public static readonly int Seed = Number("EPERFORMANCE_FAULT_SEED", 20261126);

    public static bool IsLong => Seconds > 0;

    /// <summary>In the long form longer than a host waits for an answer.</summary>
    public static TimeSpan Hangs => IsLong ? TimeSpan.FromSeconds(12) : TimeSpan.FromMilliseconds(700);

    private static int Number(string name, int otherwise) => int.Parse(Environment.GetEnvironmentVariable(name) ?? otherwise.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
