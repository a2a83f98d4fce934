using System.Globalization;

namespace EPerformance.SelfHost.Tests.Crashes;

/// <summary>How often a process is killed: three times, or as <c>EPERFORMANCE_KILLS</c> says.</summary>
internal static class Kills
{
    public static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("EPERFORMANCE_KILLS") ?? "3", CultureInfo.InvariantCulture);
}
