using EPerformance.Contracts;

namespace EPerformance.Functions.Tests.Periods;

/// <summary>The contract of every host, on the Durable engine.</summary>
public sealed class DurablePeriodRunTests : PeriodRunContract
{
    protected override Task<IPeriodHost> OpenAsync() => Task.FromResult<IPeriodHost>(DurablePeriodHost.Open());
}
