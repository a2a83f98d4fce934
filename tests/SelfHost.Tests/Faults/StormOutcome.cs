using System.Globalization;
using EPerformance.FaultKit.Storm;

namespace EPerformance.SelfHost.Tests.Faults;

/// <summary>What must be true after every storm.</summary>
internal static class StormOutcome
{
    public static void IsSound(StormReport report)
    {
        Assert.True(report.Findings.Count == 0, string.Join(Environment.NewLine, report.Findings));
        Assert.All(report.Kinds, kind => Assert.Equal((0, 0), (kind.Lost, kind.Twice)));
        Assert.Contains(report.Kinds, kind => kind is { Kind: ActKind.CheckIn, Accepted: > 0 });
        foreach (var kind in report.Kinds)
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}"));
    }
}
